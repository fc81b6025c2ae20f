// Finds the noun phrase before or behind a Hebrew reporting verb, and the name in it.
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import { adverbs, clauseWords, contrasts, inflected, prepositions, pronouns } from './lexicon/function-words';
import { givenNames } from './lexicon/given-names';
import { bodyNouns, honorifics, peopleNouns, titles } from './lexicon/roles';
import {
  canBeName,
  isKnown,
  isListedName,
  isKnownNoun,
  opensClause,
  plainlyOpensClause,
  prepositionLength,
} from './prefixes';
import { verbForms } from './verb-forms';

/** No subject is longer (tokens). */
const LONGEST = 24;

/** The last phrase between `low` and the verb at `to`, appositions passed over; null where none stands there. */
export function subjectBefore(tokens: readonly Token[], low: number, to: number): Range | null {
  const floor = Math.max(low, to - LONGEST);
  let end = trimAdverbs(tokens, floor, to);
  if (end <= floor) return null;
  // "בריאיון הוא אומר": a pronoun is the whole subject
  if (pronouns.has(tokens[end - 1]?.lower ?? '')) return { from: end - 1, to: end };
  if (isComma(tokens[end - 1])) {
    const from = chunkFrom(tokens, floor, end - 1);
    // "ראש העירייה, יאיר הלפרט, האשים": the name between commas is the subject
    const single = end - 1 - from === 1 && givenNames.has(tokens[from]?.lower ?? '');
    if (single || nameIn(tokens, from, end - 1)) return phrase(tokens, from, end - 1);
    end = beforeAppositions(tokens, floor, end - 1);
    if (end <= floor) return null;
  }
  return phrase(tokens, chunkFrom(tokens, floor, end), end);
}

/** The phrase that begins at `from`: up to a comma, a clause, a quotation or a preposition. */
export function phraseBehind(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  for (; to < tokens.length && to < from + 12; to++) {
    const token = tokens[to];
    if (token?.kind === 'mark' || (token?.kind === 'speech' && to > from && token.end - token.start < 30)) continue;
    if (token?.kind !== 'word' || (to > from && endsPhrase(tokens, from, to))) break;
  }
  while (
    to > from &&
    tokens[to - 1]?.kind !== 'word' &&
    tokens[to - 1]?.kind !== 'mark' &&
    tokens[to - 1]?.kind !== 'speech'
  )
    to--;
  to = trimAdverbs(tokens, from, to);
  return to > from ? phrase(tokens, from, to) : null;
}

function endsPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'כי' || lower === 'את' || inflected.has(lower) || opensClause(lower)) return true;
  if (prepositions.has(lower) && lower !== 'של') return true;
  if (adverbs.has(lower) && lower !== 'לשעבר') return true;
  if (verbForms(lower).length > 0 && !titles.has(lower) && !isKnown(lower)) return true;
  if (/^[בלמ]"/.test(lower)) return true;
  // A common noun may have a place (גורם בלשכה), a name has none
  return (
    prepositionLength(lower) > 0 &&
    (nameIn(tokens, from, at) !== null ||
      VEHICLES.has(lower.slice(1)) ||
      (at === from + 1 && (!isKnownNoun(tokens[from]?.lower ?? '') || isListedName(tokens[from]?.lower ?? ''))))
  );
}

/** What somebody speaks in; behind a subject it says where. */
const VEHICLES = new Set(
  'ריאיון ראיון שיחה ישיבה נאום הודעה רשת פתח תחילת סיום מסיבת דיון עמוד חשבון טוויטר פייסבוק אולפן כנס מכתב'.split(
    ' ',
  ),
);

function phrase(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  while (start < to && isLead(tokens[start])) start++;
  const first = tokens[start];
  if (start >= to || !first) return null;
  const skip = conjunctionLength(first.lower);
  const lower = first.lower.slice(skip);
  if (
    first.kind === 'word' &&
    (prepositionLength(lower) > 0 || prepositions.has(lower) || inflected.has(lower) || clauseWords.has(lower))
  )
    return null;
  return skip > 0 ? { from: start, to, skip } : { from: start, to };
}

/** ו before a phrase: והשר אמר; but ועדת is whole. */
function conjunctionLength(word: string): number {
  return word.startsWith('ו') &&
    word.length > 3 &&
    !isKnown(word) &&
    !givenNames.has(word) &&
    (isKnownNoun(word.slice(1)) || givenNames.has(word.slice(1)))
    ? 1
    : 0;
}

function isLead(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind !== 'mark' && token?.kind !== 'speech';
  return (adverbs.has(token.lower) || contrasts.has(token.lower)) && !pronouns.has(token.lower);
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'dash';
}

function trimAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'word' && adverbs.has(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

/** Where the stretch begins that ends at `to`: behind a comma, a colon, כי, or a clause of its own. */
export function chunkFrom(tokens: readonly Token[], floor: number, to: number): number {
  for (let i = to - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token) break;
    if (isComma(token) || token.kind === 'colon' || token.kind === 'semicolon' || token.kind === 'stop') return i + 1;
    if (token.kind === 'speech' && token.end - token.start >= 30) return i + 1;
    if (token.kind !== 'word') continue;
    if (token.lower === 'כי' || (contrasts.has(token.lower) && i < to - 1)) return i + 1;
  }
  return floor;
}

/** Steps over ", שאחיה חטוף," and ", מנהל המחלקה,": where the phrase ends that they explain. */
function beforeAppositions(tokens: readonly Token[], floor: number, comma: number): number {
  let end = comma;
  for (let steps = 0; steps < 4; steps++) {
    const from = chunkFrom(tokens, floor, end);
    if (from <= floor || !isComma(tokens[from - 1])) return end;
    end = from - 1;
  }
  return end;
}

/** The personal name in a phrase, without titles; null where it names a body, a role or a thing. */
export function nameIn(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    const skip = i === from ? conjunctionLength(lower) : 0;
    if (!givenNames.has(lower.slice(skip))) continue;
    const end = nameEnd(tokens, i, to);
    // A given name alone is a surname or a word, unless it is all there is
    if (end - i > 1 && (i === from || isBeforeName(tokens[i - 1])))
      return skip > 0 ? { from: i, to: end, skip } : { from: i, to: end };
  }
  return nameBehindTitle(tokens, from, to) ?? nameBehindOffice(tokens, from, to) ?? plainName(tokens, from, to);
}

/** What may stand before a name: a title, a word with the article, an acronym, a bracket. */
function isBeforeName(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  const { lower } = token;
  return (
    titles.has(lower) ||
    honorifics.has(lower) ||
    lower.startsWith('ה') ||
    lower.includes('"') ||
    isKnown(lower) ||
    !givenNames.has(lower)
  );
}

/** Behind the first word of a name: a surname, and more only where the name plainly goes on (בן, אל-, another listed name). */
export function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && end < from + 5 && isNameWord(tokens[end])) {
    const before = tokens[end - 1]?.lower ?? '';
    const goesOn =
      end === from + 1 ||
      PARTICLES.has(before) ||
      before.startsWith('אל-') ||
      givenNames.has(before) ||
      isListedName(tokens[end]?.lower ?? '');
    if (!goesOn) break;
    end++;
  }
  return end;
}

const PARTICLES = new Set([
  'בן',
  'בר',
  'אבו',
  'אל',
  'דה',
  'ון',
  'ואן',
  'פון',
  'דו',
  'לה',
  'עבד',
  'אבן',
  'בת',
  'מק',
  'סן',
]);

export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (givenNames.has(lower)) return true;
  return (
    canBeName(lower) &&
    prepositionLength(lower) === 0 &&
    !plainlyOpensClause(lower) &&
    !(lower.startsWith('ה') && isKnown(lower.slice(1)) && !isListedName(lower)) &&
    !/\d/.test(lower) &&
    verbForms(lower).length === 0
  );
}

/** "השופטת טל-רווה", "ח"כ שקדיאל": unknown words behind an honorific. */
function nameBehindTitle(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let i = from; i < to - 1; i++) {
    if (!honorifics.has(tokens[i]?.lower ?? '') || !isNameWord(tokens[i + 1])) continue;
    return { from: i + 1, to: nameEnd(tokens, i + 1, to) };
  }
  return null;
}

/** "מזכיר המדינה אנתוני בלינקן": two or three unknown words at the end, behind an office that ends in ה… or an acronym. */
function nameBehindOffice(tokens: readonly Token[], from: number, to: number): Range | null {
  const first = tokens[from]?.lower ?? '';
  if (!titles.has(first) && !titles.has(first.replace(/^ה/, ''))) return null;
  let start = to;
  while (start > from + 1 && isNameWord(tokens[start - 1]) && !isArticled(tokens[start - 1])) start--;
  const before = tokens[start - 1]?.lower ?? '';
  const closed = before.startsWith('ה') || before.includes('"');
  return closed && to - start >= 2 && to - start <= 3 ? { from: start, to } : null;
}

function isArticled(token: Token | undefined): boolean {
  return token?.lower.startsWith('ה') === true && !isListedName(token.lower);
}

/** Two to four unknown words and nothing else. */
function plainName(tokens: readonly Token[], from: number, to: number): Range | null {
  if (to - from < 2 || to - from > 4) return null;
  for (let i = from; i < to; i++)
    if (!isNameWord(tokens[i]) || (tokens[i]?.lower.startsWith('ה') ?? false)) return null;
  return { from, to };
}

/** Whether a phrase can be one who speaks: a pronoun, a name, a role, a body, people, or an unknown word. */
export function isSource(tokens: readonly Token[], { from, to, skip = 0 }: Range): boolean {
  const lower = (tokens[from]?.lower ?? '').slice(skip);
  if (pronouns.has(lower) || nameIn(tokens, from, to)) return true;
  const heads = [lower, lower.replace(/^ה/, '')];
  return canBeName(lower) || heads.some((head) => titles.has(head) || bodyNouns.has(head) || peopleNouns.has(head));
}
