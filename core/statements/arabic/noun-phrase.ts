// Reads the words for a subject behind a verb or an attribution.
import type { Frame } from './lexicon/cue-forms';
import { adverbs, times } from './lexicon/function-words';
import { endsPhrase, isPlainVerb } from './phrase-ends';
import type { ArabicReading } from './reading';
import { bareWord, isDefinite } from './word-forms';

/** Token indexes of a noun phrase, and where reading goes on behind it. */
export interface Phrase {
  readonly words: readonly number[];
  readonly next: number;
}

/** Tokens of a paper's or a film's name, its marks included. */
const LONGEST_QUOTED_NAME = 10;
/** The same where no body stands before it. */
const SHORT_NAME = 5;
export const LONGEST_PHRASE = 20;
const LONGEST_APPOSITION = 9;

/**
 * The phrase that begins at `from`, adverbs and times before it passed over; no words where none begins there. It ends before
 * what ends subjects: a preposition, a clause, a sign, another cue, or what the frames of the cue take for content. `governed`:
 * a preposition may be written on to its first word.
 */
export function phraseFrom(
  reading: ArabicReading,
  from: number,
  limit: number,
  frames: ReadonlySet<Frame>,
  governed = false,
): Phrase {
  let k = from;
  while (k < limit) {
    const past = reading.word(k) === '(' ? reading.pastAside(k, limit) : k;
    if (past > k) k = past;
    else if (reading.word(k) === 'كل' && reading.word(k + 1) === 'من') k += 2;
    else if (reading.word(k) === 'ل' && reading.token(k + 1).opens >= 0) k = reading.pastAside(k + 1, limit);
    else if (adverbs.has(reading.word(k)) || times.has(reading.word(k))) k++;
    else if (/^(?:الماضيه?|المقبله?|الجاري|الحالي|نفسه)$/.test(reading.word(k)) && times.has(reading.word(k - 1))) k++;
    else break;
  }
  const words: number[] = [];
  // behind لـ and the like the first word carries the preposition
  const governing =
    governed &&
    (reading.startsWithParticle(k, 'ل') || reading.startsWithParticle(k, 'ب')) &&
    reading.word(k).length > 1;
  if (governing) words.push(k);
  const next = consume(reading, governing ? k + 1 : k, limit, frames, words, governed);
  if (words.length === 0) return { words, next: k };
  // behind the name between commas the object may follow
  return withAppositions(reading, { words, next }, limit, frames, frames.has('OBJ') || frames.has('N') ? 1 : 2);
}

function consume(
  reading: ArabicReading,
  from: number,
  limit: number,
  frames: ReadonlySet<Frame>,
  words: number[],
  governed = false,
): number {
  let k = from;
  while (k < limit && words.length < LONGEST_PHRASE) {
    const token = reading.token(k);
    if (token.folded === '(' || token.folded === '[') {
      k = reading.pastAside(k, limit);
      continue;
    }
    if (token.opens >= 0) {
      const past = reading.pastAside(k, limit);
      // a paper, a party or a film by its name, not what was said
      const body = reading.roleOf(reading.word(words.length === 0 ? k + 1 : k - 1)) === 'body';
      const named =
        words.length === 0
          ? governed || body || reading.isComplementizer(reading.isComma(past) ? past + 1 : past)
          : reading.isConstruct(k - 1) && (body || past - k <= SHORT_NAME);
      if (!named || past - k > LONGEST_QUOTED_NAME || past > limit) break;
      for (let i = k + 1; i < past - 1; i++) if (reading.isWord(i)) words.push(i);
      k = past;
      continue;
    }
    if (token.folded === '-' && reading.token(k - 1).end === token.start && reading.token(k + 1).start === token.end) {
      k++;
      continue;
    }
    if (token.folded === '.' && /^[اأدمصقهعسج]$/.test(reading.word(k - 1))) {
      k++;
      continue;
    }
    // 95% من المشاركين
    if (/^[%٪]$/.test(token.folded) && /^\p{N}/u.test(reading.word(k - 1)) && reading.word(k + 1) === 'من') {
      k++;
      continue;
    }
    // البالغة من العمر 29 عاما
    if (/^البالغه?$/.test(token.folded) && reading.word(k + 1) === 'من' && reading.word(k + 2) === 'العمر') {
      k += /^(?:عاما|عام|سنه|سنوات|اعوام)$/.test(reading.word(k + 4)) ? 5 : 3;
      continue;
    }
    if (token.kind !== 'word' || endsPhrase(reading, k, frames, words)) break;
    words.push(k);
    k++;
  }
  return k;
}

/** A name between commas behind the phrase, or a relative clause between commas and what follows it. */
function withAppositions(
  reading: ArabicReading,
  phrase: Phrase,
  limit: number,
  frames: ReadonlySet<Frame>,
  most: number,
): Phrase {
  let { next } = phrase;
  const words = [...phrase.words];
  const titled = reading.roleOf(reading.word(words[0] ?? -1)) !== null;
  for (let round = 0; round < most && reading.isComma(next); round++) {
    const apposed: number[] = [];
    const until = Math.min(limit, next + 1 + LONGEST_APPOSITION);
    const end = consume(reading, next + 1, until, frames, apposed);
    if (apposed.length === 0 || !endsApposition(reading, end, limit)) break;
    if (isAnother(reading, words, apposed) || isPlainVerb(reading, apposed[0] ?? -1, until)) break;
    words.push(...apposed);
    next = end;
    // behind the title the name: what follows is no part of it
    if (!reading.isComma(end) || (titled && reading.mayBeName(apposed[0] ?? -1))) break;
  }
  return { words, next };
}

/** وزير الدفاع سيرغي شويغو، الرئيس فلاديمير بوتين: two persons, of whom the second is no apposition. */
function isAnother(reading: ArabicReading, words: readonly number[], apposed: readonly number[]): boolean {
  const named = (phrase: readonly number[]): boolean => phrase.some((k) => reading.mayBeName(k));
  const role = reading.roleOf(bareWord(reading.word(apposed[0] ?? -1)));
  return (
    isDefinite(reading.word(apposed[0] ?? -1)) && role !== null && role !== 'body' && named(words) && named(apposed)
  );
}

function endsApposition(reading: ArabicReading, at: number, limit: number): boolean {
  if (at >= limit) return false;
  return (
    reading.isComma(at) || reading.isComplementizer(at) || reading.token(at).opens >= 0 || reading.word(at) === ':'
  );
}
