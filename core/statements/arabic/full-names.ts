// Personal names in two or three words anywhere in the article, by their last word: whom a surname alone stands for.
import { arabicLexicon, NAME } from '../../text/lexicon/arabic-lexicon';
import { feminineNames, guardedNames } from './lexicon/persons';
import type { ArabicReading } from './reading';
import { bareWord, isDefinite } from './word-forms';
import { formOf, type SourceForm } from './source-form';

const LONGEST_NAME = 3;

/** The first full name with each surname, keyed by the surname without article. */
export function findFullNames(reading: ArabicReading): ReadonlyMap<string, SourceForm> {
  const names = new Map<string, SourceForm>();
  for (let i = 0; i + 1 < reading.tokens.length; i++) {
    // وصف نتنياهو أردوغان: behind a verb two may stand side by side
    if (!isGivenName(reading, i) || reading.cueAt(i - 1)) continue;
    const words = [i];
    while (words.length < LONGEST_NAME && isNamePart(reading, i + words.length)) words.push(i + words.length);
    if (words.length < 2) continue;
    const last = i + words.length - 1;
    const surname = bareWord(reading.word(last));
    if (names.has(surname)) continue;
    const form = formOf(reading, words);
    if (form && form.nameWords.length === words.length) names.set(surname, form);
    i = last;
  }
  return names;
}

function isGivenName(reading: ArabicReading, i: number): boolean {
  const word = reading.word(i);
  if (!reading.mayBeName(i) || feminineNames.has(word) || reading.roleOf(word) !== null) return false;
  return guardedNames.has(word) || ((arabicLexicon().entry(word)?.kinds ?? 0) & NAME) !== 0;
}

function isNamePart(reading: ArabicReading, i: number): boolean {
  const word = reading.word(i);
  if (!reading.isWord(i) || /^و?[يت]/.test(word) || reading.cueAt(i)) return false;
  if (isDefinite(word)) return arabicLexicon().entry(bareWord(word)) === null && reading.roleOf(word) === null;
  return reading.mayBeName(i);
}
