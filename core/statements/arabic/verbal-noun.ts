// Verbal nouns by their pattern, for those that no list holds: تصنيف, استخدام, ارتكابه.
import { arabicLexicon, NAME, VERB } from '../../text/lexicon/arabic-lexicon';
import type { ArabicReading } from './reading';
import { isDefinite } from './word-forms';

const PATTERN = /^(?:ت..ي.|است..ا.|ا.ت.ا.|ان..ا.|ا..ا.|م.ا..ه|ت.ا..)(?:ه|ها|هم|هما)?$/;

/** Whether the word has the shape of a verbal noun of a derived verb and is no name, title or body. */
export function isVerbalNoun(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  if (!PATTERN.test(word) || isDefinite(word) || reading.roleOf(word) !== null) return false;
  return ((arabicLexicon().entry(word)?.kinds ?? 0) & (NAME | VERB)) === 0;
}
