// The value of `date:` as a pair of calendar days.

/** Both ends inclusive, as yyyymmdd numbers; null is open. */
export interface DateRange {
  readonly from: number | null;
  readonly to: number | null;
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * Reads `2024-02-06`, `2024-02`, `2024`, each also after `>=`, `>`, `<=`, `<` or `=`, and ranges `A..B`, `A..`, `..B` (whole
 * months and years are included at both ends). Digits are Latin. Null for anything else: a day that is not in the
 * calendar, a range that ends before it begins.
 */
export function readDateRange(value: string): DateRange | null {
  const comparison = /^(>=|<=|>|<|=)?(.*)$/s.exec(value);
  const sign = comparison?.[1];
  const rest = comparison?.[2] ?? '';
  const dots = rest.indexOf('..');
  if (dots >= 0) {
    if (sign !== undefined) return null;
    return readRange(rest.slice(0, dots), rest.slice(dots + 2));
  }
  const period = readPeriod(rest);
  if (period === null) return null;
  if (sign === '>=') return { from: period.first, to: null };
  if (sign === '<=') return { from: null, to: period.last };
  if (sign === '>') return open(dayNumber(period.last, 1), null);
  if (sign === '<') return open(null, dayNumber(period.first, -1));
  return { from: period.first, to: period.last };
}

function readRange(first: string, last: string): DateRange | null {
  const from = first === '' ? null : readPeriod(first);
  const to = last === '' ? null : readPeriod(last);
  if ((first !== '' && from === null) || (last !== '' && to === null)) return null;
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from.first > to.last) return null;
  return { from: from?.first ?? null, to: to?.last ?? null };
}

function open(from: number | null, to: number | null): DateRange | null {
  return from === null && to === null ? null : { from, to };
}

function readPeriod(value: string): { first: number; last: number } | null {
  const parts = DATE.exec(value);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (year < 1000) return null;
  if (parts[2] === undefined) return { first: year * 10_000 + 101, last: year * 10_000 + 1231 };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  const days = daysIn(year, month);
  const base = year * 10_000 + month * 100;
  if (parts[3] === undefined) return { first: base + 1, last: base + days };
  const day = Number(parts[3]);
  return day < 1 || day > days ? null : { first: base + day, last: base + day };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `shift` days away; null outside the four-digit years. */
function dayNumber(day: number, shift: number): number | null {
  const moved = new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, (day % 100) + shift));
  const year = moved.getUTCFullYear();
  if (year < 1000 || year > 9999) return null;
  return year * 10_000 + (moved.getUTCMonth() + 1) * 100 + moved.getUTCDate();
}

/** The canonical text of a range, which `readDateRange` reads back as the same range. */
export function formatDateRange(range: DateRange): string {
  const { from, to } = range;
  if (from === null) return to === null ? '' : `<=${isoDay(to)}`;
  if (to === null) return `>=${isoDay(from)}`;
  if (from === to) return isoDay(from);
  const sameYear = Math.floor(from / 10_000) === Math.floor(to / 10_000);
  const wholeMonths = from % 100 === 1 && to % 100 === daysIn(Math.floor(to / 10_000), Math.floor(to / 100) % 100);
  if (sameYear && from % 10_000 === 101 && to % 10_000 === 1231) return isoDay(from).slice(0, 4);
  if (!wholeMonths) return `${isoDay(from)}..${isoDay(to)}`;
  const [first, last] = [isoDay(from).slice(0, 7), isoDay(to).slice(0, 7)];
  return first === last ? first : `${first}..${last}`;
}

function isoDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
