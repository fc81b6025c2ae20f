// HTML: one self-contained file without script or outside resource, that reads right in both directions and prints well.
import type { UiLanguage } from '../core/contract/schema/common';
import { directionOf } from '../core/export/bidi';
import { comma, dateTimeParts } from '../core/export/date-text';
import type { ExportArticle, ExportDocument, ExportExcerpt, ExportSource, ExportTag } from '../core/export/model';
import { isWebAddress } from '../core/export/web-address';
import { HTML_STYLE } from './html-style';
import { htmlAttribute, htmlText } from './html-text';
import { HtmlContents } from './html-contents';
import { labelsFor } from './labels/catalogue';
import type { ExportLabels } from './labels/labels';
import { safeColour } from './safe-colour';
import type { Spool } from './spool';

/** Excerpts in their context, contents by tag before them. The items are spooled, since the contents count them. */
export async function* excerptHtmlChunks(
  document: ExportDocument<ExportExcerpt>,
  spool: Spool,
): AsyncGenerator<string> {
  const page = new ItemWriter(document);
  const contents = new HtmlContents(document, 'tags');
  let count = 0;
  for await (const excerpt of document.items) {
    count++;
    contents.add(count, excerpt, excerpt.tags);
    await spool.append(page.excerpt(excerpt, count));
  }
  yield* assembled(document, count, contents, spool);
}

/** Whole articles, their titles listed before them. */
export async function* articleHtmlChunks(
  document: ExportDocument<ExportArticle>,
  spool: Spool,
): AsyncGenerator<string> {
  const page = new ItemWriter(document);
  const contents = new HtmlContents(document, 'titles');
  let count = 0;
  for await (const article of document.items) {
    count++;
    contents.add(count, article, []);
    await spool.append(page.article(article, count));
  }
  yield* assembled(document, count, contents, spool);
}

async function* assembled(
  document: ExportDocument<unknown>,
  count: number,
  contents: HtmlContents,
  spool: Spool,
): AsyncGenerator<string> {
  const { language, title } = document;
  const labels = labelsFor(language);
  yield `<!doctype html>
<html lang="${language}" dir="${directionOf(language, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlAttribute(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
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
  yield contents.html();
  yield '<main>\n';
  yield* spool.readBack();
  yield '</main>\n</body>\n</html>\n';
}

function headRow(label: string, valueHtml: string): string {
  return `<dt>${htmlText(label)}</dt><dd><bdi>${valueHtml}</bdi></dd>`;
}

function dateHtml(publishedAt: string, language: UiLanguage): string {
  const { date, time } = dateTimeParts(publishedAt, language);
  return time === null ? htmlText(date) : `${htmlText(date)}${comma(language)} <bdi dir="ltr">${htmlText(time)}</bdi>`;
}

/** Writes items; an item takes the direction of its text, the labels in it are isolated in the reader's language. */
class ItemWriter {
  private readonly labels: ExportLabels;

  constructor(private readonly document: ExportDocument<unknown>) {
    this.labels = labelsFor(document.language);
  }

  excerpt(e: ExportExcerpt, number: number): string {
    const note = e.note === '' ? '' : `<div class="note" dir="auto">${this.label('note')}: ${htmlText(e.note)}</div>\n`;
    return `${this.open(e, number, 'excerpt', e.quote)}<blockquote>${quoteHtml(e)}</blockquote>
${tagList(e.tags)}${note}${this.evidence(e, `${this.label('position')} <code dir="ltr">${e.start}–${e.end}</code> (${this.label('positionUnit')}) · `)}</article>
`;
  }

  article(a: ExportArticle, number: number): string {
    return `${this.open(a, number, 'whole', a.body.slice(0, 2_000))}<div class="body">${htmlText(a.body)}</div>
${this.evidence(a, '')}</article>
`;
  }

  private open(s: ExportSource, number: number, kind: string, sample: string): string {
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

  private evidence(s: ExportSource, position: string): string {
    return `<p class="evidence">${position}${this.label('articleHash')} <code dir="ltr">${htmlText(s.textSha256)}</code> · ${this.label('sourceHash')} <code dir="ltr">${htmlText(s.sourceSha256)}</code> · <a class="back" href="#contents">${this.label('backToContents')}</a></p>
`;
  }

  private label(key: keyof ExportLabels): string {
    return `<bdi lang="${this.document.language}">${htmlText(this.labels[key])}</bdi>`;
  }
}

function quoteHtml(e: ExportExcerpt): string {
  const before = e.contextBefore === '' ? '' : `<span class="context">${htmlText(e.contextBefore)}</span>`;
  const after = e.contextAfter === '' ? '' : `<span class="context">${htmlText(e.contextAfter)}</span>`;
  return `${before}<mark${markStyle(e.tags)}>${htmlText(e.quote)}</mark>${after}`;
}

/** The first tag tints the passage, every tag (up to four) underlines it. */
function markStyle(tags: readonly ExportTag[]): string {
  const colours = tags.map((t) => safeColour(t.colour)).slice(0, 4);
  if (colours[0] === undefined) return '';
  const lines = colours.map((colour, i) => `0 ${(i + 1) * 2}px 0 ${colour}`).join(',');
  return ` style="background:${colours[0]}40;box-shadow:${lines}"`;
}

function tagList(tags: readonly ExportTag[]): string {
  if (tags.length === 0) return '';
  const items = tags.map(
    (t) =>
      `<li><i class="swatch" style="--tag:${safeColour(t.colour)}"></i><a href="#tag-${t.id}"><bdi>${htmlText(t.path)}</bdi></a></li>`,
  );
  return `<ul class="tags">${items.join('')}</ul>\n`;
}
