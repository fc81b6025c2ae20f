// Groups the months of a facet into the bars of a histogram.
import type { FacetRow } from '../../../core/contract/schema/search';

export interface Bar {
  /** Local months, `2024-02`, ascending and without gap. */
  readonly months: readonly string[];
  readonly count: number;
}

const MONTH = /^(\d{4})-(\d{2})$/;

/**
 * Bars from the first to the last month that has articles, empty months included. With more than `maxBars` months a bar
 * covers a quarter, half a year, or as many whole years as it takes. Rows that are no month (undated) are left out.
 */
export function barsOf(rows: readonly FacetRow[], maxBars: number): readonly Bar[] {
  const counts = new Map<number, number>();
  for (const { value, count } of rows) {
    const index = monthIndex(value);
    if (index !== null) counts.set(index, (counts.get(index) ?? 0) + count);
  }
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const width = monthsPerBar(first, last, maxBars);
  const bars: Bar[] = [];
  for (let start = Math.floor(first / width) * width; start <= last; start += width) {
    const indexes = range(Math.max(start, first), Math.min(start + width - 1, last));
    bars.push({
      months: indexes.map(monthName),
      count: indexes.reduce((sum, index) => sum + (counts.get(index) ?? 0), 0),
    });
  }
  return bars;
}

/** The months of the bars between two positions, in either order. */
export function monthsBetween(bars: readonly Bar[], from: number, to: number): string[] {
  return bars.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap((bar) => bar.months);
}

function monthsPerBar(first: number, last: number, maxBars: number): number {
  const steps = [1, 3, 6, 12];
  const fits = (width: number): boolean => Math.floor(last / width) - Math.floor(first / width) + 1 <= maxBars;
  const step = steps.find(fits);
  if (step !== undefined) return step;
  let width = 24;
  while (!fits(width)) width += 12;
  return width;
}

function monthIndex(month: string): number | null {
  const parts = MONTH.exec(month);
  if (!parts) return null;
  const number = Number(parts[2]);
  return number < 1 || number > 12 ? null : Number(parts[1]) * 12 + number - 1;
}

function monthName(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
