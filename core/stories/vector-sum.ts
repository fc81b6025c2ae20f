// Sums of term vectors: the mean similarity of two sets of articles is the product of their sums over the product of their sizes.
import type { TermVector } from './terms';

/** The sum of the vectors of `size` articles. */
export interface VectorSum {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly size: number;
}

export function sumOf(vector: TermVector, size = 1): VectorSum {
  return { terms: vector.terms, weights: vector.weights, size };
}

export function addSums(a: VectorSum, b: VectorSum): VectorSum {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const weights = new Float32Array(terms.length);
  let [i, j, n] = [0, 0, 0];
  while (i < a.terms.length || j < b.terms.length) {
    const x = i < a.terms.length ? (a.terms[i] ?? 0) : Infinity;
    const y = j < b.terms.length ? (b.terms[j] ?? 0) : Infinity;
    terms[n] = Math.min(x, y);
    weights[n] = (x <= y ? (a.weights[i] ?? 0) : 0) + (y <= x ? (b.weights[j] ?? 0) : 0);
    if (x <= y) i++;
    if (y <= x) j++;
    n++;
  }
  return { terms: terms.subarray(0, n), weights: weights.subarray(0, n), size: a.size + b.size };
}

/** The mean cosine over all pairs of an article of `a` and one of `b`. */
export function meanSimilarity(a: VectorSum, b: VectorSum): number {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  const product = small.terms.length * 16 < large.terms.length ? seekProduct(small, large) : mergeProduct(small, large);
  return product / (a.size * b.size);
}

function mergeProduct(a: VectorSum, b: VectorSum): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** For a short sum against a long one: each term is looked up by halving. */
function seekProduct(short: VectorSum, long: VectorSum): number {
  let sum = 0;
  let from = 0;
  for (let i = 0; i < short.terms.length; i++) {
    const term = short.terms[i] ?? 0;
    let [low, high] = [from, long.terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((long.terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    if (long.terms[low] === term) sum += (short.weights[i] ?? 0) * (long.weights[low] ?? 0);
    from = low;
  }
  return sum;
}
