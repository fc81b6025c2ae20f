// Numbers and dates as the language of the window writes them. A source's date is shown in the source's own zone, never in this machine's.
import { readPublishedAt } from '../../core/model/published-at';

export interface Formats {
  number(value: number): string;
  /** A published-at as the source gave it: `6 Feb 2024`; what can't be read as a date comes back as it is. */
  date(iso: string): string;
  /** The same with the time, where the source gave one. */
  dateTime(iso: string): string;
  /** As `dateTime`, for where there is little room: `6 Feb 2024, 22:15`. */
  shortDateTime(iso: string): string;
  /** A moment of this machine (imported at), in its own zone. */
  moment(iso: string): string;
  /** `2024-02` as `Feb 2024`. */
  month(month: string): string;
  /** `2024-02` as `February 2024`. */
  longMonth(month: string): string;
  bytes(value: number): string;
  percent(share: number): string;
  /** Name of a language, `ar` → Arabic; the code itself where there is none. */
  languageName(code: string): string;
  /** `1 min`, `20 s`: a rough duration. */
  duration(seconds: number): string;
}

export function createFormats(locale: string): Formats {
  const utc = { timeZone: 'UTC' } as const;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(locale, { ...utc, dateStyle: 'long', timeStyle: 'short' });
  const shortDateTime = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const month = new Intl.DateTimeFormat(locale, { ...utc, month: 'short', year: 'numeric' });
  const longMonth = new Intl.DateTimeFormat(locale, { ...utc, month: 'long', year: 'numeric' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const unit = (name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 1 });
  const [second, minute, hour] = [unit('second'), unit('minute'), unit('hour')];
  const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map(unit);
  return {
    number: (value) => number.format(value),
    date: (iso) => formatLocal(date, iso),
    dateTime: (iso) => (iso.length > 10 ? formatLocal(dateTime, iso) : formatLocal(date, iso)),
    shortDateTime: (iso) => formatLocal(iso.length > 10 ? shortDateTime : date, iso),
    moment: (iso) => moment.format(new Date(iso)),
    month: (value) => monthText(month, value),
    longMonth: (value) => monthText(longMonth, value),
    bytes(value) {
      const step = value < 1 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(value) / 3));
      return sizes[step]?.format(value / 1000 ** step) ?? number.format(value);
    },
    percent: (share) => percent.format(share),
    languageName: (code) => names.of(code) ?? code,
    duration(seconds) {
      if (seconds < 60) return second.format(Math.max(1, Math.round(seconds)));
      return seconds < 5_400 ? minute.format(Math.round(seconds / 60)) : hour.format(Math.round(seconds / 360) / 10);
    },
  };
}

/** The source's local clock, shown as it stood there: its fields are read as if they were UTC. */
function formatLocal(format: Intl.DateTimeFormat, iso: string): string {
  const read = readPublishedAt(iso);
  if (!read) return iso;
  const clock = /[T ](\d{2}):(\d{2})/.exec(iso);
  const year = Math.floor(read.localDate / 10_000);
  const monthIndex = (Math.floor(read.localDate / 100) % 100) - 1;
  return format.format(
    Date.UTC(year, monthIndex, read.localDate % 100, Number(clock?.[1] ?? 12), Number(clock?.[2] ?? 0)),
  );
}

function monthText(format: Intl.DateTimeFormat, month: string): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(month);
  return parts ? format.format(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, 15)) : month;
}
