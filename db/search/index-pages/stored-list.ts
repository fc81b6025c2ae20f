// Reads the stored list of a term: which articles, how often in title and body, and where.
import type { StoredList } from './segment-pages';

/** What a list says of one article fits into a byte: up to 63 places in the body, and up to 3 in the title, each worth this. */
export const TITLE_UNIT = 64;
export const MOST_IN_BODY = 63;
export const MOST_IN_TITLE = 3;

/** Positions in a body lie above those in a title, far enough apart that nothing is near to both. */
export const BODY_BASE = 2 ** 22;

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

/** Calls back with each article of a list, without looking at its positions. */
export function eachArticle(list: StoredList, visit: (article: number) => void): void {
  const { bytes, to, resets, resetCount } = list;
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
    if (size > 1) visit(article);
  }
}

/** Calls back with each place of a list, in ascending order of articles and of positions; those in bodies lie from `BODY_BASE` on. */
export function eachPlace(list: StoredList, visit: (article: number, position: number) => void): void {
  const { bytes, to, resets, resetCount } = list;
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
    let position = 0;
    while (at < end) {
      byte = bytes[at++] ?? 0;
      number = byte & 127;
      while (byte > 127) number = number * 128 + ((byte = bytes[at++] ?? 0) & 127);
      if (number === 1) {
        at++; // the column's number: there is one after the first
        position = BODY_BASE;
        continue;
      }
      position += number - 2; // distances are stored with 2 added, for 1 marks a column
      visit(article, position);
    }
  }
}
