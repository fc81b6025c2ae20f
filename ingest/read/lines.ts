// Cuts a stream of bytes into lines without decoding them, so that one bad line is one bad line.
import { MAX_RECORD_BYTES } from '../limits';

export interface Line {
  /** Without its line end. Empty where the line passed the limit. */
  readonly bytes: Uint8Array;
  readonly end: '\n' | '\r\n' | '';
  /** Counted from 1. */
  readonly number: number;
  /** Offset of its first byte in the (unpacked) file. */
  readonly offset: number;
  /** Its length where it passed the limit and was not kept, otherwise 0. */
  readonly tooLong: number;
}

const LF = 10;
const CR = 13;

/**
 * Lines end with LF; a CR before it is part of the end. The last one needs no end.
 * The first `skip` bytes of the stream (a byte order mark) belong to no line.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  limit: number = MAX_RECORD_BYTES,
): AsyncGenerator<Line[]> {
  const pending = new PendingLine(limit);
  let number = 1;
  let start = skip;
  let offset = 0;
  let toSkip = skip;
  for await (const whole of chunks) {
    const chunk = toSkip > 0 ? whole.subarray(toSkip) : whole;
    offset += whole.length - chunk.length;
    toSkip -= whole.length - chunk.length;
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      lines.push(pending.finish(chunk.subarray(from, at), true, number++, start));
      from = at + 1;
      start = offset + from;
    }
    pending.add(chunk.subarray(from));
    offset += chunk.length;
    if (lines.length > 0) yield lines;
  }
  if (offset > start) yield [pending.finish(new Uint8Array(0), false, number, start)];
}

/** The beginning of a line whose end has not been read; over the limit only its length is kept. */
class PendingLine {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else this.#parts.push(part);
  }

  /** `ended` says that a LF came behind `last`. */
  finish(last: Uint8Array, ended: boolean, number: number, offset: number): Line {
    const length = this.#length + last.length;
    const parts = this.#parts;
    this.#parts = [];
    this.#length = 0;
    if (length > this.#limit)
      return { bytes: new Uint8Array(0), end: ended ? '\n' : '', number, offset, tooLong: length };
    const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last], length);
    if (ended && bytes[length - 1] === CR)
      return { bytes: bytes.subarray(0, length - 1), end: '\r\n', number, offset, tooLong: 0 };
    return { bytes, end: ended ? '\n' : '', number, offset, tooLong: 0 };
  }
}

/** Whether a line holds nothing but spaces and tabs. */
export function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 32 && byte !== 9 && byte !== CR) return false;
  return true;
}
