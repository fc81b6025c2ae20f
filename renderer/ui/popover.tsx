// A small sheet beside what opened it. `PopoverTrigger` takes the button and the popover.
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './overlay.module.css';

export { DialogTrigger as PopoverTrigger };

export interface PopoverProps extends Omit<AriaPopoverProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover({ label, children, ...props }: PopoverProps) {
  return (
    <AriaPopover offset={4} {...props} className={styles.popover ?? ''}>
      <Dialog aria-label={label} className={styles.content ?? ''}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  );
}
