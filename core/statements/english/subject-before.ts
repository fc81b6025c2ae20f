// Finds the noun phrase before a reporting verb, by commas and closed classes of words.
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import { pronouns, subordinators } from './lexicon/function-words';
import { titles } from './lexicon/roles';
import { hasVerb, isNounPhrase } from './noun-phrase';
import { trimLeft, trimRight } from './phrase-edges';

/** No subject is longer (tokens). */
const LONGEST = 40;

/**
 * The subject that ends where the verb group begins (`to`); null where the verb has none of its own (and added …). Looks back
 * to `low` at most. Appositions between commas and adverbials are left out: "Smith, the envoy, on Monday" gives Smith.
 */
export function subjectBefore(tokens: readonly Token[], low: number, to: number): Range | null {
  const floor = Math.max(low, to - LONGEST);
  let end = trimRight(tokens, floor, to);
  if (end <= floor) return null;
  if (tokens[end - 1]?.kind === 'comma' || tokens[end - 1]?.kind === 'dash') {
    end = beforeAppositions(tokens, floor, end - 1);
    if (end <= floor) return null;
  }
  if (isSubjectPronoun(tokens, end - 1)) return { from: end - 1, to: end };
  const from = trimLeft(tokens, chunkStart(tokens, floor, end), end);
  const trimmed = trimRight(tokens, from, end);
  if (trimmed <= from || !isNounPhrase(tokens, from, trimmed)) return null;
  return { from: joinList(tokens, floor, from, trimmed), to: trimmed };
}

/** he, she, they and the like are the whole subject, whatever stands before: "the footage they said". */
function isSubjectPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && pronouns.has(token.lower) && tokens[at - 1]?.lower !== 'and';
}

/** Steps over ", the envoy to Yemen, speaking in Cairo": returns where the phrase ends that they explain. */
function beforeAppositions(tokens: readonly Token[], floor: number, comma: number): number {
  let end = comma;
  for (let steps = 0; steps < 6; steps++) {
    const from = commaBefore(tokens, floor, end);
    if (from <= floor || !isApposition(tokens, from, end)) return end;
    end = from - 1;
  }
  return end;
}

/** The token behind the last comma or dash before `end`, not below `floor`; passes over brackets. */
function commaBefore(tokens: readonly Token[], floor: number, end: number): number {
  for (let i = end - 1; i >= floor; i--) {
    const kind = tokens[i]?.kind;
    if (kind === 'comma' || kind === 'dash' || kind === 'speech') return i + 1;
  }
  return floor;
}

function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return true;
  const { lower } = first;
  if (!first.capital) return true;
  if (to - from <= 4 && tokens.slice(from, to).every((token) => token.capital))
    return titles.has(lower) && to - from <= 2;
  for (let i = from; i < to; i++) if (titles.has(tokens[i]?.lower ?? '')) return true;
  return lower.endsWith("'s");
}

/** Where the phrase begins that ends at `to`: behind the last comma, clause word or verb. */
function chunkStart(tokens: readonly Token[], floor: number, to: number): number {
  let inBrackets = 0;
  for (let i = to - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'bracket') inBrackets += token.lower === ')' || token.lower === ']' ? 1 : -1;
    if (inBrackets > 0) continue;
    if (
      token.kind === 'comma' ||
      token.kind === 'colon' ||
      token.kind === 'semicolon' ||
      token.kind === 'dash' ||
      token.kind === 'speech' ||
      token.kind === 'stop'
    )
      return i + 1;
    if (token.kind !== 'word') continue;
    const { lower } = token;
    if (i < to - 1 && isClauseWord(tokens, i, floor)) return i + 1;
    if (lower === 'and' || lower === 'but' || lower === 'or') {
      if (lower === 'but' || hasVerb(tokens, floor, i)) return i + 1;
    }
  }
  return floor;
}

function isClauseWord(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower } = token;
  if (!subordinators.has(lower) || lower === 'once') return false;
  if (lower === 'that') return tokens[at + 1]?.kind === 'word' && !(at === floor && tokens[at + 1]?.capital === false);
  // "before the council", "since Monday", "as president": prepositions there
  return (
    lower !== 'as' || at === floor || tokens[at + 1]?.capital === true || pronouns.has(tokens[at + 1]?.lower ?? '')
  );
}

/** "Israel, Egypt and Jordan": the names before the comma belong to the list. */
function joinList(tokens: readonly Token[], floor: number, from: number, to: number): number {
  const joined = tokens.slice(from, to).some((token) => token.lower === 'and');
  if (!joined || tokens[from - 1]?.kind !== 'comma' || !tokens[from]?.capital) return from;
  const previous = chunkStart(tokens, floor, from - 1);
  const names = tokens.slice(previous, from - 1);
  return names.length > 0 && names.length <= 4 && names.every((token) => token.capital) ? previous : from;
}
