// Signatures and term vectors as bytes, as the archive keeps them. What is computed from is always what was read back.
import type { Signature } from './signature';
import type { TermVector } from './terms';

const WORD = 4;
const WEIGHT = 2;
const HIGHEST = 0xffff;
/** Number of distinct shingles and limit stand before the hashes. */
const SIGNATURE_HEAD = 2;

/** Little-endian: distinct shingles, limit, hashes, each 32 bits. */
export function encodeSignature({ hashes, limit, shingles }: Signature): Uint8Array {
  const view = new DataView(new ArrayBuffer((SIGNATURE_HEAD + hashes.length) * WORD));
  view.setUint32(0, shingles, true);
  view.setUint32(WORD, limit, true);
  hashes.forEach((hash, i) => view.setUint32((SIGNATURE_HEAD + i) * WORD, hash, true));
  return new Uint8Array(view.buffer);
}

export function decodeSignature(bytes: Uint8Array): Signature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hashes = new Uint32Array(bytes.byteLength / WORD - SIGNATURE_HEAD);
  for (let i = 0; i < hashes.length; i++) hashes[i] = view.getUint32((SIGNATURE_HEAD + i) * WORD, true);
  return { shingles: view.getUint32(0, true), limit: view.getUint32(WORD, true), hashes };
}

/** Little-endian: all terms as 32 bits, then all weights as 16 bits of the range 0 to 1. */
export function encodeTerms({ terms, weights }: TermVector): Uint8Array {
  const view = new DataView(new ArrayBuffer(terms.length * (WORD + WEIGHT)));
  terms.forEach((term, i) => view.setUint32(i * WORD, term, true));
  weights.forEach((weight, i) => view.setUint16(terms.length * WORD + i * WEIGHT, Math.round(weight * HIGHEST), true));
  return new Uint8Array(view.buffer);
}

export function decodeTerms(bytes: Uint8Array): TermVector {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.byteLength / (WORD + WEIGHT);
  const terms = new Uint32Array(count);
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    terms[i] = view.getUint32(i * WORD, true);
    weights[i] = view.getUint16(count * WORD + i * WEIGHT, true) / HIGHEST;
  }
  return { terms, weights };
}
