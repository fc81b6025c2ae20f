// Whom a clause is about that reports nothing: the phrase behind its verb, or at its head.
import type { SentenceTokens } from '../text/read-text';
import { phraseFrom } from './noun-phrase';
import { adverbs, clauseOpeners, phraseEnders, times } from './lexicon/function-words';
import type { Frame } from './lexicon/cue-forms';
import type { ArabicReading } from './reading';
import { isDefinite } from './word-forms';

const LONGEST_ADJUNCT = 10;
/** Any verb: the subject ends where an object may begin. */
const ANY_VERB: ReadonlySet<Frame> = new Set(['N']);

/** The words of the subject of a sentence's first clause; none where it can't be told. */
export function clauseSubject(
  reading: ArabicReading,
  { from, to }: Pick<SentenceTokens, 'from' | 'to'>,
): readonly number[] {
  let k = from;
  while (
    k < to &&
    reading.word(k) !== 'قد' &&
    (clauseOpeners.has(reading.word(k)) || adverbs.has(reading.word(k)) || times.has(reading.word(k)))
  )
    k++;
  // من جانبه، and the like
  if (phraseEnders.has(reading.word(k).replace(/^و(?=..)/, ''))) {
    let comma = k;
    while (comma < to && comma < k + LONGEST_ADJUNCT && !reading.isComma(comma)) comma++;
    if (reading.isComma(comma)) k = comma + 1;
  }
  while (k < to && /^و?(?:لا|لم|لن|ما|قد)$/.test(reading.word(k))) k++;
  if (!reading.isWord(k) || phraseEnders.has(reading.word(k))) return [];
  // وكان روحاني قد هدد
  const named = /^و?كانت?$/.test(reading.word(k - 1)) && reading.mayBeName(k);
  const opensWithNoun = named || isDefinite(reading.word(k)) || reading.roleOf(reading.word(k)) !== null;
  return phraseFrom(reading, opensWithNoun ? k : k + 1, to, ANY_VERB).words;
}
