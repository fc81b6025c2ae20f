// The value of `date:` as the two fields of the builder have it, and back.
import { formatDateRange, readDateRange } from '../../../../core/query/date-value';

export interface DateBounds {
  /** As typed: a day, a month or a year; empty where the range is open. */
  readonly from: string;
  readonly to: string;
}

export function boundsOf(value: string): DateBounds {
  if (value.startsWith('>=')) return { from: value.slice(2), to: '' };
  if (value.startsWith('<=')) return { from: '', to: value.slice(2) };
  const [from = '', to = from] = value.split('..');
  return { from, to };
}

/** The value that stands behind `date:`; empty without bounds, null where they are no dates or end before they begin. */
export function dateValueOf({ from, to }: DateBounds): string | null {
  const [first, last] = [latinDigits(from).trim(), latinDigits(to).trim()];
  if (first === '' && last === '') return '';
  const range = readDateRange(`${first}..${last}`);
  return range && formatDateRange(range);
}

function latinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
