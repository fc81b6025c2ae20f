// What a story is called and by which words it is known, until the analyst says otherwise.
import { tokenize } from '../text/analyser';
import { stemOf } from './stem';
import { termOf } from './terms';
import { meanSimilarity, sumOf, sumOfAll, wordsOf, type ArticleVectors } from './vector-sum';

const KEYWORDS = 6;

/** The position of the article that is most like all others; the first of those that are. */
export function mostCentral(vectors: readonly ArticleVectors[]): number {
  const sum = sumOfAll(vectors);
  let [best, bestScore] = [0, -1];
  vectors.forEach((vector, at) => {
    const score = meanSimilarity(sumOf(vector), sum);
    if (score > bestScore) [best, bestScore] = [at, score];
  });
  return best;
}

/** The words of the titles that weigh most in the story, as they stand there, heaviest first; no two of one stem. */
export function keywordsOf(titles: readonly string[], vectors: readonly ArticleVectors[]): string[] {
  const { terms, weights } = wordsOf(sumOfAll(vectors));
  const weightOf = new Map<number, number>();
  terms.forEach((term, i) => weightOf.set(term, weights[i] ?? 0));
  const found = new Map<number, { weight: number; word: string }>();
  for (const title of titles) {
    for (const { term, start, end } of tokenize(title)) {
      const key = termOf(stemOf(term));
      const weight = weightOf.get(key);
      if (weight !== undefined && !found.has(key)) found.set(key, { weight, word: title.slice(start, end) });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, KEYWORDS)
    .map(({ word }) => word);
}
