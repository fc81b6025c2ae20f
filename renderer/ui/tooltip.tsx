// The small label that appears beside what has no text of its own.
import { Tooltip as AriaTooltip } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './button.module.css';

export function Tooltip({ children }: { readonly children: ReactNode }) {
  return (
    <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
      {children}
    </AriaTooltip>
  );
}
