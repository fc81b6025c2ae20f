// The bytes of one write: bodies, some together in a compressed pack, and everything else that is handed over with them.
import { constants, zstdCompressSync } from 'node:zlib';
import type { PackedBody } from '../core/model/ingest-record';
import { ByteArena } from './byte-arena';

/**
 * Bodies that are packed together, in bytes. What a compression costs beside the text is then shared by some ten articles, and
 * they take a seventh less room; to read one body, this much is unpacked (40 µs).
 */
const PACK_BYTES = 24 * 1024;
/** A body that may be longer is encoded by itself, so that none of these buffers has to hold it. */
const LONG_BODY = 256 * 1024;
/** Level 1: the archive is a third of the text, and higher levels cost more time than they save room. */
const ZSTD_LEVEL = 1;
const MIN_WINDOW = 10;
const MAX_WINDOW = 19;

const encoder = new TextEncoder();

export class BatchBytes {
  readonly arena = new ByteArena();
  readonly #packs: Uint8Array[] = [];
  /** The pack that is being filled. */
  readonly #open = new Uint8Array(PACK_BYTES + LONG_BODY);
  #length = 0;
  #bodies = 0;

  /** Roughly what goes to the writer's thread. */
  get size(): number {
    return this.arena.size + this.#length;
  }

  /** Takes the body up; `bytes`, its UTF-8, is valid until the next call. */
  body(text: string): { readonly bytes: Uint8Array; readonly place: PackedBody } {
    if (text.length * 3 > LONG_BODY) return this.#longBody(text);
    const { written } = encoder.encodeInto(text, this.#open.subarray(this.#length));
    if (this.#length > 0 && this.#length + written > PACK_BYTES) {
      const start = this.#length;
      this.#close();
      this.#open.copyWithin(0, start, start + written);
    }
    const start = this.#length;
    this.#length += written;
    this.#bodies++;
    return {
      bytes: this.#open.subarray(start, this.#length),
      place: { pack: this.#packs.length, start, length: written },
    };
  }

  /** All packs. Nothing may be added afterwards. */
  packs(): readonly Uint8Array[] {
    this.#close();
    return this.#packs;
  }

  #longBody(text: string): { bytes: Uint8Array; place: PackedBody } {
    this.#close();
    const bytes = encoder.encode(text);
    const place = { pack: this.#packs.length, start: 0, length: bytes.length };
    this.#packs.push(this.arena.copy(compress(bytes)));
    return { bytes, place };
  }

  #close(): void {
    if (this.#bodies === 0) return;
    this.#packs.push(this.arena.copy(compress(this.#open.subarray(0, this.#length))));
    this.#length = 0;
    this.#bodies = 0;
  }
}

/** Output buffer and window are made for the size of the text: those that zlib takes by itself are for files of any length. */
function compress(bytes: Uint8Array): Uint8Array {
  const window = Math.min(MAX_WINDOW, Math.max(MIN_WINDOW, Math.ceil(Math.log2(bytes.length + 1))));
  const params = { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL, [constants.ZSTD_c_windowLog]: window };
  return zstdCompressSync(bytes, { params, chunkSize: bytes.length + 512 });
}
