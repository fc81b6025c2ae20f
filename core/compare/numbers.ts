// The numbers that a telling gives, in figures or in words, in any of the three languages.
import { foldText } from '../text/fold';
import { foldedWords } from './folded-words';
import { remembered } from './remembered-texts';
import { numberWords } from './lexicon/number-words';

/** A number as it is read, and where it stands (UTF-16, half-open). */
export interface ReadNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const byWord: ReadonlyMap<string, number> = new Map(
  numberWords.flatMap(([value, words]) =>
    foldText(words)
      .split(' ')
      .map((word) => [word, value] as const),
  ),
);
/** و before a number word joins it to the one before: خمسة وعشرون. */
const JOINING = /^[وו](?=..)/;
/** The analyser folds a decimal point to ٫, and drops what parts thousands. */
const FIGURE = /^\d+(?:٫\d+)?$/;
/** Words that only count together with a neighbour, or that are other words as often: `one` is rarely a number. */
const SMALLEST_ALONE = 2;

/** Numbers in the order in which they stand; a figure with its scale (`3 million`) is one number. */
export const readNumbers = remembered((text: string): readonly ReadNumber[] => {
  const found: ReadNumber[] = [];
  let open: OpenNumber | null = null;
  for (const token of foldedWords(text)) {
    const previous: OpenNumber | null = open;
    if (FIGURE.test(token.term)) {
      const value = Number(token.term.replace('٫', '.'));
      open = { value, scaled: 0, start: token.start, end: token.end, figure: true };
    } else {
      const word = valueOf(token.term);
      if (word === undefined) {
        if (previous && CONNECTIVES.has(token.term)) continue;
        open = null;
      } else if (previous && isAdjacent(text, previous.end, token.start)) {
        open = extended(previous, word, token.end);
        continue;
      } else open = { value: word, scaled: 0, start: token.start, end: token.end, figure: false };
    }
    if (previous) found.push(...finished(previous));
  }
  if (open) found.push(...finished(open));
  return found;
});

function valueOf(term: string): number | undefined {
  return byWord.get(term) ?? (JOINING.test(term) ? byWord.get(term.slice(1)) : undefined);
}

/** A number of which more may follow: `scaled` holds the thousands that are settled. */
interface OpenNumber {
  readonly value: number;
  readonly scaled: number;
  readonly start: number;
  readonly end: number;
  readonly figure: boolean;
}

function finished({ value, scaled, start, end, figure }: OpenNumber): ReadNumber[] {
  const number = scaled + value;
  return figure || number >= SMALLEST_ALONE ? [{ value: number, start, end }] : [];
}

const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'و']);

function extended(open: OpenNumber, word: number, end: number): OpenNumber {
  const { value, scaled } = open;
  if (word >= 1000) return { ...open, value: 0, scaled: scaled + Math.max(1, value) * word, end };
  if (word === 100 && value > 0 && value < 10) return { ...open, value: value * 100, end };
  return { ...open, value: value + word, end };
}

/** Only a space, or `and`, between the parts of one number. */
function isAdjacent(text: string, from: number, to: number): boolean {
  return /^(?:[\s\-־]+(?:and\s+)?|\s*)$/.test(text.slice(from, to));
}
