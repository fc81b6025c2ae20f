// The signature of a text: its smallest shingle hashes, from which containment is estimated without reading the text again.
import { shinglesOf } from './shingles';

/** One shingle in so many is kept, but never fewer nor more than the limits below. */
const KEPT_SHARE = 4;
const LEAST_KEPT = 48;
const MOST_KEPT = 512;
const WHOLE_RANGE = 0xffffffff;

/** The n smallest distinct shingle hashes of a text, ascending. */
export interface Signature {
  readonly hashes: Uint32Array;
  /** Every shingle of the text that is not above this is among `hashes`. */
  readonly limit: number;
  /** Distinct shingles of the text. */
  readonly shingles: number;
}

/** The signature of a body: depends on its folded words alone. Linear in the text but for sorting. */
export function signatureOf(body: string): Signature {
  const sorted = shinglesOf(body).slice().sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i] ?? 0;
  }
  const wanted = Math.min(MOST_KEPT, Math.max(LEAST_KEPT, Math.ceil(distinct / KEPT_SHARE)));
  const hashes = sorted.slice(0, Math.min(wanted, distinct));
  return { hashes, limit: distinct <= wanted ? WHOLE_RANGE : (hashes.at(-1) ?? WHOLE_RANGE), shingles: distinct };
}

/**
 * The share of `text` that stands in `source`, 0 to 1, estimated over the range that both signatures cover; exact when
 * both are short texts. 0 for an empty text.
 */
export function estimatedContainment(text: Signature, source: Signature): number {
  const limit = Math.min(text.limit, source.limit);
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (i < text.hashes.length) {
    const hash = text.hashes[i] ?? WHOLE_RANGE;
    if (hash > limit) break;
    while (j < source.hashes.length && (source.hashes[j] ?? WHOLE_RANGE) < hash) j++;
    if (source.hashes[j] === hash) shared++;
    seen++;
    i++;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** The share of distinct shingles of `text` that stand in `source`, counted. Both are sorted and distinct. */
export function containment(text: Uint32Array, source: Uint32Array): number {
  if (text.length === 0) return 0;
  let [j, shared] = [0, 0];
  for (const hash of text) {
    while (j < source.length && (source[j] ?? WHOLE_RANGE) < hash) j++;
    if (source[j] === hash) shared++;
  }
  return shared / text.length;
}

/** The distinct shingles of a text, ascending. */
export function distinctShingles(body: string): Uint32Array {
  const sorted = shinglesOf(body).slice().sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i] ?? 0;
  }
  return sorted.subarray(0, distinct);
}
