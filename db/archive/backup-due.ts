// Whether an automatic backup is due, and whether the archive still holds all that its last backup held.
import type { HighWater } from './high-water';

export interface LastBackup {
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly counters: Readonly<Record<string, number>>;
}

/**
 * Once a local day, when something has changed since the last sound backup. What was done after that day's backup goes into the
 * next day's, or into the one that is made when the archive is next opened.
 */
export function isDue(mark: HighWater, last: LastBackup | null, now: Date): boolean {
  if (last === null) return hasWork(mark);
  if (localDay(new Date(last.createdAt)) === localDay(now)) return false;
  return !sameCounters(mark.counters, last.counters);
}

/** True when the archive has come less far than the backup: commits were lost, or an older state was put in its place. */
export function hasFallenBehind(mark: HighWater, last: LastBackup | null): boolean {
  if (last === null) return false;
  return Object.entries(last.counters).some(([name, reached]) => (mark.counters[name] ?? 0) < reached);
}

/** An archive that nothing was ever imported into or changed in needs no backup. */
function hasWork({ counters }: HighWater): boolean {
  return (counters['batches'] ?? 0) > 0 || (counters['operations'] ?? 0) > 0;
}

function sameCounters(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}

function localDay(date: Date): string {
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}
