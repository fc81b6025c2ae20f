// Reads a stream whole, for formats that can't be read piece by piece.
import { ReadingEnded } from './read-record';

/** @throws ReadingEnded FILE_TOO_LARGE {limit} */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new ReadingEnded('quarantined', 'FILE_TOO_LARGE', { limit });
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}
