// A day or month as it is typed into the date filters, as the day where the range begins or ends.

const TYPED = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** Both are part of the range. */
export type Bound = 'from' | 'to';

/**
 * `2024`, `2024-2` and `2024-02-06` (in Arabic-Indic digits, too) as a local day `YYYY-MM-DD`; a year or a month
 * stands for its first day in `from` and its last in `to`. Null for what is no day; undefined for nothing typed.
 */
export function dayBound(typed: string, bound: Bound): string | null | undefined {
  const text = latinDigits(typed.trim());
  if (text === '') return undefined;
  const parts = TYPED.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? (bound === 'from' ? 1 : 12) : Number(parts[2]);
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = parts[3] === undefined ? (bound === 'from' ? 1 : last) : Number(parts[3]);
  if (day < 1 || day > last) return null;
  return `${parts[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
