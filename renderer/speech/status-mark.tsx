// How far a statement has been judged: a sign, and its word where there is room.
import { CircleCheck, CircleDashed, CirclePlus, CircleX, PencilLine } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { StatementStatus } from '../../core/contract/schema/statements';
import { useText } from '../i18n/use-text';
import { classes } from '../ui/classes';
import styles from './speech.module.css';

const signs: Readonly<Record<StatementStatus, LucideIcon>> = {
  auto: CircleDashed,
  confirmed: CircleCheck,
  edited: PencilLine,
  added: CirclePlus,
  rejected: CircleX,
};

export interface StatusMarkProps {
  readonly status: StatementStatus;
  /** With its word beside it; without, the word is for screen readers and the tooltip. */
  readonly worded?: boolean;
}

export function StatusMark({ status, worded = false }: StatusMarkProps) {
  const t = useText('statements');
  const Sign = signs[status];
  const word = t(`status_${status}`);
  return (
    <span className={classes(styles.mark, styles[status])} title={worded ? undefined : word}>
      <Sign size={14} aria-hidden />
      <span className={worded ? undefined : 'visually-hidden'}>{word}</span>
    </span>
  );
}
