// Reads the stored list of a term: which articles, how often in title and body, and where.
// The walk over articles is written out in each reader: a list has millions of them, and a call for each costs more than its work.
import type { StoredList } from './segment-pages';

/** What a list says of one article fits into a byte: up to 63 places in the body, and up to 3 in the title, each worth this. */
export const TITLE_UNIT = 64;
export const MOST_IN_BODY = 63;
export const MOST_IN_TITLE = 3;

/** The counts of the articles by id, and those among them that counted further than a byte tells. */
export interface CountTarget {
  readonly counts: Uint8Array;
  readonly beyond: Set<number>;
}

/**
 * Adds to each article's count what `weights` gives for the byte that the list has for it. Articles up to `after`, past the
 * end of the counts, and in `dead` are passed over.
 */
export function addCounts(
  list: StoredList,
  weights: Uint8Array,
  { counts, beyond }: CountTarget,
  after: number,
  dead: ReadonlySet<number>,
): void {
  const { bytes, to, resets, resetCount } = list;
  const someDead = dead.size > 0;
  let at = list.from;
  let reset = 0;
  let article = 0;
  for (let first = true; at < to; first = false) {
    let byte = bytes[at] ?? 0;
    const whole = first || (reset < resetCount && resets[reset] === at);
    if (reset < resetCount && resets[reset] === at) reset++;
    let number = byte & 127;
    at++;
    while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
    article = whole ? number : article + number;
    byte = bytes[at++] ?? 0;
    let size = byte & 127;
    while (byte > 127) size = size * 128 + ((byte = bytes[at++] ?? 0) & 127);
    const end = at + (size >>> 1); // the lowest bit marks a deletion, which takes the positions away
    if (article <= after || article >= counts.length || (someDead && dead.has(article))) {
      at = end;
      continue;
    }
    let inTitle = 0;
    let inBody = 0;
    for (; at < end && bytes[at] !== 1; at++) {
      while ((bytes[at] ?? 0) > 127) at++;
      inTitle++;
    }
    // a column's mark and its number; then every byte below 128 ends a position
    for (at += 2; at < end; at++) if ((bytes[at] ?? 0) < 128) inBody++;
    at = end;
    if (inTitle > MOST_IN_TITLE || inBody > MOST_IN_BODY) beyond.add(article);
    const weight =
      weights[
        (inTitle > MOST_IN_TITLE ? MOST_IN_TITLE : inTitle) * TITLE_UNIT +
          (inBody > MOST_IN_BODY ? MOST_IN_BODY : inBody)
      ] ?? 0;
    if (weight === 0) continue;
    const sum = (counts[article] ?? 0) + weight;
    if (sum > 255) beyond.add(article);
    counts[article] = sum > 255 ? 255 : sum;
  }
}

/** Counts each article of a list once, whatever it counted before. See `addCounts` for what is passed over. */
export function markArticles(list: StoredList, counts: Uint8Array, dead: ReadonlySet<number>): void {
  const { bytes, to, resets, resetCount } = list;
  const someDead = dead.size > 0;
  let at = list.from;
  let reset = 0;
  let article = 0;
  for (let first = true; at < to; first = false) {
    let byte = bytes[at] ?? 0;
    const whole = first || (reset < resetCount && resets[reset] === at);
    if (reset < resetCount && resets[reset] === at) reset++;
    let number = byte & 127;
    at++;
    while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
    article = whole ? number : article + number;
    byte = bytes[at++] ?? 0;
    let size = byte & 127;
    while (byte > 127) size = size * 128 + ((byte = bytes[at++] ?? 0) & 127);
    at += size >>> 1;
    if (size > 1 && article < counts.length && !(someDead && dead.has(article))) counts[article] = 1;
  }
}

/** How many articles above `after` a list holds; those in `dead` do not count. */
export function countArticles(list: StoredList, after: number, dead: ReadonlySet<number>): number {
  const { bytes, to, resets, resetCount } = list;
  const someDead = dead.size > 0;
  let at = list.from;
  let reset = 0;
  let article = 0;
  let count = 0;
  for (let first = true; at < to; first = false) {
    let byte = bytes[at] ?? 0;
    const whole = first || (reset < resetCount && resets[reset] === at);
    if (reset < resetCount && resets[reset] === at) reset++;
    let number = byte & 127;
    at++;
    while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
    article = whole ? number : article + number;
    byte = bytes[at++] ?? 0;
    let size = byte & 127;
    while (byte > 127) size = size * 128 + ((byte = bytes[at++] ?? 0) & 127);
    at += size >>> 1;
    if (size > 1 && article > after && !(someDead && dead.has(article))) count++;
  }
  return count;
}

/** Where the places of a list go; see `Places`. */
export interface PlaceTarget {
  /** By article, where its places begin, and where its next place goes. */
  readonly starts: Int32Array;
  readonly next: Int32Array;
  readonly places: Uint16Array | Int32Array;
  /** Articles whose places are no longer in ascending order. */
  readonly unsorted: Set<number>;
}

/**
 * Puts each place of a list where `next` says, and moves that on. Places that are not from `from` up to before `to`, articles up to
 * `after`, past the end of `next`, and in `dead` are passed over. Those in bodies lie `base` higher.
 */
export function putPlaces(
  list: StoredList,
  { starts, next, places, unsorted }: PlaceTarget,
  base: number,
  from: number,
  to: number,
  after: number,
  dead: ReadonlySet<number>,
): void {
  const { bytes, resets, resetCount } = list;
  const someDead = dead.size > 0;
  const listEnd = list.to;
  let at = list.from;
  let reset = 0;
  let article = 0;
  for (let first = true; at < listEnd; first = false) {
    let byte = bytes[at] ?? 0;
    const whole = first || (reset < resetCount && resets[reset] === at);
    if (reset < resetCount && resets[reset] === at) reset++;
    let number = byte & 127;
    at++;
    while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
    article = whole ? number : article + number;
    byte = bytes[at++] ?? 0;
    let size = byte & 127;
    while (byte > 127) size = size * 128 + ((byte = bytes[at++] ?? 0) & 127);
    const end = at + (size >>> 1);
    if (article <= after || article >= next.length || (someDead && dead.has(article))) {
      at = end;
      continue;
    }
    const begin = next[article] ?? 0;
    let slot = begin;
    let place = 0;
    while (at < end) {
      byte = bytes[at++] ?? 0;
      number = byte & 127;
      while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
      if (number === 1) {
        at++; // the column's number: there is one after the first
        place = base;
        continue;
      }
      place += number - 2; // distances are stored with 2 added, for 1 marks a column
      if (place >= from && place < to) places[slot++] = place;
    }
    // another form of the word may have put places there before
    if (slot > begin && begin > (starts[article] ?? 0) && (places[begin - 1] ?? 0) > (places[begin] ?? 0))
      unsorted.add(article);
    next[article] = slot;
  }
}

/** Adds to each article the number of its places in title (in units of `title`) and body (of `body`), each 0 or 1. */
export function addPlaceCounts(
  list: StoredList,
  into: Int32Array,
  title: number,
  body: number,
  after: number,
  dead: ReadonlySet<number>,
): void {
  const { bytes, to, resets, resetCount } = list;
  const someDead = dead.size > 0;
  let at = list.from;
  let reset = 0;
  let article = 0;
  for (let first = true; at < to; first = false) {
    let byte = bytes[at] ?? 0;
    const whole = first || (reset < resetCount && resets[reset] === at);
    if (reset < resetCount && resets[reset] === at) reset++;
    let number = byte & 127;
    at++;
    while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
    article = whole ? number : article + number;
    byte = bytes[at++] ?? 0;
    let size = byte & 127;
    while (byte > 127) size = size * 128 + ((byte = bytes[at++] ?? 0) & 127);
    const end = at + (size >>> 1);
    let inTitle = 0;
    let inBody = 0;
    for (; at < end && bytes[at] !== 1; at++) {
      while ((bytes[at] ?? 0) > 127) at++;
      inTitle++;
    }
    for (at += 2; at < end; at++) if ((bytes[at] ?? 0) < 128) inBody++;
    at = end;
    if (article > after && article < into.length && !(someDead && dead.has(article))) {
      into[article] = (into[article] ?? 0) + inTitle * title + inBody * body;
    }
  }
}
