// Reads any part of a sealed file without opening the rest.
import fs from 'node:fs';
import { fileKey, HEADER_BYTES, MAGIC, openPiece, PIECE_BYTES, SealBroken, TAG_BYTES } from './sealed-stream';

const STORED_PIECE = PIECE_BYTES + TAG_BYTES;

/**
 * At most `length` bytes of what was sealed, from `offset`; fewer at the end.
 * @param file an open file descriptor
 * @param originals the archive's key for originals
 * @returns with `size`, the length of the whole
 * @throws SealBroken
 */
export function readSealed(
  file: number,
  originals: Uint8Array,
  offset: number,
  length: number,
): { readonly size: number; readonly bytes: Uint8Array<ArrayBuffer> } {
  const stored = fs.fstatSync(file).size - HEADER_BYTES;
  const pieces = Math.ceil(stored / STORED_PIECE);
  const size = stored - pieces * TAG_BYTES;
  if (pieces < 1 || size < 0) throw new SealBroken('cut off');
  const head = read(file, 0, HEADER_BYTES);
  if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken('no sealed file');
  const key = fileKey(originals, head.subarray(MAGIC.length));
  const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
  for (let at = 0; at < bytes.length;) {
    const number = Math.floor((offset + at) / PIECE_BYTES);
    const from = HEADER_BYTES + number * STORED_PIECE;
    const last = number === pieces - 1;
    const piece = read(file, from, last ? HEADER_BYTES + stored - from : STORED_PIECE);
    const part = openPiece(key, piece, number, last).subarray((offset + at) % PIECE_BYTES);
    bytes.set(part.subarray(0, bytes.length - at), at);
    at += part.length;
  }
  return { size, bytes };
}

function read(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length;) {
    const got = fs.readSync(file, bytes, at, length - at, from + at);
    if (got === 0) throw new SealBroken('cut off');
    at += got;
  }
  return bytes;
}
