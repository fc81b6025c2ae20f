// The form of an original in an encrypted archive: pieces of 64 KiB, each encrypted and authenticated, so that a stream is checked as it is read.
//
// header: `MARSADS1`, 32 random bytes. The file's own key comes from the archive's and these by HKDF, so that no nonce is ever used twice.
// piece:  AES-256-GCM of up to 64 KiB, its tag of 16 bytes behind it. The nonce is the piece's number and whether it is the last one:
//         pieces that are moved, dropped or cut off at the end are found. There is always a last piece, an empty one in an empty file.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export const MAGIC = Buffer.from('MARSADS1', 'latin1');
const SALT_BYTES = 32;
export const HEADER_BYTES = MAGIC.length + SALT_BYTES;
export const PIECE_BYTES = 65_536;
export const TAG_BYTES = 16;

/** A sealed file that was changed, cut or is none. */
export class SealBroken extends Error {}

/** How long a file of `bytes` bytes is when sealed. */
export function sealedLength(bytes: number): number {
  return HEADER_BYTES + bytes + TAG_BYTES * Math.max(1, Math.ceil(bytes / PIECE_BYTES));
}

/** Gathers what comes in chunks of any length into pieces of one length; the last piece is held back until the end. */
class Pieces {
  private waiting: Buffer[] = [];
  private length = 0;

  constructor(private readonly size: number) {}

  *add(chunk: Uint8Array): Generator<Buffer> {
    this.waiting.push(Buffer.from(chunk)); // a copy: whoever reads a file fills one buffer again and again
    this.length += chunk.length;
    if (this.length <= this.size) return;
    const all = this.rest();
    let at = 0;
    for (; all.length - at > this.size; at += this.size) yield all.subarray(at, at + this.size);
    this.waiting = [all.subarray(at)];
    this.length = all.length - at;
  }

  rest(): Buffer {
    const all = Buffer.concat(this.waiting);
    this.waiting = [];
    this.length = 0;
    return all;
  }
}

/** Encrypts one file, whose bytes come in order. */
export class Sealer {
  private readonly salt = randomBytes(SALT_BYTES);
  private readonly key: Buffer;
  private readonly pieces = new Pieces(PIECE_BYTES);
  private number = 0;

  /** @param originals the archive's key for originals */
  constructor(originals: Uint8Array) {
    this.key = fileKey(originals, this.salt);
  }

  /** What is to be written for these bytes. */
  update(chunk: Uint8Array): Buffer {
    const parts: Buffer[] = [];
    for (const piece of this.pieces.add(chunk)) parts.push(...this.headed(piece, false));
    return Buffer.concat(parts);
  }

  /** What is to be written last. */
  end(): Buffer {
    return Buffer.concat(this.headed(this.pieces.rest(), true));
  }

  private headed(piece: Buffer, last: boolean): Buffer[] {
    const head = this.number === 0 ? [MAGIC, this.salt] : [];
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce(this.number++, last));
    return [...head, cipher.update(piece), cipher.final(), cipher.getAuthTag()];
  }
}

/** Decrypts one file; what it answers is as it was sealed. */
export class Opener {
  private key: Buffer | null = null;
  private header = Buffer.alloc(0);
  private readonly pieces = new Pieces(PIECE_BYTES + TAG_BYTES);
  private number = 0;

  /** @param originals the archive's key for originals */
  constructor(private readonly originals: Uint8Array) {}

  /** @throws SealBroken */
  update(chunk: Uint8Array): Buffer {
    const body = this.key === null ? this.begin(chunk) : chunk;
    const parts: Buffer[] = [];
    for (const piece of this.pieces.add(body)) parts.push(this.open(piece, false));
    return Buffer.concat(parts);
  }

  /** The last bytes. @throws SealBroken, also where the file was cut */
  end(): Buffer {
    return this.open(this.pieces.rest(), true);
  }

  private begin(chunk: Uint8Array): Uint8Array {
    this.header = Buffer.concat([this.header, chunk]);
    if (this.header.length < HEADER_BYTES) return new Uint8Array(0);
    if (!this.header.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken('no sealed file');
    this.key = fileKey(this.originals, this.header.subarray(MAGIC.length, HEADER_BYTES));
    return this.header.subarray(HEADER_BYTES);
  }

  private open(piece: Buffer, last: boolean): Buffer {
    if (this.key === null) throw new SealBroken('cut off');
    return openPiece(this.key, piece, this.number++, last);
  }
}

/** @throws SealBroken when it is not the piece of this number, or was changed */
export function openPiece(key: Buffer, piece: Buffer, number: number, last: boolean): Buffer {
  if (piece.length < TAG_BYTES) throw new SealBroken('cut off');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, last));
  decipher.setAuthTag(piece.subarray(-TAG_BYTES));
  const bytes = decipher.update(piece.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
  } catch (error) {
    throw new SealBroken(`piece ${number} was changed`, { cause: error });
  }
  return bytes;
}

export function fileKey(originals: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', originals, salt, 'marsad original', 32));
}

function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = last ? 1 : 0;
  return bytes;
}
