// Where the words of one text are collected while it is scanned: flat arrays that are reused from text to text.

const SPACE = 32;
const REPLACEMENT = 0xfffd;
/** Room that is kept between texts, in code units; one huge text must not hold its memory for ever. */
const KEPT_UNITS = 1 << 21;
/** Code units to a string four times as fast as `fromCharCode`; typed arrays are little-endian wherever this runs. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Longer words are cut in the index, and in the query alike (code units of the folded term): no language has them, pasted data has. */
export const MAX_TERM_LENGTH = 255;

/** The words of the text scanned last. Valid until the next scan. */
export class WordBuffer {
  /** Folded terms, each followed by a space. */
  codes = new Uint16Array(1 << 16);
  /** Raw UTF-16 offsets of each word, half-open. */
  starts = new Uint32Array(1 << 14);
  ends = new Uint32Array(1 << 14);
  count = 0;
  length = 0;

  /** Makes room for the words of a text of `units` code units, apart from letters that expand. */
  reset(units: number): void {
    const words = (units >> 1) + 2;
    if (this.codes.length < units + 2 || this.codes.length > Math.max(KEPT_UNITS, units * 4)) {
      this.codes = new Uint16Array(Math.max(1 << 16, units + (units >> 2) + 2));
    }
    if (this.starts.length < words || this.starts.length > Math.max(KEPT_UNITS, words * 4)) {
      this.starts = new Uint32Array(Math.max(1 << 14, words));
      this.ends = new Uint32Array(this.starts.length);
    }
    this.count = 0;
    this.length = 0;
  }

  /** Makes sure that `units` more fit behind `length`. */
  reserve(length: number, units: number): void {
    if (this.codes.length >= length + units) return;
    const wider = new Uint16Array((length + units) * 2);
    wider.set(this.codes.subarray(0, length));
    this.codes = wider;
  }

  /**
   * Ends the word whose folded letters stand from `from` to `to` and whose raw range is given; returns where the next
   * word's letters begin.
   */
  close(from: number, to: number, start: number, end: number): number {
    const { codes } = this;
    let last = to;
    if (to - from > MAX_TERM_LENGTH) {
      last = from + MAX_TERM_LENGTH;
      if (((codes[last - 1] ?? 0) & 0xfc00) === 0xd800) last--;
    }
    codes[last] = SPACE;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
    return last + 1;
  }

  /** How many bytes `encodeInto` may need. */
  get utf8Most(): number {
    return this.length * 3;
  }

  /** Writes what `joined` gives, as UTF-8; returns how many bytes that took. A lone surrogate becomes U+FFFD. */
  encodeInto(target: Uint8Array): number {
    const { codes } = this;
    const to = Math.max(0, this.length - 1);
    let at = 0;
    for (let i = 0; i < to; i++) {
      let code = codes[i] ?? 0;
      if (code < 0x80) {
        target[at++] = code;
        continue;
      }
      if (code < 0x800) {
        target[at++] = 0xc0 | (code >> 6);
        target[at++] = 0x80 | (code & 0x3f);
        continue;
      }
      if ((code & 0xf800) === 0xd800) {
        const low = i + 1 < to ? (codes[i + 1] ?? 0) : 0;
        if ((code & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00) {
          const point = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
          i++;
          target[at++] = 0xf0 | (point >> 18);
          target[at++] = 0x80 | ((point >> 12) & 0x3f);
          target[at++] = 0x80 | ((point >> 6) & 0x3f);
          target[at++] = 0x80 | (point & 0x3f);
          continue;
        }
        code = REPLACEMENT;
      }
      target[at++] = 0xe0 | (code >> 12);
      target[at++] = 0x80 | ((code >> 6) & 0x3f);
      target[at++] = 0x80 | (code & 0x3f);
    }
    return at;
  }

  /** All terms, joined by one space. */
  joined(): string {
    return this.length === 0 ? '' : decoder.decode(this.codes.subarray(0, this.length - 1));
  }
}
