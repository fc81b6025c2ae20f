// Whether a stretch of words is a clause, or can be a noun phrase.
import type { Token } from '../reading/token';
import {
  coordinators,
  determiners,
  modals,
  plainVerbs,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './lexicon/function-words';

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

export function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
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
