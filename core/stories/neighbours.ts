// Finds which of many articles may be alike, by the terms that they share and not by comparing every pair.
import type { SparseVector } from './sparse-vector';
import { CONCEPTS_AGAINST_WORDS, type ArticleVectors } from './vector-sum';

/** Neighbours that are kept of one article, the most alike first. */
const MOST_NEIGHBOURS = 48;
/** Of a term that more articles share, only so many of the first are looked at: it tells them apart badly, and time stays bounded. */
const MOST_POSTINGS = 1_000;

/**
 * For each article the positions of those whose similarity to it is at least `least`, in both directions. The articles stand
 * in canonical order, which settles ties.
 */
export function findNeighbours(articles: readonly ArticleVectors[], least: number): Set<number>[] {
  const found = articles.map(() => new Set<number>());
  const languages = new Map<string, number[]>();
  articles.forEach(({ language }, position) => {
    const positions = languages.get(language);
    if (positions) positions.push(position);
    else languages.set(language, [position]);
  });
  for (const positions of languages.values()) {
    link(
      positions,
      (position) => articles[position]?.words,
      least,
      found,
      () => true,
    );
  }
  if (languages.size > 1) {
    const all = articles.map((_, position) => position);
    const differ = (a: number, b: number): boolean => articles[a]?.language !== articles[b]?.language;
    link(all, (position) => articles[position]?.concepts, least / CONCEPTS_AGAINST_WORDS, found, differ);
  }
  return found;
}

function link(
  positions: readonly number[],
  vectorOf: (position: number) => SparseVector | undefined,
  least: number,
  found: readonly Set<number>[],
  comparable: (a: number, b: number) => boolean,
): void {
  const postings = new Map<number, { readonly at: number[]; readonly weights: number[] }>();
  const scores = new Float64Array(found.length);
  for (const position of positions) {
    const touched: number[] = [];
    const vector = vectorOf(position);
    vector?.terms.forEach((term, i) => {
      const weight = vector.weights[i] ?? 0;
      let list = postings.get(term);
      if (!list) postings.set(term, (list = { at: [], weights: [] }));
      const { at, weights } = list;
      for (let k = 0; k < at.length; k++) {
        const other = at[k] ?? 0;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (weights[k] ?? 0);
      }
      if (at.length >= MOST_POSTINGS) return;
      at.push(position);
      weights.push(weight);
    });
    const alike = touched.filter((other) => (scores[other] ?? 0) >= least && comparable(position, other));
    if (alike.length > MOST_NEIGHBOURS) alike.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const other of alike.slice(0, MOST_NEIGHBOURS)) {
      found[position]?.add(other);
      found[other]?.add(position);
    }
    for (const other of touched) scores[other] = 0;
  }
}
