// One speaker in the list: the name in the language of the window, its other forms, how often and where it speaks.
import { memo } from 'react';
import type { SpeakerSummary } from '../../../core/contract/schema/statements';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import { otherNames } from './names';
import styles from './speakers.module.css';

export interface SpeakerRowProps {
  readonly speaker: SpeakerSummary | null;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly offset: number;
  readonly isCursor: boolean;
  readonly isOpen: boolean;
  readonly onChoose: (index: number) => void;
}

export const SpeakerRow = memo(function SpeakerRow(props: SpeakerRowProps) {
  const { speaker, id, index, total, offset, isCursor, isOpen, onChoose } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box around the rows takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-busy={speaker === null}
      className={classes(styles.row, isOpen && styles.open, isCursor && styles.cursor)}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => onChoose(index)}
    >
      {speaker ? <Told speaker={speaker} /> : <div className={styles.waiting} aria-hidden />}
    </div>
  );
});

function Told({ speaker }: { readonly speaker: SpeakerSummary }) {
  const t = useText('speakers');
  const nameOf = useSpeakerName();
  const shown = nameOf(speaker);
  const { statements, articles, outlets } = speaker;
  return (
    <>
      <div className={styles.rowHead}>
        <BidiText className={styles.rowName}>{shown}</BidiText>
        {speaker.status !== 'known' && (
          <span className={styles.candidate} title={t(`${speaker.status}Hint`)}>
            {t(speaker.status)}
          </span>
        )}
      </div>
      <div className={styles.rowOthers}>
        <span>{t(`kind_${speaker.kind}`)}</span>
        {otherNames(speaker, shown).map((name) => (
          <BidiText key={name}>{name}</BidiText>
        ))}
      </div>
      <div className={styles.rowFacts}>
        {statements === 0 ? t('factsNone') : t('facts', { statements, articles, outlets })}
      </div>
    </>
  );
}
