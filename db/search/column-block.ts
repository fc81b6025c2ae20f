// The columns of articles as typed arrays over one buffer, in memory and in the archive's blocks alike.

/** Each number by id. */
export interface Columns {
  /** Milliseconds since the epoch; NaN when undated. */
  readonly instant: Float64Array;
  /** The beginning of the text's hash. */
  readonly mark: Float64Array;
  readonly outlet: Int32Array;
  readonly section: Int32Array;
  readonly author: Int32Array;
  readonly localDate: Int32Array;
  readonly length: Int32Array;
  readonly language: Uint16Array;
  readonly state: Uint8Array;
  readonly flags: Uint8Array;
}

/** The widest numbers first, so that each column begins where its numbers may. */
const TYPES = {
  instant: Float64Array,
  mark: Float64Array,
  outlet: Int32Array,
  section: Int32Array,
  author: Int32Array,
  localDate: Int32Array,
  length: Int32Array,
  language: Uint16Array,
  state: Uint8Array,
  flags: Uint8Array,
} as const;

export const COLUMN_NAMES = Object.keys(TYPES) as readonly (keyof Columns)[];

function bytesFor(articles: number): number {
  return COLUMN_NAMES.reduce((sum, name) => sum + TYPES[name].BYTES_PER_ELEMENT * articles, 0);
}

/** Columns for so many articles, over `bytes` (which must be as long as `bytesFor` says, and start where eight divides) or empty. */
function layout(articles: number, bytes: Uint8Array = new Uint8Array(bytesFor(articles))): Columns {
  let at = bytes.byteOffset;
  const parts = COLUMN_NAMES.map((name) => {
    const column = new TYPES[name](bytes.buffer as ArrayBuffer, at, articles);
    at += column.byteLength;
    return [name, column] as const;
  });
  return Object.fromEntries(parts) as unknown as Columns;
}

export const columnLayout = Object.assign(layout, { bytesFor });
