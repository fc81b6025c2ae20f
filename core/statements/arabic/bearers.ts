// Every title with a name behind it, anywhere in the article: who bears which role.
import { arabicLexicon, NAME } from '../../text/lexicon/arabic-lexicon';
import { phraseEnders, times } from './lexicon/function-words';
import { compoundNames, guardedNames } from './lexicon/persons';
import type { ArabicReading } from './reading';
import { bareWord, isDefinite } from './word-forms';
import { formOf, isOfAnother, type SourceForm } from './source-form';

const LONGEST_TITLE = 10;

/** An article names fewer; every mention is compared with them. */
const MOST_BEARERS = 400;

/** The titles with names, in the order of the article. */
export function findBearers(reading: ArabicReading): SourceForm[] {
  const bearers: SourceForm[] = [];
  for (let i = 0; i < reading.tokens.length && bearers.length < MOST_BEARERS; i++) {
    const role = reading.isWord(i) ? reading.roleOf(strippedRole(reading, i)) : null;
    if ((role !== 'male' && role !== 'female') || opensReport(reading, i) || isOfAnother(reading, i, i + 1)) continue;
    const words = titleAndName(reading, i);
    const form = words ? formOf(reading, words) : null;
    if (!form || form.nameWords.length === 0) continue;
    bearers.push(form);
    i = words?.at(-1) ?? i;
  }
  return bearers;
}

/** طالب, a student or a verb: with a cue's form it heads a name only behind the article. */
function opensReport(reading: ArabicReading, i: number): boolean {
  return reading.cueAt(i) !== null && !isDefinite(reading.word(i));
}

function strippedRole(reading: ArabicReading, i: number): string {
  const word = bareWord(reading.word(i));
  if (reading.roleOf(word) !== null) return word;
  return /^[وفبل]/.test(word) ? word.slice(1) : word;
}

function titleAndName(reading: ArabicReading, from: number): readonly number[] | null {
  const words = [from];
  let named = 0;
  for (let k = from + 1; k < reading.tokens.length && words.length < LONGEST_TITLE; k++) {
    const word = reading.word(k);
    if (reading.isComma(k) && named === 0 && reading.mayBeName(k + 1) && nameRunEndsAtComma(reading, k + 1)) continue;
    if (word === '-' && reading.token(k - 1).end === reading.token(k).start) continue;
    if (!reading.isWord(k) || reading.token(k).depth !== reading.token(from).depth) break;
    if (phraseEnders.has(word) || times.has(word) || reading.isComplementizer(k) || reading.isRelative(k)) break;
    const cue = reading.cueAt(k);
    if (cue && !cue.homograph) break;
    if (reading.mayBeName(k) && (named > 0 || looksLikeName(reading, k))) named++;
    else if (named > 0) {
      if (!isDefinite(word)) break;
      const compound = compoundNames.has(reading.word(k - 1));
      if (named === 1 || compound) words.push(k);
      if (!compound) break;
      continue;
    } else if (!isDefinite(word) && !reading.isConstruct(k) && word !== 'باسم') break;
    if (reading.startsWithParticle(k, 'ب') && word !== 'باسم') break;
    words.push(k);
  }
  return named > 0 ? words : null;
}

/** Not a verb that the lexicons do not know: those begin with ي or ت, or stand alone. */
function looksLikeName(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  if (guardedNames.has(word) || ((arabicLexicon().entry(word)?.kinds ?? 0) & NAME) !== 0) return true;
  return !/^س?[يتن]..+/.test(word) && reading.mayBeName(k + 1);
}

function nameRunEndsAtComma(reading: ArabicReading, from: number): boolean {
  let k = from;
  while (k < from + 5 && reading.isWord(k) && (reading.mayBeName(k) || isDefinite(reading.word(k)))) k++;
  return k > from && reading.isComma(k);
}
