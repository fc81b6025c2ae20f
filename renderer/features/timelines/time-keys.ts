// Days and months as keys of a chart: filled without gaps, a day's month, and which unit suits a span.
import type { TimePoint } from '../../../core/contract/schema/compare';

export type Unit = 'day' | 'month';

const MS_A_DAY = 86_400_000;
/** A span longer than this is first shown by month. */
const MONTHS_BY_DAY = 3;
/** More columns than this can neither be told apart nor pressed: gaps are then left out. */
const MOST_FILLED = 1_500;

/** All keys from the first to the last, ascending, empty ones included. */
export function filledKeys(points: readonly TimePoint[], unit: Unit): readonly string[] {
  const keys = [...new Set(points.map(({ key }) => key))].toSorted();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled = unit === 'day' ? daysBetween(first, last) : monthsBetween(first, last);
  return filled.length > MOST_FILLED ? keys : filled;
}

/** By the months that hold something. */
export function suitingUnit(months: readonly TimePoint[]): Unit {
  return filledKeys(months, 'month').length <= MONTHS_BY_DAY ? 'day' : 'month';
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  const end = Date.parse(`${last}T00:00:00Z`);
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= end; at += MS_A_DAY) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = monthIndex(first); at <= monthIndex(last); at++) {
    months.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Positions of at most `most` labels, evenly apart, the first among them. */
export function labelled(count: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / Math.max(1, most)));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
}
