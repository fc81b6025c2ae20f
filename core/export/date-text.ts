// A publication date as a reader of the document's language writes it, always the source's own local date.
import type { UiLanguage } from '../contract/schema/common';
import { readPublishedAt } from '../model/published-at';

const TIME = /[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** `6 February 2024`; the text as it stands where it is no date that can be read. */
export function dateText(publishedAt: string, language: UiLanguage): string {
  const read = readPublishedAt(publishedAt);
  if (!read) return publishedAt;
  const year = Math.floor(read.localDate / 10_000);
  const month = Math.floor(read.localDate / 100) % 100;
  return formatterFor(language).format(Date.UTC(year, month - 1, read.localDate % 100));
}

const formatters = new Map<UiLanguage, Intl.DateTimeFormat>();

/** Made once a language: making one takes far longer than a date does. */
function formatterFor(language: UiLanguage): Intl.DateTimeFormat {
  const made = formatters.get(language);
  if (made) return made;
  // Gregorian months and European digits in all three languages: the sources write both, and a date must sort by eye.
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;
  const formatter = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(language, formatter);
  return formatter;
}

/** The day, and the source's clock time with its offset where it gave them (`10:00 +02:00`, always left to right). */
export interface DateTimeParts {
  readonly date: string;
  readonly time: string | null;
}

export function dateTimeParts(publishedAt: string, language: UiLanguage): DateTimeParts {
  const date = dateText(publishedAt, language);
  const match = date === publishedAt ? null : TIME.exec(publishedAt.trim());
  if (!match) return { date, time: null };
  const zone = match[2] === undefined ? '' : ` ${match[2].toUpperCase() === 'Z' ? 'UTC' : match[2]}`;
  return { date, time: `${match[1] ?? ''}${zone}` };
}

/** The comma of a language. */
export function comma(language: UiLanguage): string {
  return language === 'ar' ? '،' : ',';
}
