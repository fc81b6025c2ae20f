// Where an article gave the full form of what it later calls by its bare noun: "the office" after "the district education office".
import type { Range } from '../reading/finding';
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  plainVerbs,
  prepositions,
  pronouns,
  subordinators,
  weekdays,
} from './lexicon/function-words';

export interface FullPhrase {
  readonly sentence: number;
  readonly range: Range;
}

/** A full form has so many words before its noun at most. */
const MOST_MODIFIERS = 6;

export class NamedBefore {
  readonly #sentences: readonly Sentence[];
  #places: Map<string, FullPhrase[]> | null = null;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** The last phrase before `sentence` (or before token `at` in it) that ends in `noun` and says more than the noun. */
  find(noun: string, sentence: number, at: number): FullPhrase | null {
    this.#places ??= readPlaces(this.#sentences);
    const places = this.#places.get(noun) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = places[middle];
      if (place && (place.sentence < sentence || (place.sentence === sentence && place.range.to <= at)))
        low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? null;
  }
}

function readPlaces(sentences: readonly Sentence[]): Map<string, FullPhrase[]> {
  const places = new Map<string, FullPhrase[]>();
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || tokens[i + 1]?.capital === true) continue;
      const from = modifiersFrom(tokens, i);
      if (from >= i) continue;
      const list = places.get(token.lower) ?? [];
      list.push({ sentence, range: { from, to: i + 1 } });
      places.set(token.lower, list);
    }
  }
  return places;
}

function modifiersFrom(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && from > noun - MOST_MODIFIERS && isModifier(tokens[from - 1])) from--;
  const before = tokens[from - 1];
  // A phrase of its own begins behind an article or a possessive, or is a name
  const opens = before?.kind === 'word' && (determiners.has(before.lower) || /'s?$/.test(before.lower));
  return opens || tokens[from]?.capital === true ? from : noun;
}

function isModifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    pronouns.has(lower) ||
    auxiliaries.has(lower) ||
    modals.has(lower) ||
    plainVerbs.has(lower) ||
    weekdays.has(lower) ||
    adverbs.has(lower)
  );
}
