// Shingles: every run of four folded words as one number, so that copied text is recognised whatever its spelling or marks.
import { scanWords } from '../text/scan-words';

/** Words in one shingle: long enough that two writers rarely choose the same, short enough to survive an edit nearby. */
export const SHINGLE_WORDS = 4;

const SPACE = 32;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const ROTATE = 0x9e3779b1;

/** Spreads the bits of a 32-bit number over all of it; a bijection. */
export function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 32-bit hash of a folded word. */
export function hashWord(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

let words = new Uint32Array(4_096);
let shingles = new Uint32Array(4_096);

/**
 * The shingles of a text in order, as unsigned 32-bit hashes of folded words, repetitions included; a text of one to three
 * words is one shingle, an empty one has none. The array is shared: valid until the next call.
 */
export function shinglesOf(text: string): Uint32Array {
  const { codes, count, length } = scanWords(text);
  if (words.length < count) {
    words = new Uint32Array(count * 2);
    shingles = new Uint32Array(count * 2);
  }
  for (let i = 0, at = 0, hash = OFFSET; i < length; i++) {
    const code = codes[i] ?? SPACE;
    if (code !== SPACE) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    words[at++] = hash;
    hash = OFFSET;
  }
  if (count === 0) return shingles.subarray(0, 0);
  const made = Math.max(1, count - SHINGLE_WORDS + 1);
  for (let i = 0; i < made; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE_WORDS && j < count; j++)
      hash = Math.imul(hash ^ (words[j] ?? 0), ROTATE) ^ (hash >>> 15);
    shingles[i] = scramble(hash);
  }
  return shingles.subarray(0, made);
}
