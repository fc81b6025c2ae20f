// Reads a date as feeds, pages and tables write it, in three languages, into ISO 8601 that keeps the source's own offset.
import { monthNamePattern, monthOfName } from './month-names';
import { readPublishedAt } from './published-at';

/** Longer texts are prose, not dates. */
const MAX_LENGTH = 120;

/** Fixed names of zones that RFC 2822 and pages use, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, 'غرينتش': 0, 'جرينتش': 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480,
  pdt: -420, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, idt: 180,
}; // prettier-ignore

const TIME =
  /(?:^|[\s,،|T-])(\d{1,2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?(?:\s*(am|pm|a\.m\.?|p\.m\.?|ص|م|صباحا|مساء|ظهرا|לפנה"צ|אחה"צ)(?![\p{L}]))?/u;
const ZONE =
  /^\s*(?:(?:بتوقيت\s+)?\(?(?:(?<name>z|utc|ut|gmt|غرينتش|جرينتش|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|idt)(?![a-z]))?\s*(?<offset>[+-]\d{1,2}(?::?\d{2})?)?\)?)/u;
const HIJRI_DATE =
  /\d{1,2}\s+(?:محرم|صفر|ربيع\s+\S+|جمادى\s+\S+|رجب|شعبان|رمضان|شوال|ذو\s+\S+|ذي\s+\S+)\s+1[34]\d\d\s*(?:هـ|ه)?/u;
const FILLER =
  /(?<![\p{L}])(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|at|of|the|published|posted|updated|date|st|nd|rd|th|يوم|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد|في|الساعة|عند|تاريخ|النشر|نشر|تحديث|اخر|هـ|ميلادي|م|יום|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|א|ב|ג|ד|ה|ו|בשעה|פורסם|עודכן)(?![\p{L}])/gu;

const NAMED = `(?:ב-?)?(${monthNamePattern})\\.?(?:\\s*[/(]\\s*(?:${monthNamePattern})\\s*\\)?)?`;
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\p{N}])(?:ב-?\\s*)?(\\d{1,2})(?:st|nd|rd|th)?[\\s,،-]+(?:of\\s+|من\\s+)?${NAMED}[\\s,،-]+(\\d{4})(?!\\d)`,
  'u',
);
const MONTH_DAY_YEAR = new RegExp(`(?<![\\p{L}])${NAMED}\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+(\\d{4})(?!\\d)`, 'u');
const YEAR_FIRST = /(?<!\d)(\d{4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;

/**
 * ISO 8601: `2018-07-15T21:56:56+04:00`, without an offset where the source gives none, a bare date where it gives no time.
 * Takes ISO, RFC 2822, seconds or milliseconds since the epoch, numeric dates and dates in words (ar, he, en), with any of the digits.
 * `03/04/2024` is read day first, as the press of the region writes it; month first only where the second number is over 12.
 * Null for anything else and for dates that do not exist.
 */
export function readDate(text: string): string | null {
  const plain = simplify(text);
  if (plain === '' || plain.length > MAX_LENGTH) return null;
  if (/^\d{10}(\d{3})?$/.test(plain)) return epoch(Number(plain) * (plain.length === 10 ? 1000 : 1));
  const time = TIME.exec(plain.replace(/(\d)t(\d)/, '$1T$2'));
  let rest = plain;
  let clock = '';
  if (time) {
    const read = readClock(time);
    if (read === null) return null;
    const after = plain.slice(time.index + time[0].length);
    const zone = ZONE.exec(after);
    clock = `T${read}${zoneText(zone)}`;
    rest = `${plain.slice(0, time.index)} ${after.slice(zone?.[0].length ?? 0).replace(/^\s*\([^)]*\)/, '')}`;
  }
  const found = findDay(rest.replace(HIJRI_DATE, ' '));
  if (!found || hasOtherWords(found.rest)) return null;
  const iso = `${String(found.year)}-${two(found.month)}-${two(found.day)}${clock}`;
  return found.year >= 1800 && readPublishedAt(iso) ? iso : null;
}

/** Latin digits, lower case, bare alef, no vowel signs, direction marks or doubled spaces. */
function simplify(text: string): string {
  if (text.length > MAX_LENGTH * 2) return '';
  return text
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (d) => String(d.charCodeAt(0) - 0x06f0))
    .replace(/[أإآ]/g, 'ا')
    .replace(/[\u2010-\u2015\u2212\u05BE]/g, '-')
    .replace(/״/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function readClock(match: RegExpExecArray): string | null {
  let hour = Number(match[1]);
  const half = match[5] ?? '';
  if (half !== '' && hour > 12) return hour < 24 ? clockText(hour, match) : null;
  if (/^(p|م|ظ|אח)/.test(half) && hour < 12) hour += 12;
  if (/^(a|ص|לפ)/.test(half) && hour === 12) hour = 0;
  return clockText(hour, match);
}

function clockText(hour: number, match: RegExpExecArray): string {
  const seconds = match[3] === undefined ? '' : `:${match[3]}${(match[4] ?? '').replace(',', '.')}`;
  return `${two(hour)}:${match[2] ?? ''}${seconds}`;
}

function zoneText(match: RegExpExecArray | null): string {
  const offset = match?.groups?.['offset'];
  if (offset !== undefined) {
    const digits = offset.slice(1).replace(':', '');
    const padded = digits.length <= 2 ? `${digits.padStart(2, '0')}00` : digits.padStart(4, '0');
    return `${offset.charAt(0)}${padded.slice(0, 2)}:${padded.slice(2)}`;
  }
  const name = match?.groups?.['name'];
  if (name === undefined) return '';
  const minutes = ZONES[name] ?? 0;
  if (minutes === 0) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What the text says besides. */
  readonly rest: string;
}

function findDay(text: string): Day | null {
  let m = YEAR_FIRST.exec(text);
  if (m) return day(text, m, m[1], Number(m[3]), m[4]);
  m = YEAR_LAST.exec(text);
  if (m) {
    const [first, second] = [Number(m[1]), Number(m[3])];
    return second > 12 && first <= 12
      ? day(text, m, fullYear(m[4]), first, m[3])
      : day(text, m, fullYear(m[4]), second, m[1]);
  }
  m = DAY_MONTH_YEAR.exec(text);
  if (m) return day(text, m, m[3], monthOfName(m[2] ?? ''), m[1]);
  m = MONTH_DAY_YEAR.exec(text);
  return m && day(text, m, m[3], monthOfName(m[1] ?? ''), m[2]);
}

function day(text: string, match: RegExpExecArray, year?: string, month?: number | null, date?: string): Day | null {
  if (!month || year === undefined || date === undefined) return null;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { year: Number(year), month, day: Number(date), rest };
}

function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** A date in a sentence is no date field: whatever is left must be a weekday or a word that introduces a date. */
function hasOtherWords(rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(rest.replace(FILLER, ' '));
}

function epoch(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 1990 && year < 2100 ? date.toISOString().replace('.000Z', 'Z') : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
