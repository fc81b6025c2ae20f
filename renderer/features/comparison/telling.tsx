// One telling of a claim in its cell: who said it in which stance, the wording, what differs, and whether it belongs here.
import { memo } from 'react';
import { Anchor, BadgeCheck, Check, Link2, X } from 'lucide-react';
import type { ComparisonCell } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { StanceMark } from '../../speech/stance-mark';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { BidiText } from '../../ui/bidi-text';
import { DifferenceMarks } from './difference-marks';
import { Wording } from './wording';
import type { Verdict } from './use-judgement';
import styles from './telling.module.css';

export interface TellingProps {
  readonly telling: ComparisonCell;
  /** The speaker of the claim as a whole: named again only where this telling has another. */
  readonly speakerId: number | null;
  readonly onJudge: (telling: ComparisonCell, verdict: Verdict) => void;
}

export const Telling = memo(function Telling({ telling, speakerId, onJudge }: TellingProps) {
  return (
    <>
      <Said telling={telling} speakerId={speakerId} />
      <Wording segments={telling.segments} language={telling.language} />
      <DifferenceMarks differences={telling.differences} />
      <Belonging telling={telling} onJudge={onJudge} />
    </>
  );
});

function Said({ telling, speakerId }: Pick<TellingProps, 'telling' | 'speakerId'>) {
  const t = useText('comparison');
  const nameOf = useSpeakerName();
  const { formats } = useLocalisation();
  const { mention, speaker } = telling;
  const name = nameOf(speaker);
  const isOther = speaker !== null && speaker.id !== speakerId && mention !== '' && mention !== name;
  return (
    <p className={styles.said}>
      <BidiText className={styles.mention}>{mention === '' ? name : mention}</BidiText>
      {isOther && (
        <span className={styles.other}>
          <span aria-hidden className={styles.arrow}>
            →
          </span>{' '}
          <BidiText>{name}</BidiText>
        </span>
      )}
      <span className={styles.stance}>
        <StanceMark stance={telling.stance} />
      </span>
      {telling.relayedBy.length > 0 && (
        <span className={styles.quiet}>{t('relayed', { names: telling.relayedBy.join(', ') })}</span>
      )}
      {telling.isBase && (
        <span className={styles.base} title={t('isBaseHint')}>
          <Anchor size={12} aria-hidden />
          {t('isBase')}
        </span>
      )}
      {telling.crossLanguage && <span className={styles.quiet}>{formats.languageName(telling.language)}</span>}
    </p>
  );
}

function Belonging({ telling, onJudge }: Pick<TellingProps, 'telling' | 'onJudge'>) {
  const t = useText('comparison');
  if (telling.isBase) return null;
  if (telling.verdict === 'same') {
    return (
      <p className={styles.confirmed}>
        <BadgeCheck size={13} aria-hidden />
        {t('confirmed')}
      </p>
    );
  }
  if (!telling.crossLanguage) return null;
  // By keys from the grid (C, X): the buttons are for the mouse and would be a tab stop in every cell.
  return (
    <div className={styles.proposed}>
      <span className={styles.proposal} title={t('proposedHint')}>
        <Link2 size={13} aria-hidden />
        {t('proposed')}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.judge}
        aria-label={t('confirm')}
        title={`${t('confirm')} (C)`}
        onClick={() => onJudge(telling, 'same')}
      >
        <Check size={14} aria-hidden />
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles.judge}
        aria-label={t('reject')}
        title={`${t('reject')} (X)`}
        onClick={() => onJudge(telling, 'different')}
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
