// The stored form of bodies: some together, as UTF-8 one after the other, under one zstd frame.
import { zstdDecompressSync } from 'node:zlib';

/** Text shrinks to some third: with a first buffer of that size most packs need one, and none is 64 KiB for a few lines. */
const GROWTH = 4;
const LEAST_BUFFER = 1_024;

/** @throws Error when the frame is damaged */
export function unpack(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  return zstdDecompressSync(packed, { chunkSize: Math.max(LEAST_BUFFER, packed.length * GROWTH) });
}
