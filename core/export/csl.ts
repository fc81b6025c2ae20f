// An article as a bibliographic item in the words of CSL (Citation Style Language 1.0.2), from which every citation format is written.
import { readPublishedAt } from '../model/published-at';
import { printable, withoutBidiControls } from './bidi';
import type { ExportArticle } from './model';

/** Year, month, day. */
export type CslDate = readonly [year: number, month: number, day: number];

export interface CslItem {
  /** Unique within an archive. */
  readonly id: string;
  readonly title: string;
  /** The outlet. */
  readonly publication: string | null;
  readonly section: string | null;
  /** As the source names them: the parts of a name are not guessed. */
  readonly author: string | null;
  /** The source's local date. */
  readonly issued: CslDate | null;
  readonly url: string | null;
  /** The day, in UTC, on which the article came into the archive. */
  readonly accessed: CslDate | null;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
}

export function cslItem(article: ExportArticle): CslItem {
  return {
    id: `marsad-${article.articleId}`,
    title: oneLine(article.title) ?? '',
    publication: oneLine(article.outlet),
    section: oneLine(article.section),
    author: oneLine(article.author),
    issued: dateParts(article.publishedAt),
    url: oneLine(article.url),
    accessed: dateParts(article.importedAt),
    language: article.language === 'und' ? null : article.language,
  };
}

function dateParts(iso: string | null): CslDate | null {
  const read = iso === null ? null : readPublishedAt(iso);
  if (!read) return null;
  const { localDate } = read;
  return [Math.floor(localDate / 10_000), Math.floor(localDate / 100) % 100, localDate % 100];
}

function oneLine(text: string | null): string | null {
  if (text === null) return null;
  const line = withoutBidiControls(printable(text)).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
