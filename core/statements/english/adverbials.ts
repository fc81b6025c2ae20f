// Steps over what may stand between a reporting verb and what is said: when, where, in what, and to whom.
import type { Token } from '../reading/token';
import {
  adverbs,
  determiners,
  months,
  objectPronouns,
  prepositions,
  timeWords,
  weekdays,
} from './lexicon/function-words';
import { vehicles } from './lexicon/reporting-nouns';
import { peopleNouns } from './lexicon/roles';

const VEHICLES: ReadonlySet<string> = new Set(vehicles);
const OPENERS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'by',
  'via',
  'through',
  'from',
  'following',
  'to',
  'with',
  'of',
  'about',
]);
const LONGEST = 10;

/** The first token behind the adverbials that begin at `at`; `at` itself where there are none. */
export function skipAdverbials(tokens: readonly Token[], at: number): number {
  let i = at;
  for (;;) {
    const token = tokens[i];
    if (token?.kind !== 'word') return i;
    const { lower } = token;
    if (weekdays.has(lower) || (adverbs.has(lower) && lower !== 'both' && lower !== 'all') || isPlainTime(tokens, i)) {
      i++;
      continue;
    }
    if (!OPENERS.has(lower)) return i;
    const end = adverbialEnd(tokens, i);
    if (end === i) return i;
    i = end;
  }
}

/** "late", "last week", "earlier this month": not "this plan". */
function isPlainTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !timeWords.has(token.lower)) return false;
  if (!determiners.has(token.lower)) return true;
  const next = tokens[at + 1]?.lower ?? '';
  return timeWords.has(next) || weekdays.has(next);
}

/** Where a phrase ends that says when or in what: "on Monday", "in an interview with the paper", "at 10 a.m."; `at` for none. */
function adverbialEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return at;
    const { lower } = token;
    if (lower === 'that') return at;
    if (weekdays.has(lower) || VEHICLES.has(lower) || (months.has(lower) && token.capital)) {
      let end = i + 1;
      while (
        tokens[end]?.kind === 'word' &&
        (/^\d/.test(tokens[end]?.lower ?? '') || timeWords.has(tokens[end]?.lower ?? ''))
      )
        end++;
      return end;
    }
    if (/^(?:19|20)\d\d$/.test(lower) || (timeWords.has(lower) && !determiners.has(lower))) return i + 1;
    // One place: "in Cairo", but a clause may begin behind it
    if (i === at + 1 && token.capital && (tokens[at]?.lower === 'in' || tokens[at]?.lower === 'at')) {
      let end = i + 1;
      while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
      const behind = tokens[end];
      if (behind?.kind !== 'word' || behind.lower === 'that' || prepositions.has(behind.lower)) return end;
    }
  }
  return at;
}

/** The first token behind somebody who is spoken to; `at` itself where nobody is. */
export function skipHearer(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return at;
  if (objectPronouns.has(first.lower) || first.lower === 'you') return at + 1;
  let i = at;
  if (determiners.has(first.lower)) {
    // "the council", "a news conference", "the Israeli parliament": up to its last word before a new phrase
    i++;
    while (tokens[i]?.kind === 'word' && !startsPhrase(tokens[i]) && i < at + 5) {
      const token = tokens[i];
      i++;
      if (token && (VEHICLES.has(token.lower) || peopleNouns.has(token.lower) || token.lower.endsWith("'s"))) {
        if (!token.lower.endsWith("'s")) break;
      }
    }
    return i;
  }
  if (peopleNouns.has(first.lower)) return at + 1;
  while (tokens[i]?.kind === 'word' && tokens[i]?.capital) i++;
  if (tokens[i - 1]?.lower.endsWith("'s") === true)
    while (tokens[i]?.kind === 'word' && (tokens[i]?.capital || !startsPhrase(tokens[i])) && i < at + 6) i++;
  while (
    peopleNouns.has(tokens[i]?.lower ?? '') ||
    tokens[i]?.lower === 'news' ||
    tokens[i]?.lower === 'agency' ||
    tokens[i]?.lower === 'newspaper' ||
    tokens[i]?.lower === 'television' ||
    tokens[i]?.lower === 'radio'
  )
    i++;
  return i;
}

function startsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  const { lower } = token;
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    lower === 'that' ||
    lower === 'he' ||
    lower === 'she' ||
    lower === 'they' ||
    lower === 'it' ||
    lower === 'and'
  );
}
