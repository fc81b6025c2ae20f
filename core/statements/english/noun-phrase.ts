// Finds the noun phrase that stands before or behind a reporting verb, by commas and closed classes of words.
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  months,
  objectPronouns,
  plainVerbs,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  timeWords,
  weekdays,
} from './lexicon/function-words';
import { vehicles } from './lexicon/reporting-nouns';
import { peopleNouns, titles } from './lexicon/roles';

/** No subject is longer (tokens). */
const LONGEST = 40;
const VEHICLES: ReadonlySet<string> = new Set(vehicles);

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

/** The noun phrase that begins at `from`: up to a comma, a clause, a quotation, or an adverbial of time or place. */
export function nounPhraseAfter(tokens: readonly Token[], from: number): Range | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (pronouns.has(first.lower) || objectPronouns.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  for (; to < tokens.length && to < from + 16; to++) {
    const token = tokens[to];
    if (token?.kind === 'mark' && to > from && tokens[to + 1]?.kind === 'word') continue;
    if (token?.kind !== 'word' || (to > from && endsPhrase(tokens, to, from))) break;
  }
  to = trimRight(tokens, from, to);
  return to > from && isNounPhrase(tokens, from, to) ? { from, to } : null;
}

function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const { lower } = token;
  // "a tally kept by the charity": whose text it is
  if (tokens[at + 1]?.lower === 'by' && AUTHORED.has(lower)) return false;
  if (lower === 'by' && AUTHORED.has(tokens[at - 1]?.lower ?? '')) return false;
  if (
    relatives.has(lower) ||
    (subordinators.has(lower) && lower !== 'how') ||
    modals.has(lower) ||
    plainVerbs.has(lower)
  )
    return true;
  if (weekdays.has(lower) || lower === 'citing' || lower === 'speaking') return true;
  if (lower === 'and' || lower === 'or') return !startsName(tokens[at + 1]);
  if (ENDERS.has(lower)) return true;
  if ((lower === 'in' || lower === 'on' || lower === 'at' || lower === 'during') && isAdverbial(tokens, at))
    return true;
  if (prepositions.has(lower)) return !LINKING.has(lower);
  // Behind a full name nothing of the phrase follows: "said John Smith Monday", "said Smith the plan".
  return (
    determiners.has(lower) && at > from && !LINKING.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.kind === 'word'
  );
}

const LINKING = new Set(['by', 'of', 'for', 'from', 'at', 'in', 'with', 'to', 'on']);
const AUTHORED = new Set([
  'kept',
  'published',
  'released',
  'issued',
  'compiled',
  'conducted',
  'written',
  'signed',
  'prepared',
  'commissioned',
  'carried',
  'posted',
  'collected',
  'report',
  'study',
  'statement',
  'survey',
  'poll',
  'analysis',
  'research',
  'count',
  'estimate',
  'estimates',
  'data',
  'figures',
]);
const ENDERS = new Set([
  'published',
  'released',
  'seen',
  'obtained',
  'compiled',
  'issued',
  'reviewed',
  'conducted',
  'familiar',
  'quoted',
  'cited',
  'as',
  'than',
  'not',
  'earlier',
  'later',
  'ago',
  'also',
  'but',
]);

function startsName(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || peopleNouns.has(token.lower) || titles.has(token.lower));
}

/** "in a statement", "on Monday", "at a news conference", "in 2017": says when or where, not who. */
function isAdverbial(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (weekdays.has(token.lower) || VEHICLES.has(token.lower) || /^\d/.test(token.lower)) return true;
    if (months.has(token.lower) && token.capital) return true;
    if (prepositions.has(token.lower)) return false;
  }
  return false;
}

/** Takes adverbs, times and "in a statement" off the right end. */
function trimRight(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  for (;;) {
    const last = tokens[end - 1];
    if (!last || end <= from) return end;
    if (last.kind === 'mark' || (last.kind === 'bracket' && last.lower !== ')' && last.lower !== ']')) return end;
    if (last.kind !== 'word') return end;
    const { lower } = last;
    if (
      adverbs.has(lower) ||
      auxiliaries.has(lower) ||
      (timeWords.has(lower) && !determiners.has(tokens[end - 2]?.lower ?? '')) ||
      weekdays.has(lower)
    ) {
      end--;
      if (weekdays.has(lower) || timeWords.has(lower)) {
        while (
          end > from &&
          (tokens[end - 1]?.lower === 'on' ||
            tokens[end - 1]?.lower === 'late' ||
            tokens[end - 1]?.lower === 'early' ||
            tokens[end - 1]?.lower === 'last')
        )
          end--;
      }
      continue;
    }
    const adverbial = adverbialBefore(tokens, from, end);
    if (adverbial < 0) return end;
    end = adverbial;
  }
}

/** Where an adverbial begins that ends at `end` (in a statement, on Jan 5, in an interview with the paper); -1 for none. */
function adverbialBefore(tokens: readonly Token[], from: number, end: number): number {
  for (let i = end - 1; i > from && i > end - 10; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (
      (token.lower === 'in' ||
        token.lower === 'on' ||
        token.lower === 'at' ||
        token.lower === 'during' ||
        token.lower === 'via') &&
      isAdverbial(tokens, i)
    )
      return i;
  }
  return -1;
}

/** Drops conjunctions, adverbs and adverbials from the left end: "But on Monday Smith". */
function trimLeft(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (!token) break;
    const { lower } = token;
    if (token.kind !== 'word') {
      start++;
      continue;
    }
    if (
      coordinators.has(lower) ||
      (subordinators.has(lower) && start + 1 < to) ||
      (adverbs.has(lower) && !BOTH.has(lower))
    )
      start++;
    else if (weekdays.has(lower) && start + 1 < to) start++;
    else break;
  }
  return start;
}
const BOTH = new Set(['both', 'all']);

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

/** Whether a finite verb stands in the range: then it is a clause. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (plainVerbs.has(token.lower) || modals.has(token.lower)) return true;
    if (!token.capital && i > from && /[^e]ed$/.test(token.lower) && !determiners.has(tokens[i - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "Israel, Egypt and Jordan": the names before the comma belong to the list. */
function joinList(tokens: readonly Token[], floor: number, from: number, to: number): number {
  const joined = tokens.slice(from, to).some((token) => token.lower === 'and');
  if (!joined || tokens[from - 1]?.kind !== 'comma' || !tokens[from]?.capital) return from;
  const previous = chunkStart(tokens, floor, from - 1);
  const names = tokens.slice(previous, from - 1);
  return names.length > 0 && names.length <= 4 && names.every((token) => token.capital) ? previous : from;
}

function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' && first?.kind !== 'mark') return false;
  const { lower } = first;
  if (to - from === 1) {
    if (pronouns.has(lower) || relatives.has(lower) || QUANTIFIERS.has(lower)) return true;
    if (prepositions.has(lower) || subordinators.has(lower) || coordinators.has(lower) || determiners.has(lower))
      return false;
  }
  if (prepositions.has(lower) || lower === 'there') return false;
  const last = tokens[to - 1];
  return !(last?.kind === 'word' && (prepositions.has(last.lower) || coordinators.has(last.lower)));
}

const QUANTIFIERS = new Set([
  'some',
  'many',
  'others',
  'most',
  'several',
  'few',
  'both',
  'one',
  'another',
  'all',
  'this',
  'that',
]);
