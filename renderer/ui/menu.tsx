// A menu of commands under a button.
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { MenuItemProps as AriaMenuItemProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Kbd } from './kbd';
import styles from './overlay.module.css';

export { MenuTrigger };

export interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Menu({ label, children }: MenuProps) {
  return (
    <Popover offset={4} className={styles.popover ?? ''}>
      <AriaMenu aria-label={label} className={styles.list ?? ''}>
        {children}
      </AriaMenu>
    </Popover>
  );
}

export interface MenuItemProps extends Omit<AriaMenuItemProps, 'className' | 'style' | 'children' | 'textValue'> {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
}

export function MenuItem({ label, icon, shortcut, danger = false, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} textValue={label} className={classes(styles.item, danger && styles.danger)}>
      {icon !== undefined && <span className={styles.check}>{icon}</span>}
      <span className={styles.text}>{label}</span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </AriaMenuItem>
  );
}

export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />;
}
