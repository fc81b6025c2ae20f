// The stored form of a body: its text as UTF-8 under zstd.
import { zstdDecompressSync } from 'node:zlib';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The bytes of a stored body as UTF-8.
 * @throws Error when the blob is damaged
 */
export function bodyBytes(stored: Uint8Array): Uint8Array {
  return zstdDecompressSync(stored);
}

/** The body as text. @throws Error when the blob is damaged */
export function bodyText(stored: Uint8Array): string {
  return utf8.decode(bodyBytes(stored));
}
