// The beginning and end of a file, enough to tell format, encoding and columns before it is read.
import { isAscii } from 'node:buffer';
import { open } from 'node:fs/promises';
import { MAX_SAMPLED_BYTES, SAMPLE_BYTES } from '../limits';
import { openBytes } from './byte-source';
import { isGzip } from './format';
import { ReadingEnded } from './read-record';

export interface Sample {
  readonly packed: boolean;
  /** Unpacked. */
  readonly head: Uint8Array;
  /** The part that tells the encoding: the head, or where the head is all ASCII the first part that is not. */
  readonly telling: Uint8Array;
  /** Last bytes of the file as it lies on disk. */
  readonly tail: Uint8Array;
}

const TAIL_BYTES = 64 * 1024;

/** Damage that shows already here is left for the reading itself to report. */
export async function takeSample(file: string): Promise<Sample> {
  const { first, tail } = await ends(file);
  const packed = isGzip(first);
  const parts: Uint8Array[] = [];
  let length = 0;
  let seen = 0;
  let telling: Uint8Array | null = null;
  try {
    for await (const chunk of openBytes(file, packed).chunks) {
      if (length < SAMPLE_BYTES) {
        parts.push(chunk);
        length += chunk.length;
      }
      seen += chunk.length;
      if (!telling && !isAscii(chunk)) telling = chunk;
      if (length >= SAMPLE_BYTES && (telling || seen >= MAX_SAMPLED_BYTES)) break;
    }
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
  }
  const head = Buffer.concat(parts);
  return { packed, head, telling: telling && !isAscii(head) ? head : (telling ?? head), tail };
}

async function ends(file: string): Promise<{ first: Uint8Array; tail: Uint8Array }> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const first = Buffer.alloc(Math.min(size, 2));
    await handle.read(first, 0, first.length, 0);
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { first, tail };
  } finally {
    await handle.close();
  }
}
