// The stored form of a body: its text as UTF-8 under zstd.
import { zstdDecompressSync } from 'node:zlib';

/**
 * The bytes of a stored body as UTF-8.
 * @throws Error when the blob is damaged
 */
export function bodyBytes(stored: Uint8Array): Uint8Array {
  return zstdDecompressSync(stored);
}
