// Articles in the order of their instants: the first few of many, or all of them.
import type { Bitmap } from './bitmap';

export type DateOrder = 'newest' | 'oldest';

const DIGIT_BITS = 11;
const DIGIT = 1 << DIGIT_BITS;

/** Below 0 when `a` comes before `b`: undated last, ties by id descending. */
export function compareInstants(instants: Float64Array, order: DateOrder, a: number, b: number): number {
  const [x, y] = [instants[a] ?? Number.NaN, instants[b] ?? Number.NaN];
  if (x < y) return order === 'oldest' ? -1 : 1;
  if (x > y) return order === 'oldest' ? 1 : -1;
  if (x === y) return b - a;
  const undated = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return undated === 0 ? b - a : undated;
}

/** The first of the matches in that order, at most so many; what has no place in it costs one look. */
export function firstByInstant(matches: Bitmap, instants: Float64Array, order: DateOrder, most: number): number[] {
  const ids: number[] = [];
  const before = (a: number, b: number): boolean => compareInstants(instants, order, a, b) < 0;
  const [none, sign] = [Number.POSITIVE_INFINITY, order === 'oldest' ? 1 : -1];
  let limit = none;
  for (let id = 1; id < matches.length; id++) {
    if (matches[id] === 0 || (instants[id] ?? 0) * sign > limit) continue;
    const last = ids.at(-1);
    if (ids.length === most && last !== undefined && before(last, id)) continue;
    let at = ids.length;
    while (at > 0 && before(id, ids[at - 1] ?? 0)) at--;
    ids.splice(at, 0, id);
    if (ids.length > most) ids.pop();
    if (ids.length === most) {
      const least = instants[ids[most - 1] ?? 0] ?? Number.NaN;
      limit = Number.isNaN(least) ? none : least * sign;
    }
  }
  return ids;
}

/** The ids from 1 to `maxId` in that order, sorted by the digits of the instants, the lowest first: faster than by comparing. */
export function byInstant(instants: Float64Array, maxId: number, order: DateOrder): Int32Array {
  let least = Infinity;
  let most = -Infinity;
  for (let id = 1; id <= maxId; id++) {
    const instant = instants[id] ?? Number.NaN;
    if (instant < least) least = instant;
    if (instant > most) most = instant;
  }
  const undated = most - least + 1;
  const keys = new Float64Array(maxId + 1);
  for (let id = 1; id <= maxId; id++) {
    const instant = instants[id] ?? Number.NaN;
    keys[id] = Number.isNaN(instant) ? undated : order === 'newest' ? most - instant : instant - least;
  }
  let ids = new Int32Array(Math.max(0, maxId));
  for (let i = 0; i < ids.length; i++) ids[i] = maxId - i;
  let next = new Int32Array(ids.length);
  const begins = new Int32Array(DIGIT + 1);
  for (let unit = 1; unit <= undated; unit *= DIGIT) {
    begins.fill(0);
    for (const id of ids) {
      const above = digitOf(keys[id] ?? 0, unit) + 1;
      begins[above] = (begins[above] ?? 0) + 1;
    }
    for (let digit = 0; digit < DIGIT; digit++) begins[digit + 1] = (begins[digit + 1] ?? 0) + (begins[digit] ?? 0);
    for (const id of ids) {
      const digit = digitOf(keys[id] ?? 0, unit);
      const at = begins[digit] ?? 0;
      next[at] = id;
      begins[digit] = at + 1;
    }
    [ids, next] = [next, ids];
  }
  return ids;
}

function digitOf(key: number, unit: number): number {
  return Math.floor(key / unit) % DIGIT;
}
