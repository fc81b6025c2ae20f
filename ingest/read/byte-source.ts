// The bytes of a stored file as a stream, unpacked where it is a .gz, with the position reached in the file.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { CHUNK_BYTES, GZIP_RATIO_APPLIES_FROM, MAX_GUNZIPPED_BYTES, MAX_GZIP_RATIO } from '../limits';
import { ReadingEnded } from './read-record';

export interface ByteSource {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the file (packed, for a .gz) that have been read. */
  consumed(): number;
}

export function openBytes(file: string, packed: boolean): ByteSource {
  let consumed = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    // a buffer of full length for each of many small files would cost more than reading them
    const { size } = await stat(file);
    for await (const chunk of createReadStream(file, { highWaterMark: Math.min(CHUNK_BYTES, size + 1) })) {
      consumed += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }
  const raw = read();
  return { chunks: packed ? gunzip(raw, () => consumed) : raw, consumed: () => consumed };
}

/**
 * Unpacks as it reads. What a damaged or cut file held before the damage is yielded first.
 * @throws ReadingEnded BROKEN_GZIP {unpacked}, FILE_TOO_LARGE {unpacked, ratio}
 */
async function* gunzip(packed: AsyncIterable<Uint8Array>, consumed: () => number): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: CHUNK_BYTES });
  // Each piece is unpacked before the next or the end is announced, or else zlib drops what the last piece of a cut file held.
  const feeding = (async () => {
    for await (const chunk of packed) {
      await new Promise<void>((resolve) => {
        stream.once('close', resolve);
        stream.write(chunk, () => {
          stream.removeListener('close', resolve);
          resolve();
        });
      });
      if (stream.destroyed) return;
    }
    stream.end();
  })();
  feeding.catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  let unpacked = 0;
  try {
    for await (const chunk of stream) {
      unpacked += (chunk as Buffer).length;
      const ratio = Math.round(unpacked / Math.max(1, consumed()));
      if (unpacked > MAX_GUNZIPPED_BYTES || (unpacked > GZIP_RATIO_APPLIES_FROM && ratio > MAX_GZIP_RATIO)) {
        throw new ReadingEnded('quarantined', 'FILE_TOO_LARGE', { unpacked, ratio });
      }
      yield chunk as Buffer;
    }
  } catch (error) {
    if (isZlibError(error)) throw new ReadingEnded('quarantined', 'BROKEN_GZIP', { unpacked }, { cause: error });
    throw error;
  } finally {
    stream.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
