// The days that articles are grouped by: days since the epoch, by the source's local date.

/** Where articles without a date are grouped. No date comes to this number. */
export const UNDATED = -1_000_000_000;

const MILLISECONDS = 86_400_000;

/** `localDate` as yyyymmdd, null when undated. */
export function storyDay(localDate: number | null): number {
  if (localDate === null) return UNDATED;
  const [year, month, day] = [Math.floor(localDate / 10_000), Math.floor(localDate / 100) % 100, localDate % 100];
  // `Date.UTC` takes years below 100 for those of the last century
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS;
}
