// Sums of articles' vectors: the mean similarity of two sets of articles is the product of their sums over the product of their sizes.
import { addVectors, dotProduct, EMPTY_VECTOR, type SparseVector } from './sparse-vector';

/** What an article is about. Articles of one language are compared by words, those of different languages by concepts. */
export interface ArticleVectors {
  readonly language: string;
  readonly words: SparseVector;
  readonly concepts: SparseVector;
}

interface LanguageSum {
  readonly words: SparseVector;
  readonly concepts: SparseVector;
}

/** The sum over `size` articles, by language. */
export interface VectorSum {
  readonly languages: ReadonlyMap<string, LanguageSum>;
  readonly size: number;
}

/**
 * Concepts are fewer than words, and texts share them sooner: a cosine of concepts tells as much as one of words that is so
 * many times as high.
 */
export const CONCEPTS_AGAINST_WORDS = 0.5;

export const EMPTY_SUM: VectorSum = { languages: new Map(), size: 0 };

export function sumOf({ language, words, concepts }: ArticleVectors): VectorSum {
  return { languages: new Map([[language, { words, concepts }]]), size: 1 };
}

export function addSums(a: VectorSum, b: VectorSum): VectorSum {
  const languages = new Map(a.languages);
  for (const [language, sum] of b.languages) {
    const known = languages.get(language);
    languages.set(
      language,
      known ? { words: addVectors(known.words, sum.words), concepts: addVectors(known.concepts, sum.concepts) } : sum,
    );
  }
  return { languages, size: a.size + b.size };
}

export function sumOfAll(vectors: readonly ArticleVectors[]): VectorSum {
  return addAll(vectors.map(sumOf));
}

/** Added pairwise, so that many are added as fast as few; a function of the order in which they stand. */
export function addAll(all: readonly VectorSum[]): VectorSum {
  let sums = all;
  while (sums.length > 1) {
    const halved: VectorSum[] = [];
    for (let i = 0; i < sums.length; i += 2) {
      const [a, b] = [sums[i], sums[i + 1]];
      if (a) halved.push(b ? addSums(a, b) : a);
    }
    sums = halved;
  }
  return sums[0] ?? EMPTY_SUM;
}

/** The mean over all pairs of an article of `a` and one of `b`, 0 to 1. */
export function meanSimilarity(a: VectorSum, b: VectorSum): number {
  let product = 0;
  for (const [language, sum] of a.languages) {
    for (const [other, otherSum] of b.languages) {
      product +=
        language === other
          ? dotProduct(sum.words, otherSum.words)
          : CONCEPTS_AGAINST_WORDS * dotProduct(sum.concepts, otherSum.concepts);
    }
  }
  return product / (a.size * b.size);
}

/** The words of all languages together. */
export function wordsOf({ languages }: VectorSum): SparseVector {
  return [...languages.values()].reduce((sum, { words }) => addVectors(sum, words), EMPTY_VECTOR);
}
