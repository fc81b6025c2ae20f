// The frame of an exported HTML file, and what every item in one shows of its source.
import type { UiLanguage } from '../core/contract/schema/common';
import { directionOf, printable, withoutBidiControls } from '../core/export/bidi';
import { comma, dateTimeParts } from '../core/export/date-text';
import type { ExportDocument, ExportSource } from '../core/export/model';
import { isWebAddress } from '../core/export/web-address';
import { HTML_STYLE } from './html-style';
import { htmlAttribute, htmlText } from './html-text';
import { labelsFor } from './labels/catalogue';
import type { ExportLabels } from './labels/labels';
import type { Spool } from './spool';

export interface PageParts {
  /** Items that the spool holds. */
  readonly count: number;
  /** Comes before the items. */
  readonly contents: string;
  readonly spool: Spool;
  /** Added to the style sheet. */
  readonly style?: string;
}

/** A self-contained page: head, contents, then the items as they were spooled. */
export async function* htmlPage(
  document: ExportDocument<unknown>,
  { count, contents, spool, style = '' }: PageParts,
): AsyncGenerator<string> {
  const { language, title } = document;
  const labels = labelsFor(language);
  yield `${htmlHead(language, title, `${style}${pageFooter(title, language)}`)}<body>
<header>
<h1 dir="auto">${htmlText(title)}</h1>
<dl>
${headRow(labels.archive, htmlText(document.archiveName))}
${headRow(labels.selection, htmlText(document.selection))}
${headRow(labels.exportedAt, dateHtml(document.createdAt, language))}
${headRow(labels.items, String(count))}
</dl>
</header>
`;
  yield contents;
  yield '<main>\n';
  yield* spool.readBack();
  yield '</main>\n</body>\n</html>\n';
}

/** Everything before the body: the page loads nothing, runs nothing, and takes the direction of its language. */
export function htmlHead(language: UiLanguage, title: string, style = ''): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlAttribute(title)}</title>
<style>${HTML_STYLE}${style}</style>
</head>
`;
}

/** Title and page number at the foot of each printed page. */
function pageFooter(title: string, language: UiLanguage): string {
  const text = `${cssString(withoutBidiControls(title))} " · " counter(page) " / " counter(pages)`;
  return `\n@media print{@page{@bottom-center{content:${text};font:8pt sans-serif;color:#444;direction:${directionOf(language, '')}}}}`;
}

/** A string of CSS in which nothing but letters, digits and blanks stands for itself, so that it ends neither string nor sheet. */
function cssString(text: string): string {
  const escaped = printable(text).replace(/[^\p{L}\p{M}\p{N} ]/gu, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

function headRow(label: string, valueHtml: string): string {
  return `<dt>${htmlText(label)}</dt><dd><bdi>${valueHtml}</bdi></dd>`;
}

/** Date, and time with its offset, in the reader's language. */
export function dateHtml(publishedAt: string, language: UiLanguage): string {
  const { date, time } = dateTimeParts(publishedAt, language);
  return time === null ? htmlText(date) : `${htmlText(date)}${comma(language)} <bdi dir="ltr">${htmlText(time)}</bdi>`;
}

/** Writes what an item shows of its source; the item takes the direction of its text, labels are isolated in the reader's language. */
export class SourceHtml {
  private readonly labels: ExportLabels;

  constructor(private readonly document: ExportDocument<unknown>) {
    this.labels = labelsFor(document.language);
  }

  /** Opens `<article>`: heading, byline, link. */
  open(s: ExportSource, number: number, kind: string, sample: string): string {
    const direction = directionOf(s.language, s.title === '' ? sample : s.title);
    const title = s.title === '' ? this.label('untitled') : `<bdi>${htmlText(s.title)}</bdi>`;
    const link = isWebAddress(s.url)
      ? `<a href="${htmlAttribute(s.url)}" rel="noopener noreferrer" dir="ltr">${htmlText(s.url)}</a>`
      : `<bdi dir="ltr">${htmlText(s.url ?? '')}</bdi>`;
    return `<article class="${kind}" id="item-${number}" lang="${htmlAttribute(s.language)}" dir="${direction}">
<h2>${number}. ${title}</h2>
<p class="byline">${this.byline(s)}</p>
${s.url === null ? '' : `<p class="link">${link}</p>\n`}`;
  }

  private byline(s: ExportSource): string {
    const parts = [s.outlet, s.section, s.author]
      .filter((part) => part !== null && part !== '')
      .map((part) => `<bdi>${htmlText(part ?? '')}</bdi>`);
    if (s.publishedAt !== null) {
      const { language } = this.document;
      const when = dateHtml(s.publishedAt, language);
      parts.push(`<bdi lang="${language}"><time datetime="${htmlAttribute(s.publishedAt)}">${when}</time></bdi>`);
    }
    return parts.join(' · ');
  }

  /** Where it stands, and the hashes by which it can be checked. */
  evidence(s: ExportSource, position: string): string {
    return `<p class="evidence">${position}${this.label('articleHash')} <code dir="ltr">${htmlText(s.textSha256)}</code> · ${this.label('sourceHash')} <code dir="ltr">${htmlText(s.sourceSha256)}</code> · <a class="back" href="#contents">${this.label('backToContents')}</a></p>
`;
  }

  label(key: keyof ExportLabels): string {
    return `<bdi lang="${this.document.language}">${htmlText(this.labels[key])}</bdi>`;
  }
}
