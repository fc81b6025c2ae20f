// What a statement says, as a bag of weighted terms: words under their lemma within one language.
import { foldedWords } from './folded-words';
import type { Vocabulary } from '../text/token';
import { arabicLemma } from '../text/variants/arabic';
import { englishLemma } from '../text/variants/english';
import { Frequencies } from '../text/variants/frequencies';
import { hebrewLemma } from '../text/variants/hebrew';
import type { ComparedStatement, Rarity } from './model';
import { isFunctionWord } from './function-words';

/** Terms by weight, and the sum of the weights. */
export interface ContentTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

const ARABIC = /^[\u0621-\u064A]/;
const HEBREW = /^[\u05D0-\u05EA]/;

/** Counts, over the statements of one comparison, which folded words occur: the vocabulary that decides where a clitic is one. */
function vocabularyOf(statements: readonly ComparedStatement[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { text } of statements) {
    for (const term of new Set(foldedWords(text).map((token) => token.term)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { documentFrequency: (term) => counts.get(term) ?? 0 };
}

/**
 * Reads the statements of one comparison. The lemma depends on the shipped word lists and on these statements alone, so a
 * comparison never depends on what else was imported; `rarity` weighs the words.
 */
export function contentTermReader(
  statements: readonly ComparedStatement[],
  rarity: Rarity,
): (text: string) => ContentTerms {
  const frequencies = new Frequencies(vocabularyOf(statements));
  const lemmas = new Map<string, string>();
  const lemmaOf = (term: string): string => {
    let lemma = lemmas.get(term);
    if (lemma === undefined) {
      if (ARABIC.test(term)) lemma = arabicLemma(term, frequencies);
      else if (HEBREW.test(term)) lemma = hebrewLemma(term, frequencies);
      else lemma = /^[a-z]+$/.test(term) ? englishLemma(term) : term;
      lemmas.set(term, lemma);
    }
    return lemma;
  };
  return (text) => {
    const weights = new Map<string, number>();
    for (const { term } of foldedWords(text)) {
      if (isFunctionWord(term)) continue;
      const lemma = lemmaOf(term);
      if (isFunctionWord(lemma)) continue;
      const weight = Math.max(0.1, rarity(term));
      if (weight > (weights.get(lemma) ?? 0)) weights.set(lemma, weight);
    }
    let total = 0;
    for (const weight of weights.values()) total += weight;
    return { weights, total };
  };
}

/** The weight that two bags share. */
export function sharedWeight(a: ContentTerms, b: ContentTerms): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of small.weights) {
    const other = large.weights.get(term);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return shared;
}
