// How far a long work has come; without a value it only says that it goes on.
import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { classes } from './classes';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1, or null while the end is not known. */
  readonly share: number | null;
}

export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <AriaProgressBar aria-label={label} isIndeterminate={share === null} value={(share ?? 0) * 100}>
      <div className={classes(styles.track, share === null && styles.endless)}>
        <div className={styles.fill} style={share === null ? {} : { inlineSize: `${share * 100}%` }} />
      </div>
    </AriaProgressBar>
  );
}
