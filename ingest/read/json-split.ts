// Finds the records of a JSON file without parsing it whole: one object, several, an array, or an object that holds a list of them.
import { MAX_JSON_DEPTH, MAX_RECORD_BYTES } from '../limits';

export interface JsonPiece {
  /** One JSON value, or what stands where one should; empty where `problem` says that it was not kept. */
  readonly bytes: Uint8Array;
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly problem: null | 'too-long' | 'too-deep';
  readonly length: number;
}

/** Keys of the list in an answer of a news API or an export. */
const LIST_KEYS = /^(articles|items|results|records|docs|documents|news|hits|entries|rows|stories|posts|data)$/i;
/** An object with one of these is itself an article, whatever lists it holds. */
const BODY_KEYS = /^(body|articlebody|text|content|fulltext|full_text|نص|النص|المحتوى|المتن|תוכן|טקסט)$/i;

const [LF, SPACE, TAB, CR, QUOTE, BACKSLASH] = [10, 32, 9, 13, 34, 92];
const [COMMA, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [44, 58, 123, 125, 91, 93];

/** Feed it UTF-8 chunk by chunk. Damage costs the record it is in; the search for records goes on behind it. */
export class JsonSplitter {
  readonly #limit: number;
  #line = 1;
  #column = 0;
  /** Brackets open at this point. */
  #depth = 0;
  /** Depth at which records stand: 0 in a sequence of values, 1 in an array, 2 in a list within an object. */
  #base = 0;
  #inString = false;
  #escaped = false;
  /** Outside of records behind the list of an object: whatever comes there is no record. */
  #tail = false;

  // the record being read
  #parts: Uint8Array[] | null = null;
  #kept = 0;
  #startLine = 0;
  #startColumn = 0;
  #scalar = false;
  #broken = false;
  #deep = false;
  /** Bytes of the string being read at the first level of a top-level object, to find the key of a list. */
  #key: number[] | null = null;
  #lastKey = '';
  #isArticle = false;
  #listMayFollow = false;

  constructor(limit: number = MAX_RECORD_BYTES) {
    this.#limit = limit;
  }

  push(chunk: Uint8Array): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        this.#readString(byte);
      } else if (byte === LF) {
        this.#line++;
        this.#column = -1;
        if (this.#parts && this.#scalar && this.#base > 0) {
          pieces.push(this.#finish(chunk.subarray(from, at)));
        }
      } else if (byte !== SPACE && byte !== TAB && byte !== CR) {
        if (this.#parts && this.#restartsAt(byte)) pieces.push(this.#finish(chunk.subarray(from, at)));
        if (this.#parts && this.#endsBefore(byte)) pieces.push(this.#finish(chunk.subarray(from, at)));
        const end = this.#parts ? this.#continues(byte) : 'none';
        if (end === 'here') pieces.push(this.#finish(chunk.subarray(from, at + 1)));
        else if (end !== 'later' && this.#begins(byte)) from = at;
      }
      this.#column++;
    }
    if (this.#parts) this.#keep(chunk.subarray(from));
    return pieces;
  }

  /** What was begun and never ended. */
  end(): JsonPiece[] {
    return this.#parts ? [this.#finish(new Uint8Array(0))] : [];
  }

  #readString(byte: number): void {
    if (byte === LF) {
      // No JSON string holds a line end: a quote is missing, and the text goes on outside of it.
      this.#line++;
      this.#column = -1;
      this.#inString = false;
      this.#escaped = false;
      this.#broken = true;
      return;
    }
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      if (this.#key) this.#lastKey = Buffer.from(this.#key).toString('utf8');
      this.#key = null;
      return;
    }
    if (this.#key && this.#key.length < 64) this.#key.push(byte);
  }

  /** After a missing quote a record that begins where the broken one began is taken for the next. */
  #restartsAt(byte: number): boolean {
    if (!this.#broken || byte !== OPEN || this.#column !== this.#startColumn) return false;
    this.#depth = this.#base;
    return true;
  }

  /** Outside of a record; true when one begins at this byte. */
  #begins(byte: number): boolean {
    if (this.#tail) {
      this.#skip(byte);
      return false;
    }
    if (byte === COMMA || byte === COLON) return false;
    if (byte === CLOSE_LIST || byte === CLOSE) {
      this.#leaveList();
      return false;
    }
    if (byte === OPEN_LIST && this.#base === 0) {
      this.#base = 1;
      this.#depth = 1;
      return false;
    }
    this.#parts = [];
    this.#kept = 0;
    this.#startLine = this.#line;
    this.#startColumn = this.#column;
    this.#broken = false;
    this.#deep = false;
    this.#isArticle = false;
    this.#listMayFollow = false;
    this.#lastKey = '';
    this.#scalar = byte !== OPEN && byte !== OPEN_LIST;
    if (this.#scalar) this.#inString = byte === QUOTE;
    else this.#depth = this.#base + 1;
    return true;
  }

  #leaveList(): void {
    if (this.#base === 2) this.#tail = true;
    this.#depth = Math.max(0, this.#base - 1);
    this.#base = 0;
  }

  /** Behind the list: up to the end of the object that holds it. */
  #skip(byte: number): void {
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) this.#depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) this.#depth--;
    if (this.#depth <= 0) {
      this.#depth = 0;
      this.#tail = false;
    }
  }

  /** A number or a stray word ends before a comma or the end of its list. */
  #endsBefore(byte: number): boolean {
    return this.#scalar && this.#base > 0 && (byte === COMMA || byte === CLOSE_LIST);
  }

  /** Within a record: whether it ends with this byte, or turns out to be the wrapping of a list, so that none is open (`none`). */
  #continues(byte: number): 'here' | 'later' | 'none' {
    const first = this.#base === 0 && this.#depth === 1 && !this.#scalar;
    const list = this.#listMayFollow;
    this.#listMayFollow = false;
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        if (first) this.#key = [];
        return 'later';
      case COLON:
        if (first && BODY_KEYS.test(this.#lastKey)) this.#isArticle = true;
        return 'later';
      case OPEN_LIST:
        this.#open();
        this.#listMayFollow = first && !this.#isArticle && LIST_KEYS.test(this.#lastKey);
        return 'later';
      case OPEN:
        if (list) {
          this.#enterList();
          return 'none';
        }
        this.#open();
        return 'later';
      case CLOSE:
      case CLOSE_LIST:
        if (this.#scalar) return 'later';
        this.#depth--;
        return this.#depth <= this.#base ? 'here' : 'later';
      default:
        return 'later';
    }
  }

  #open(): void {
    if (this.#scalar) return;
    this.#depth++;
    if (this.#depth - this.#base > MAX_JSON_DEPTH) this.#deep = true;
  }

  /** The object so far was only the wrapping of a list: its first record begins here. */
  #enterList(): void {
    this.#base = 2;
    this.#parts = null;
  }

  #keep(bytes: Uint8Array): void {
    if (!this.#parts || bytes.length === 0) return;
    this.#kept += bytes.length;
    if (this.#kept > this.#limit || this.#deep) this.#parts = [];
    else this.#parts.push(bytes);
  }

  #finish(last: Uint8Array): JsonPiece {
    this.#keep(last);
    const problem = this.#kept > this.#limit ? 'too-long' : this.#deep ? 'too-deep' : null;
    const bytes = problem ? new Uint8Array(0) : Buffer.concat(this.#parts ?? []);
    this.#parts = null;
    return { bytes, line: this.#startLine, problem, length: this.#kept };
  }
}
