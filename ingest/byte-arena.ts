// Memory that the bytes of a whole batch stand in, so that they go to the writer's thread without being copied.

/** Many articles fit; the last block of a batch stays partly empty. */
const BLOCK_BYTES = 4 * 1024 * 1024;

const encoder = new TextEncoder();

export class ByteArena {
  readonly #blocks: ArrayBuffer[] = [];
  #block = new Uint8Array(new ArrayBuffer(0));
  #at = 0;
  #full = 0;

  /** Bytes placed so far. */
  get size(): number {
    return this.#full + this.#at;
  }

  /** `write` gets room for `most` bytes and tells how many it has used; these are answered. */
  place(most: number, write: (target: Uint8Array) => number): Uint8Array {
    if (this.#block.length - this.#at < most) this.#extend(most);
    const from = this.#at;
    this.#at = from + write(this.#block.subarray(from, from + most));
    return this.#block.subarray(from, this.#at);
  }

  text(text: string): Uint8Array {
    return this.place(text.length * 3, (target) => encoder.encodeInto(text, target).written);
  }

  copy(bytes: Uint8Array): Uint8Array {
    return this.place(bytes.length, (target) => {
      target.set(bytes);
      return bytes.length;
    });
  }

  /** Everything that was placed lies in these. */
  get buffers(): readonly ArrayBuffer[] {
    return this.#blocks;
  }

  #extend(most: number): void {
    this.#full += this.#at;
    this.#at = 0;
    this.#block = new Uint8Array(Math.max(BLOCK_BYTES, most));
    this.#blocks.push(this.#block.buffer);
  }
}
