// Runs of capitals: where a name begins and ends, the offices around it, and its words and characters.
import type { Span } from '../model';
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import {
  adverbs,
  coordinators,
  determiners,
  months,
  prepositions,
  pronouns,
  subordinators,
  weekdays,
} from './lexicon/function-words';
import { bodyNouns, titles } from './lexicon/roles';

export function nameWords(tokens: readonly Token[], name: Range): readonly string[] {
  return tokens
    .slice(name.from, name.to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.lower.replace(/'s?$/, ''));
}

/** The characters of a name, without a possessive ending. */
export function nameSpan(text: string, tokens: readonly Token[], name: Range): Span | null {
  const first = tokens[name.from];
  const last = tokens[name.to - 1];
  if (!first || !last) return null;
  const ending = /['\u2019]s?$/.exec(text.slice(first.start, last.end));
  return { start: first.start, end: last.end - (ending?.[0].length ?? 0) };
}

const NAME_LINKS = new Set('bin ibn ben abu al el de del di da la van von der of the and for'.split(' '));

/** A capital that is no sentence opener of the closed classes. */
export function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word') return false;
  const { lower } = token;
  if (weekdays.has(lower) || months.has(lower) || pronouns.has(lower)) return false;
  if (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    coordinators.has(lower) ||
    adverbs.has(lower)
  )
    return false;
  // Only at the head of a sentence, and nothing of a name behind it: an ordinary word.
  return at > 0 || tokens[1]?.capital === true || !/(?:ing|ed|ly)$/.test(lower);
}

export function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (; to < tokens.length && to < from + 14; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (weekdays.has(token.lower)) break;
    if (tokens[to - 1]?.lower.endsWith("'s") === true) {
      // "Israel's Foreign Ministry" goes on, "Israel's army" ends the name
      if (!token.capital) break;
      continue;
    }
    if (token.capital) continue;
    if (!NAME_LINKS.has(token.lower)) break;
    let ahead = to + 1;
    while (ahead < to + 3 && NAME_LINKS.has(tokens[ahead]?.lower ?? '')) ahead++;
    const reached = tokens[ahead];
    if (reached?.kind !== 'word' || !reached.capital) break;
    // "and" joins two people as often as it stands in the name of a body
    if ((token.lower === 'and' || token.lower === 'for' || token.lower === 'the') && !bodyNear(tokens, from, ahead))
      break;
    if (token.lower === 'of' && !bodyNear(tokens, from, to) && !titles.has(tokens[to - 1]?.lower ?? '')) break;
  }
  return to;
}

function bodyNear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bodyNouns.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "government spokesman John Smith", "foreign minister Smith": the lower-case office belongs to it. */
export function withLowerTitles(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      determiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      coordinators.has(token.lower)
    )
      break;
    if (i === at - 1 && !titles.has(token.lower)) break;
    from = i;
  }
  return from;
}

/** Words of office in an apposition behind a name: ", the Israeli foreign minister,". */
export function appositionRoles(tokens: readonly Token[], behind: number): string[] {
  if (tokens[behind]?.kind !== 'comma') return [];
  const roles: string[] = [];
  for (let i = behind + 1; i < behind + 14; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.lower === 'who' || token.lower === 'which') break;
    if (!determiners.has(token.lower) && !prepositions.has(token.lower)) roles.push(token.lower.replace(/'s$/, ''));
  }
  return roles.some((role) => titles.has(role)) ? roles : [];
}
