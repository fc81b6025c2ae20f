// Finds the noun phrase that begins at a word: behind an inverted verb, behind “according to”.
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import {
  determiners,
  modals,
  objectPronouns,
  plainVerbs,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  weekdays,
} from './lexicon/function-words';
import { peopleNouns, titles } from './lexicon/roles';
import { isNounPhrase } from './noun-phrase';
import { isAdverbial, trimRight } from './phrase-edges';

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

const AUTHORED = new Set(
  'kept published released issued compiled conducted written signed prepared commissioned carried posted collected report study statement survey poll analysis research count estimate estimates data figures'.split(
    ' ',
  ),
);

const ENDERS = new Set(
  'published released seen obtained compiled issued reviewed conducted familiar quoted cited as than not earlier later ago also but'.split(
    ' ',
  ),
);

function startsName(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || peopleNouns.has(token.lower) || titles.has(token.lower));
}
