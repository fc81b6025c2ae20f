// A set of article ids as one byte an id: the currency of the query evaluator.

export type Bitmap = Uint8Array;

/** A set of the given ids, able to hold ids up to `maxId`. */
export function bitmapOf(ids: Iterable<number>, maxId: number): Bitmap {
  const set = new Uint8Array(maxId + 1);
  for (const id of ids) if (id <= maxId) set[id] = 1;
  return set;
}

export function intersect(a: Bitmap, b: Bitmap): Bitmap {
  const out = new Uint8Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return out;
}

export function unite(a: Bitmap, b: Bitmap): Bitmap {
  const out = new Uint8Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return out;
}

/** What is in `all` and not in `a`. */
export function complement(a: Bitmap, all: Bitmap): Bitmap {
  const out = new Uint8Array(all.length);
  for (let i = 0; i < all.length; i++) out[i] = (all[i] ?? 0) & ((a[i] ?? 0) ^ 1);
  return out;
}

export function countOf(a: Bitmap): number {
  let n = 0;
  for (let i = 0; i < a.length; i++) n += a[i] ?? 0;
  return n;
}

/** The articles whose number is not 0. */
export function holdersOf(counts: Uint8Array, maxId: number): Bitmap {
  const out = new Uint8Array(maxId + 1);
  for (let id = 0; id < out.length; id++) out[id] = (counts[id] ?? 0) === 0 ? 0 : 1;
  return out;
}
