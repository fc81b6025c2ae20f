// A set of article ids as one byte an id: the currency of the query evaluator.

/** Each byte is 0 or 1. Made by `emptyBitmap` or by what is here, so that its bytes can be worked on four at a time. */
export type Bitmap = Uint8Array;

/** A set of none, able to hold ids up to `maxId`. */
export function emptyBitmap(maxId: number): Bitmap {
  return new Uint8Array(new ArrayBuffer((maxId + 4) & ~3), 0, maxId + 1);
}

/** A set of the given ids, able to hold ids up to `maxId`. */
export function bitmapOf(ids: Iterable<number>, maxId: number): Bitmap {
  const set = emptyBitmap(maxId);
  for (const id of ids) if (id <= maxId) set[id] = 1;
  return set;
}

export function intersect(a: Bitmap, b: Bitmap): Bitmap {
  const out = emptyBitmap(a.length - 1);
  const [x, y, z] = [wordsOf(a), wordsOf(b), wordsOf(out)];
  for (let i = 0; i < z.length; i++) z[i] = (x[i] ?? 0) & (y[i] ?? 0);
  return out;
}

export function unite(a: Bitmap, b: Bitmap): Bitmap {
  const out = emptyBitmap(a.length - 1);
  const [x, y, z] = [wordsOf(a), wordsOf(b), wordsOf(out)];
  for (let i = 0; i < z.length; i++) z[i] = (x[i] ?? 0) | (y[i] ?? 0);
  return out;
}

/** What is in `all` and not in `a`. */
export function complement(a: Bitmap, all: Bitmap): Bitmap {
  const out = emptyBitmap(all.length - 1);
  const [x, y, z] = [wordsOf(a), wordsOf(all), wordsOf(out)];
  for (let i = 0; i < z.length; i++) z[i] = (y[i] ?? 0) & ~(x[i] ?? 0);
  return out;
}

export function countOf(a: Bitmap): number {
  let n = 0;
  // four at a time: the highest byte of the product is the sum of the four
  for (const word of wordsOf(a)) n += Math.imul(word, 0x01010101) >>> 24;
  return n;
}

/** The articles whose number is not 0. */
export function holdersOf(counts: Uint8Array, maxId: number): Bitmap {
  const out = emptyBitmap(maxId);
  // without a branch: which articles hold a frequent word can't be guessed
  for (let id = 0; id < out.length; id++) out[id] = ((counts[id] ?? 0) + 255) >> 8;
  return out;
}

/** The articles in whose column a value stands for which `wanted` holds 1. */
export function selectedBy(column: Int32Array | Uint16Array | Uint8Array, wanted: Uint8Array, maxId: number): Bitmap {
  const out = emptyBitmap(maxId);
  for (let id = 1; id <= maxId; id++) out[id] = wanted[column[id] ?? 0] ?? 0;
  return out;
}

/** What `selectedBy` takes: 1 for each value below `values` that is wanted. */
export function flagsOf(values: number, wanted: (value: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: values }, (_, value) => (wanted(value) ? 1 : 0));
}

function wordsOf(a: Bitmap): Uint32Array {
  return new Uint32Array(a.buffer, 0, (a.length + 3) >> 2);
}
