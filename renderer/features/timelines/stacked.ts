// Counts as a chart and its table need them: keys in order, series by size, small series put together, gaps in time filled.
import type { TimePoint } from '../../../core/contract/schema/compare';

export interface Series {
  readonly id: string;
  /** The values behind it: one, or all that were put together. */
  readonly members: readonly string[];
  /** Which colour and pattern it has: its place in a given order, so that a family looks the same in every picture. */
  readonly slot: number;
}

export interface Column {
  readonly key: string;
  /** By the position of the series. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Stacked {
  readonly series: readonly Series[];
  readonly columns: readonly Column[];
  /** Of the largest column. */
  readonly highest: number;
  readonly total: number;
}

/** The id of the series that stands for all small ones; no outlet is called so. */
export const OTHERS = '\u0000others';

export interface StackOptions {
  /** Every key that is to have a column, in order; those of the points without. */
  readonly keys?: readonly string[];
  /** Every series, in order, no more than can be drawn; by size without. */
  readonly order?: readonly string[];
  /** At most so many series by size; the smallest are put together beyond. */
  readonly most: number;
}

export function stackPoints(points: readonly TimePoint[], { keys, order, most }: StackOptions): Stacked {
  const sums = new Map<string, number>();
  for (const { series, count } of points) sums.set(series, (sums.get(series) ?? 0) + count);
  const bySize = [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const series = order ? inOrder(order, sums) : gathered(bySize, most);
  const position = new Map(series.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  const shown = keys ?? [...new Set(points.map(({ key }) => key))];
  const counts = new Map(shown.map((key) => [key, Array.from({ length: series.length }, () => 0)]));
  for (const { key, series: id, count } of points) {
    const column = counts.get(key);
    const at = position.get(id);
    if (column && at !== undefined) column[at] = (column[at] ?? 0) + count;
  }
  const columns = shown.map((key): Column => {
    const own = counts.get(key) ?? [];
    return { key, counts: own, total: own.reduce((sum, count) => sum + count, 0) };
  });
  return {
    series,
    columns,
    highest: Math.max(0, ...columns.map(({ total }) => total)),
    total: columns.reduce((sum, { total }) => sum + total, 0),
  };
}

function gathered(ids: readonly string[], most: number): readonly Series[] {
  const own = ids.map((id, slot) => ({ id, members: [id], slot }));
  if (ids.length <= most) return own;
  return [...own.slice(0, most - 1), { id: OTHERS, members: ids.slice(most - 1), slot: most - 1 }];
}

function inOrder(order: readonly string[], counted: ReadonlyMap<string, number>): readonly Series[] {
  return order.map((id, slot) => ({ id, members: [id], slot })).filter(({ id }) => counted.has(id));
}

/** The keys with the largest totals first. */
export function keysBySize(points: readonly TimePoint[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { key, count } of points) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}
