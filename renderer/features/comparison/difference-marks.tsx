// What differs from the base beyond the wording: a sign and a word for each kind, with both readings.
import { memo } from 'react';
import { Ban, CircleDashed, Hash, MapPin, Megaphone, Scissors, UserRound, UserX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Difference } from '../../../core/contract/schema/compare';
import { isStance } from '../../../core/statements/stance';
import { useText } from '../../i18n/use-text';
import type { Translate } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import styles from './difference-marks.module.css';

const signs: Readonly<Record<Difference['kind'], LucideIcon>> = {
  number: Hash,
  name: UserRound,
  place: MapPin,
  negation: Ban,
  hedge: CircleDashed,
  stance: Megaphone,
  speaker: UserX,
  omission: Scissors,
};

export const differenceKinds = Object.keys(signs) as readonly Difference['kind'][];

export function DifferenceKind({ kind }: { readonly kind: Difference['kind'] }) {
  const t = useText('comparison');
  const Sign = signs[kind];
  return (
    <span className={styles.kind}>
      <Sign size={12} aria-hidden />
      {t(`kind_${kind}`)}
    </span>
  );
}

/** In a cell: signs and words; the readings on hover, and for screen readers. */
export const DifferenceMarks = memo(function DifferenceMarks({ differences }: DifferencesProps) {
  const t = useText('comparison');
  const stance = useText('statements');
  if (differences.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {differences.map((difference) => {
        const readings = t('reading', readingsOf(difference, t, stance));
        return (
          <li key={difference.kind} className={styles.mark} title={readings}>
            <DifferenceKind kind={difference.kind} />
            <span className="visually-hidden">{`: ${readings}`}</span>
          </li>
        );
      })}
    </ul>
  );
});

export interface DifferencesProps {
  readonly differences: readonly Difference[];
}

/** With room: both readings in plain sight. */
export function DifferenceReadings({ differences }: DifferencesProps) {
  const t = useText('comparison');
  const stance = useText('statements');
  return (
    <ul className={styles.readings}>
      {differences.map((difference) => {
        const { here, base } = readingsOf(difference, t, stance);
        return (
          <li key={difference.kind} className={styles.reading}>
            <DifferenceKind kind={difference.kind} />
            <span className={styles.label}>{t('readingHere')}</span>
            <BidiText className={styles.words}>{here}</BidiText>
            <span className={styles.label}>{t('readingBase')}</span>
            <BidiText className={styles.words}>{base}</BidiText>
          </li>
        );
      })}
    </ul>
  );
}

function readingsOf(
  { kind, base, here }: Difference,
  t: Translate<'comparison'>,
  stance: Translate<'statements'>,
): { readonly base: string; readonly here: string } {
  const words = (reading: string): string => {
    if (reading === '') return t('nothingThere');
    return kind === 'stance' && isStance(reading) ? stance(`stance_${reading}`) : reading;
  };
  return { base: words(base), here: words(here) };
}
