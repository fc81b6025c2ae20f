// A button that shows an icon only: its label is what a screen reader says and the tooltip shows.
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Tooltip } from './tooltip';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string;
  readonly children: ReactNode;
  /** Shortcut as shown in the tooltip. */
  readonly shortcut?: string | undefined;
  /** For a button that is on or off. */
  readonly pressed?: boolean | undefined;
}

export function IconButton({ label, shortcut, pressed, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={classes(styles.button, styles.quiet, styles.icon)}
      >
        {children}
      </AriaButton>
      <Tooltip>
        {label}
        {shortcut !== undefined && <kbd dir="ltr">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
