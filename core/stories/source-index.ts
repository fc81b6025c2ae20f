// Finds the text that a text was taken from, among many, by the shingles that their signatures share.
import type { Signature } from './signature';

/** Of a shingle that more texts hold (a boilerplate line, or one text printed everywhere) only the first so many are looked at. */
const MOST_POSTINGS = 64;
/** Shared hashes below this are chance or a set phrase, unless the text is shorter. */
const LEAST_SHARED = 2;

export interface Source {
  /** As given to `add`. */
  readonly key: number;
  /** Estimated share of the text that stands in the source, 0 to 1. */
  readonly share: number;
}

/** Add texts in canonical order: of sources that hold the same share the first added is answered. */
export class SourceIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly limits: number[] = [];
  private readonly keys: number[] = [];

  add(key: number, signature: Signature): void {
    const position = this.keys.push(key) - 1;
    this.limits.push(signature.limit);
    for (const hash of signature.hashes) {
      const list = this.postings.get(hash);
      if (!list) this.postings.set(hash, [position]);
      else if (list.length < MOST_POSTINGS) list.push(position);
    }
  }

  /** The text that holds the largest share of this one; null where none holds anything worth the name. */
  bestSource(signature: Signature): Source | null {
    const shared = new Map<number, number>();
    for (const hash of signature.hashes) {
      for (const position of this.postings.get(hash) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
    }
    const least = Math.min(LEAST_SHARED, signature.hashes.length);
    let best: { position: number; share: number } | null = null;
    for (const [position, count] of shared) {
      if (count < least) continue;
      const share = count / countUpTo(signature, this.limits[position] ?? 0);
      if (best && (share < best.share || (share === best.share && position > best.position))) continue;
      best = { position, share };
    }
    return best ? { key: this.keys[best.position] ?? 0, share: Math.min(1, best.share) } : null;
  }
}

/** How many hashes of a signature another one with this limit could hold. */
function countUpTo({ hashes, limit }: Signature, other: number): number {
  if (limit <= other) return hashes.length;
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) <= other) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
