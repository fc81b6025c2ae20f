// Which texts are near enough to one another to be clustered as one.
import type { Signature } from './signature';

/** Two texts that share nine shingles in ten agree in the smallest ones two times in three; shorter texts must be the same. */
const COMPARED = 4;
const LEAST_SHINGLES = 16;

/** `textHash` stands for title and body. */
export function twinKey({ hashes, shingles }: Signature, textHash: string): string {
  return shingles < LEAST_SHINGLES ? textHash : hashes.subarray(0, COMPARED).join(' ');
}
