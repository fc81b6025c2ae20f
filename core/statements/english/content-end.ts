// Where the content ends that began behind a reporting verb: before the next thing that somebody is reported to have said.
import type { Token } from '../reading/token';
import type { Cue } from './cues';
import type { Reading } from './reading';
import { coordinators, plainVerbs, prepositions, relatives, subordinators } from './lexicon/function-words';
import { vehicles } from './lexicon/reporting-nouns';
import { subjectBefore } from './subject-before';

const TRAILERS = new Set(['citing', 'quoting', 'speaking', 'referring', 'using']);

/** End token of the content that begins at `from` behind `cue`. `clausal`: a clause, in which adverbial clauses have their place. */
export function contentEnd(reading: Reading, cue: Cue, from: number, clausal: boolean): number {
  const { tokens } = reading.sentence;
  let end = tokens.length;
  for (const next of reading.cues) {
    if (next.from < from) continue;
    const cut = cutBefore(tokens, next, from);
    if (cut > from) {
      end = cut;
      break;
    }
  }
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i];
    if (token && startsContrast(tokens, i)) return i;
    if (token?.kind !== 'comma') continue;
    const behind = tokens[i + 1];
    if (behind?.kind !== 'word') continue;
    if (
      isRelative(tokens, cue) &&
      (isFiniteVerb(behind.lower) || reading.cues.some((other) => other.groupFrom === i + 1))
    )
      return i;
    if (TRAILERS.has(behind.lower) || (behind.lower === 'according' && tokens[i + 2]?.lower === 'to')) return i;
    if (behind.lower === 'amid') return i;
    if (!clausal && endsPhrase(behind.lower)) return i;
    if (clausal && opensAside(tokens, i + 1) && end - i > i - from && i - from >= 5) return i;
  }
  return clausal ? end : beforeVehicle(tokens, from, end);
}

/** "apologized for his actions in a televised address": takes off what it was said in. */
function beforeVehicle(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind !== 'word') end--;
  if (!VEHICLES.has(tokens[end - 1]?.lower ?? '')) return to;
  for (let i = end - 2; i > from + 1 && i > end - 7; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'in' || lower === 'on' || lower === 'during' || lower === 'at') return i;
    if (prepositions.has(lower)) return to;
  }
  return to;
}

const VEHICLES: ReadonlySet<string> = new Set(vehicles);

function endsPhrase(word: string): boolean {
  return (
    word === 'as' ||
    word === 'while' ||
    word === 'after' ||
    word === 'when' ||
    word === 'but' ||
    word === 'although' ||
    word === 'though' ||
    /^\p{Ll}{3,}ing$/u.test(word)
  );
}

/** "Smith, who said the road was shut, left": the sentence goes on with its own verb. */
function isRelative(tokens: readonly Token[], cue: Cue): boolean {
  return relatives.has(tokens[cue.groupFrom - 1]?.lower ?? '');
}

function isFiniteVerb(word: string): boolean {
  return plainVerbs.has(word) || /[^e]ed$/.test(word);
}

/** "… even as others say", "— although it is not clear": the outlet sets something against what was said. */
function startsContrast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower === 'even') return next === 'as';
  return tokens[at]?.kind === 'dash' && (next === 'although' || next === 'though' || next === 'but');
}

/** ", which …", ", a fear that …": where it is longer than what stands before, it is the outlet's own explanation. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'which' || (lower === 'but' && tokens[at + 1]?.lower !== 'that')) return true;
  return (lower === 'a' || lower === 'an') && (tokens[at + 2]?.lower === 'that' || tokens[at + 3]?.lower === 'that');
}

/** Where the content must end because `next` is a statement beside it, not inside it; -1 where it is inside. */
function cutBefore(tokens: readonly Token[], next: Cue, from: number): number {
  const before = tokens[next.groupFrom - 1];
  if (!before) return -1;
  if (next.use === 'ing') return participleCut(tokens, next.groupFrom);
  if (coordinators.has(before.lower)) return withoutComma(tokens, next.groupFrom - 1);
  const subject = subjectBefore(tokens, from, next.groupFrom);
  if (!subject) return -1;
  const at = conjunctionBefore(tokens, subject.from);
  if (at <= from) return -1;
  const word = tokens[at]?.lower ?? '';
  const afterComma = tokens[at - 1]?.kind === 'comma';
  if (word === 'but' || word === 'while' || word === 'whereas' || word === 'although' || word === 'though')
    return withoutComma(tokens, at);
  if (word === 'and' && afterComma) return withoutComma(tokens, at);
  if (tokens[at]?.kind === 'semicolon') return at;
  return -1;
}

/** ", adding that": the comma; "and warning of": the conjunction; -1 for a participle that belongs to the content. */
function participleCut(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.kind === 'comma' || before?.kind === 'dash') return at - 1;
  if (before?.lower === 'while' || before?.lower === 'and' || before?.lower === 'by' || before?.lower === 'also')
    return withoutComma(tokens, at - 1);
  return -1;
}

function withoutComma(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
}

/** The conjunction or semicolon directly before the phrase that begins at `at`, stepping over adverbs; -1 for none. */
function conjunctionBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.kind === 'semicolon') return i;
    if (token.kind === 'word' && (coordinators.has(token.lower) || subordinators.has(token.lower)))
      return token.lower === 'that' ? -1 : i;
    if (token.kind !== 'word' && token.kind !== 'comma') return -1;
  }
  return -1;
}
