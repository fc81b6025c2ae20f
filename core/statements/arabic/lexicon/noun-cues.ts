// Verbal nouns that report: their lemma and stance, by folded form.
import type { Stance } from '../../stance';
import { wordList } from './word-list';

export interface NounCue {
  readonly lemma: string;
  readonly stance: Stance;
  /** The pronoun of who speaks is written on to it: إعلانه. */
  readonly owned: boolean;
}

/** Lemma, stance, and the noun as it stands before its owner; what pronouns add is added below. */
const TELLING: readonly (readonly [lemma: string, stance: Stance])[] = [
  ['إعلان', 'announce'],
  ['تأكيد', 'affirm'],
  ['قول', 'say'],
  ['تصريح', 'say'],
  ['اعتبار', 'opine'],
  ['تحذير', 'warn'],
  ['زعم', 'claim'],
  ['ادعاء', 'claim'],
];

export const nounCues: ReadonlyMap<string, NounCue> = new Map(
  TELLING.flatMap(([lemma, stance]) =>
    ['', 'ه', 'ها', 'هم'].flatMap((pronoun) =>
      [...wordList(['', 'ب', 'ل', 'و'].map((particle) => `${particle}${lemma}${pronoun}`).join(' '))].map(
        (word) => [word, { lemma, stance, owned: pronoun !== '' }] as const,
      ),
    ),
  ),
);
