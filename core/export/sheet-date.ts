// A date as spreadsheets count it, always the source's own local date and clock.
import { readPublishedAt } from '../model/published-at';

export interface SheetDate {
  /** Days since 30 December 1899; the fraction is the local time of day. */
  readonly serial: number;
  readonly hasTime: boolean;
}

const CLOCK = /[T ](\d{2}):(\d{2})(?::(\d{2}))?/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SERIAL = 61;

/** Null for what is no date, and for dates before March 1900, which spreadsheets can't hold. */
export function sheetDate(publishedAt: string): SheetDate | null {
  const read = readPublishedAt(publishedAt);
  if (!read) return null;
  const { localDate } = read;
  const day = Date.UTC(Math.floor(localDate / 10_000), (Math.floor(localDate / 100) % 100) - 1, localDate % 100);
  const date = Math.round((day - EPOCH) / DAY);
  if (date < FIRST_SERIAL) return null;
  const clock = CLOCK.exec(publishedAt);
  if (!clock) return { serial: date, hasTime: false };
  const seconds = (Number(clock[1]) * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0);
  // Ten digits tell every second apart and hide what binary fractions add.
  return { serial: Number((date + seconds / 86_400).toFixed(10)), hasTime: true };
}
