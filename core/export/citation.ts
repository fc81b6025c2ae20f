// A passage with its citation, as it goes to the clipboard: who published it, under what title, when and where.
import type { UiLanguage } from '../contract/schema/common';
import { directionOf, isolate, printable, withoutBidiControls } from './bidi';
import { comma, dateText } from './date-text';
import { isWebAddress } from './web-address';

/** What a citation needs of an article; `null` where the source did not say. */
export interface CitedArticle {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly url: string | null;
}

/** The same content for both kinds of paste. */
export interface CitedPassage {
  readonly plain: string;
  readonly html: string;
}

/** Quotation marks by the language of the quoted text: CLDR's, and guillemets in Arabic as its press writes. */
function quotationMarks(language: string): readonly [open: string, close: string] {
  if (language === 'ar' || language === 'fa' || language === 'ur') return ['«', '»'];
  if (language === 'he') return ['”', '”'];
  return ['“', '”'];
}

/**
 * One line of plain text: outlet, title in quotation marks, author, date as `language` writes it, address. Each part is
 * isolated (FSI … PDI), so that parts of both directions keep their order; bidi controls inside a part are left out.
 */
export function citation(article: CitedArticle, language: UiLanguage): string {
  const [open, close] = quotationMarks(article.language);
  const parts = [
    article.outlet,
    article.title === '' ? null : `${open}${article.title}${close}`,
    article.author,
    article.publishedAt === null ? null : dateText(article.publishedAt, language),
    article.url,
  ];
  return parts
    .filter((part) => part !== null && part.trim() !== '')
    .map((part) => isolate(oneLine(part ?? '')))
    .join(`${comma(language)} `);
}

/** The quote in the quotation marks of its language, then its citation in parentheses; HTML carries direction and link. */
export function citePassage(quote: string, article: CitedArticle, language: UiLanguage): CitedPassage {
  const [open, close] = quotationMarks(article.language);
  const quoted = `${open}${withoutBidiControls(printable(quote))}${close}`;
  const cited = citation(article, language);
  const source =
    `<cite lang="${language}" dir="${directionOf(language, '')}">` + `(${htmlOfCitation(article, language)})</cite>`;
  return {
    plain: `${isolate(quoted)}${cited === '' ? '' : ` (${cited})`}`,
    html:
      `<blockquote lang="${escaped(article.language)}" dir="${directionOf(article.language, quote)}">` +
      `${escaped(quoted).replace(/\r\n|[\r\n]/g, '<br>')}</blockquote>${cited === '' ? '' : source}`,
  };
}

function htmlOfCitation(article: CitedArticle, language: UiLanguage): string {
  const [open, close] = quotationMarks(article.language);
  const parts: string[] = [];
  const add = (text: string | null): void => {
    if (text !== null && text.trim() !== '') parts.push(`<bdi>${escaped(oneLine(text))}</bdi>`);
  };
  add(article.outlet);
  if (article.title !== '') add(`${open}${article.title}${close}`);
  add(article.author);
  if (article.publishedAt !== null) add(dateText(article.publishedAt, language));
  if (isWebAddress(article.url)) {
    parts.push(`<a dir="ltr" href="${escaped(article.url)}">${escaped(oneLine(article.url))}</a>`);
  } else add(article.url);
  return parts.join(`${comma(language)} `);
}

function oneLine(text: string): string {
  return withoutBidiControls(printable(text)).replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
