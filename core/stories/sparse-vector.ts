// Sparse vectors over hashed terms: sums and products.

/** Terms ascend and are distinct. */
export interface SparseVector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

export const EMPTY_VECTOR: SparseVector = { terms: new Uint32Array(0), weights: new Float32Array(0) };

/** From so many times its length on, the longer vector is searched by halving instead of being walked. */
const SEEK_FROM = 16;

export function addVectors(a: SparseVector, b: SparseVector): SparseVector {
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
  return { terms: terms.subarray(0, n), weights: weights.subarray(0, n) };
}

export function dotProduct(a: SparseVector, b: SparseVector): number {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  return short.terms.length * SEEK_FROM < long.terms.length ? seekProduct(short, long) : walkProduct(short, long);
}

function walkProduct(a: SparseVector, b: SparseVector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

function seekProduct(short: SparseVector, long: SparseVector): number {
  let [sum, from] = [0, 0];
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
