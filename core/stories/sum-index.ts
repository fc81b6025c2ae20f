// Compares one sum of vectors with many at once, by the terms that they share; the same numbers as `meanSimilarity` gives.
import type { SparseVector } from './sparse-vector';
import { CONCEPTS_AGAINST_WORDS, type VectorSum } from './vector-sum';

interface Postings {
  readonly at: number[];
  readonly weights: number[];
}

type TermIndex = Map<number, Postings>;

export class SumIndex {
  private readonly words = new Map<string, TermIndex>();
  private readonly concepts = new Map<string, TermIndex>();

  constructor(private readonly sums: readonly VectorSum[]) {
    sums.forEach(({ languages }, at) => {
      for (const [language, { words, concepts }] of languages) {
        addTo(this.words, language, words, at);
        addTo(this.concepts, language, concepts, at);
      }
    });
  }

  /** The mean similarities to all sums that share anything with this one, by their positions, ascending. */
  similarities({ languages, size }: VectorSum): (readonly [position: number, similarity: number])[] {
    const products = new Map<number, number>();
    for (const [language, { words, concepts }] of languages) {
      multiply(this.words.get(language), words, 1, products);
      for (const [other, index] of this.concepts) {
        if (other !== language) multiply(index, concepts, CONCEPTS_AGAINST_WORDS, products);
      }
    }
    return [...products]
      .sort(([a], [b]) => a - b)
      .map(([at, product]) => [at, product / (size * (this.sums[at]?.size ?? 1))] as const);
  }
}

function addTo(byLanguage: Map<string, TermIndex>, language: string, vector: SparseVector, at: number): void {
  let index = byLanguage.get(language);
  if (!index) byLanguage.set(language, (index = new Map()));
  for (let i = 0; i < vector.terms.length; i++) {
    const term = vector.terms[i] ?? 0;
    let postings = index.get(term);
    if (!postings) index.set(term, (postings = { at: [], weights: [] }));
    postings.at.push(at);
    postings.weights.push(vector.weights[i] ?? 0);
  }
}

function multiply(
  index: TermIndex | undefined,
  { terms, weights }: SparseVector,
  factor: number,
  products: Map<number, number>,
): void {
  if (!index) return;
  for (let i = 0; i < terms.length; i++) {
    const postings = index.get(terms[i] ?? 0);
    if (!postings) continue;
    const weight = (weights[i] ?? 0) * factor;
    for (let k = 0; k < postings.at.length; k++) {
      const at = postings.at[k] ?? 0;
      products.set(at, (products.get(at) ?? 0) + weight * (postings.weights[k] ?? 0));
    }
  }
}
