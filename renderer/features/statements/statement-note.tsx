// One statement beside the text: who, with what stance; pressed it leads to the passage, at hand it says why and can be judged.
import type { KeyboardEvent } from 'react';
import { Check, History, Pencil, RotateCcw, Trash2, UserRound, X } from 'lucide-react';
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import { useText } from '../../i18n/use-text';
import { StanceMark } from '../../speech/stance-mark';
import { StatusMark } from '../../speech/status-mark';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import type { StatementEdits } from './use-statement-edits';
import { Why } from './why';
import styles from './statements.module.css';

const QUOTE_UNITS = 60;

export interface StatementNoteProps {
  readonly statement: StatementWithSource;
  readonly cueText: string;
  readonly edits: StatementEdits;
  readonly top: number;
  readonly number: number;
  readonly total: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  /** Keys beyond those of the buttons: to the next note, the previous one, back into the text. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function StatementNote(props: StatementNoteProps) {
  const { statement, cueText, edits, top, number, total, measure, onKeyDown } = props;
  const t = useText('statements');
  const nameOf = useSpeakerName();
  const isActive = useStatementDesk((desk) => desk.activeId === statement.id);
  const setActive = useStatementDesk((desk) => desk.setActive);
  const showPassage = useDesk((desk) => desk.showPassage);
  const speaker = nameOf(statement.speaker);
  const { text } = statement;
  return (
    <li
      ref={measure}
      data-note={statement.id}
      className={classes(styles.note, isActive && styles.active, statement.status === 'rejected' && styles.refused)}
      style={{ insetBlockStart: top }}
    >
      <button
        type="button"
        className={styles.noteButton}
        aria-expanded={isActive}
        aria-label={t('itemLabel', {
          number,
          total,
          speaker,
          stance: t(`stance_${statement.stance}`),
          status: t(`status_${statement.status}`),
          quote: text.length > QUOTE_UNITS ? `${text.slice(0, QUOTE_UNITS)}…` : text,
        })}
        onFocus={() => setActive(statement.id)}
        onClick={() => {
          setActive(statement.id);
          showPassage(statement);
        }}
        onKeyDown={onKeyDown}
      >
        <span className={styles.who}>
          <StatusMark status={statement.status} />
          <BidiText className={classes(styles.name, !statement.speaker && styles.nobody)}>{speaker}</BidiText>
        </span>
        <span className={styles.how}>
          <StanceMark stance={statement.stance} />
          <span>{t(`kind_${statement.kind}`)}</span>
        </span>
        {statement.relayedBy.map(({ name, start }) => (
          <span key={start} className={styles.relayed}>
            {t('relayed', { name })}
          </span>
        ))}
        {statement.note !== '' && <BidiText className={styles.noteText}>{statement.note}</BidiText>}
      </button>
      {isActive && (
        <div className={styles.details}>
          <Actions statement={statement} edits={edits} />
          <StatusMark status={statement.status} worded />
          <Why statement={statement} cueText={cueText} />
        </div>
      )}
    </li>
  );
}

function Actions({ statement, edits }: Pick<StatementNoteProps, 'statement' | 'edits'>) {
  const t = useText('statements');
  const openForm = useStatementDesk((desk) => desk.openForm);
  const openSpeaker = useDesk((desk) => desk.openSpeaker);
  const { id, status, speaker } = statement;
  return (
    <div className={styles.actions}>
      {status === 'rejected' ? (
        <IconButton label={t('restore')} shortcut="X" onPress={() => edits.judge([id], 'auto')}>
          <RotateCcw size={14} aria-hidden />
        </IconButton>
      ) : (
        <>
          <IconButton
            label={t('confirm')}
            shortcut="C"
            isDisabled={status === 'confirmed' || status === 'added'}
            onPress={() => edits.judge([id], 'confirmed')}
          >
            <Check size={15} aria-hidden />
          </IconButton>
          {status === 'added' ? (
            <IconButton label={t('remove')} shortcut="Delete" onPress={() => edits.remove([id])}>
              <Trash2 size={14} aria-hidden />
            </IconButton>
          ) : (
            <IconButton label={t('reject')} shortcut="X" onPress={() => edits.judge([id], 'rejected')}>
              <X size={15} aria-hidden />
            </IconButton>
          )}
        </>
      )}
      <IconButton label={t('edit')} shortcut="E" onPress={() => openForm({ does: 'edit', id, field: 'stance' })}>
        <Pencil size={14} aria-hidden />
      </IconButton>
      {speaker && (
        <IconButton label={t('openSpeaker')} onPress={() => openSpeaker(speaker.id)}>
          <UserRound size={14} aria-hidden />
        </IconButton>
      )}
      <ClaimTimeline id={id} />
    </div>
  );
}

function ClaimTimeline({ id }: { readonly id: number }) {
  const t = useText('statements');
  const openTimeline = useDesk((desk) => desk.openTimeline);
  return (
    <IconButton label={t('claimTimeline')} onPress={() => openTimeline({ kind: 'claim', statementId: id })}>
      <History size={14} aria-hidden />
    </IconButton>
  );
}
