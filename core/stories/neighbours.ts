// Finds which of many term vectors may be alike, by the terms that they share and not by comparing every pair.
import type { TermVector } from './terms';

/** Neighbours that are kept of one vector, the most alike first. */
const MOST_NEIGHBOURS = 48;
/** Of a term that more vectors share, only so many of the first are looked at: it tells them apart badly, and time stays bounded. */
const MOST_POSTINGS = 1_000;

/**
 * For each vector the positions of those whose cosine with it is at least `least`, in both directions. The vectors stand in
 * canonical order, which settles ties.
 */
export function findNeighbours(vectors: readonly TermVector[], least: number): Set<number>[] {
  const postings = new Map<number, { readonly at: number[]; readonly weights: number[] }>();
  const found = vectors.map(() => new Set<number>());
  const scores = new Float64Array(vectors.length);
  vectors.forEach((vector, position) => {
    const touched: number[] = [];
    vector.terms.forEach((term, i) => {
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
    const alike = touched.filter((other) => (scores[other] ?? 0) >= least);
    if (alike.length > MOST_NEIGHBOURS) alike.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const other of alike.slice(0, MOST_NEIGHBOURS)) {
      found[position]?.add(other);
      found[other]?.add(position);
    }
    for (const other of touched) scores[other] = 0;
  });
  return found;
}
