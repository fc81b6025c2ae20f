// HTML: one self-contained file without script or outside resource, that reads right in both directions and prints well.
import type { ExportArticle, ExportDocument, ExportExcerpt, ExportTag } from '../core/export/model';
import { HtmlContents } from './html-contents';
import { htmlPage, SourceHtml } from './html-page';
import { htmlText } from './html-text';
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
  yield* htmlPage(document, { count, contents: contents.html(), spool });
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
  yield* htmlPage(document, { count, contents: contents.html(), spool });
}

class ItemWriter extends SourceHtml {
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
