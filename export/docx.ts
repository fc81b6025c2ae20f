// DOCX: a report to work on in a word processor, with headings, marked passages and right-to-left text as such.
import { directionOf } from '../core/export/bidi';
import { comma, dateTimeParts } from '../core/export/date-text';
import type { ExportArticle, ExportDocument, ExportExcerpt, ExportSource, ExportTag } from '../core/export/model';
import { isWebAddress } from '../core/export/web-address';
import { coreProperties } from './core-properties';
import {
  CONTENT_TYPES,
  documentClose,
  documentRelationships,
  DOCUMENT_OPEN,
  FOOTER,
  PACKAGE_RELATIONSHIPS,
  SETTINGS,
  STYLES,
} from './docx-parts';
import { hyperlink, paragraph, runs, table, textParagraph } from './docx-xml';
import { labelsFor } from './labels/catalogue';
import type { ExportLabels } from './labels/labels';
import { safeColour } from './safe-colour';
import { zipChunks } from './zip-stream';

/**
 * Excerpts, each with its heading, its passage marked in its context and a table of metadata; the codebook last. Memory does
 * not grow with the items but for the addresses they link to. EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 4 GB.
 */
export function excerptDocxChunks(document: ExportDocument<ExportExcerpt>, out: string): AsyncGenerator<Uint8Array> {
  const writer = new ItemWriter(document);
  return docxPackage(document, writer, (e: ExportExcerpt, number) => writer.excerpt(e, number), out);
}

/** Articles with their metadata, every line of the body a paragraph. Fails as `excerptDocxChunks` does. */
export function articleDocxChunks(document: ExportDocument<ExportArticle>, out: string): AsyncGenerator<Uint8Array> {
  const writer = new ItemWriter(document);
  return docxPackage(document, writer, (a: ExportArticle, number) => writer.article(a, number), out);
}

/** A package whose body is the front, the items as `write` makes them, and the codebook. `landscape` turns the page. */
export function docxPackage<Item>(
  document: ExportDocument<Item>,
  writer: ItemWriter,
  write: (item: Item, number: number) => string,
  out: string,
  page: { readonly landscape: boolean } = { landscape: false },
): AsyncGenerator<Uint8Array> {
  async function* body(): AsyncGenerator<string> {
    yield DOCUMENT_OPEN + writer.front();
    let number = 0;
    for await (const item of document.items) yield write(item, ++number);
    yield writer.codebook() + documentClose(directionOf(document.language, '') === 'rtl', page.landscape);
  }
  // Known only once the body has been written, which comes before it in the package.
  function* relationships(): Generator<string> {
    yield documentRelationships(writer.links);
  }
  return zipChunks(
    [
      { name: '[Content_Types].xml', chunks: [CONTENT_TYPES] },
      { name: '_rels/.rels', chunks: [PACKAGE_RELATIONSHIPS] },
      { name: 'docProps/core.xml', chunks: [coreProperties(document)] },
      { name: 'word/styles.xml', chunks: [STYLES] },
      { name: 'word/settings.xml', chunks: [SETTINGS] },
      { name: 'word/footer1.xml', chunks: [FOOTER] },
      { name: 'word/document.xml', chunks: body() },
      { name: 'word/_rels/document.xml.rels', chunks: relationships() },
    ],
    out,
  );
}

export type Row = readonly [label: keyof ExportLabels, paragraphs: string];

/** Writes what every item shows of its source; further kinds of items build on it. */
export class ItemWriter {
  /** Relationship id by address. */
  readonly links = new Map<string, string>();
  protected readonly labels: ExportLabels;

  constructor(protected readonly document: ExportDocument<unknown>) {
    this.labels = labelsFor(document.language);
  }

  front(): string {
    const { title, archiveName, selection, createdAt } = this.document;
    return (
      textParagraph('Title', title, 'und') +
      this.table(this.document.language, [
        ['archive', details(archiveName)],
        ['selection', details(selection)],
        ['exportedAt', this.date(createdAt)],
      ])
    );
  }

  excerpt(e: ExportExcerpt, number: number): string {
    const direction = directionOf(e.language, e.quote);
    const passage =
      runs(e.contextBefore, direction, { style: 'Context' }) +
      runs(e.quote, direction, { shade: safeColour(e.tags[0]?.colour ?? '#1f5f8b') }) +
      runs(e.contextAfter, direction, { style: 'Context' });
    const position = `${e.start}–${e.end} (${this.labels.positionUnit})`;
    return (
      this.heading(e, number) +
      paragraph('Passage', direction, passage) +
      this.table(e.language, [
        ...this.source(e),
        ['tags', e.tags.map(tagParagraph).join('')],
        ['note', details(e.note)],
        ['position', textParagraph('Details', position, this.document.language)],
        ...hashes(e),
      ])
    );
  }

  article(a: ExportArticle, number: number): string {
    const lines = a.body.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
    return (
      this.heading(a, number) +
      this.table(a.language, [...this.source(a), ...hashes(a)]) +
      lines.map((line) => textParagraph('Passage', line, a.language)).join('')
    );
  }

  codebook(): string {
    const { codebook, language } = this.document;
    if (codebook.length === 0) return '';
    const rows = codebook.map(
      (tag) => [tagParagraph(tag), details(tag.definition) || textParagraph('Details', '', language)] as const,
    );
    return textParagraph('Heading1', this.labels.codebook, language) + table(directionOf(language, ''), rows);
  }

  protected heading(source: ExportSource, number: number): string {
    const title = source.title.trim() === '' ? this.labels.untitled : source.title.replace(/\s+/g, ' ');
    const direction = directionOf(source.language, title);
    return paragraph('Heading1', direction, runs(`${number}. `, direction) + runs(title, direction));
  }

  protected source(source: ExportSource): Row[] {
    return [
      ['outlet', details(source.outlet)],
      ['section', details(source.section)],
      ['author', details(source.author)],
      ['publishedAt', source.publishedAt === null ? '' : this.date(source.publishedAt)],
      ['link', isWebAddress(source.url) ? this.link(source.url) : details(source.url)],
    ];
  }

  /** A cell for every value, so that no direction leaks into the next; rows without a value are left out. */
  protected table(language: string, rows: readonly Row[]): string {
    const shown = rows
      .filter(([, paragraphs]) => paragraphs !== '')
      .map(([label, paragraphs]) => {
        const name = textParagraph('Details', this.labels[label], this.document.language, { style: 'Label' });
        return [name, paragraphs] as const;
      });
    return table(directionOf(language, ''), shown);
  }

  protected date(publishedAt: string): string {
    const { date, time } = dateTimeParts(publishedAt, this.document.language);
    const direction = directionOf(this.document.language, date);
    // The clock time is a run of its own: in one with the date, right-to-left text would swap time and offset.
    const clock = time === null ? '' : runs(time, 'ltr');
    const day = time === null ? date : `${date}${comma(this.document.language)} `;
    return paragraph('Details', direction, runs(day, direction) + clock);
  }

  private link(url: string): string {
    const { href } = new URL(url);
    let id = this.links.get(href);
    if (id === undefined) this.links.set(href, (id = `rIdLink${this.links.size + 1}`));
    return paragraph('Details', 'ltr', hyperlink(id, url));
  }
}

/** Free text, a paragraph a line, each in the direction of its first letter; nothing for no text. */
export function details(text: string | null): string {
  if (text === null || text === '') return '';
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => textParagraph('Details', line, 'und'))
    .join('');
}

function tagParagraph(tag: Pick<ExportTag, 'path' | 'colour'>): string {
  const direction = directionOf('und', tag.path);
  return paragraph(
    'Details',
    direction,
    runs('■ ', direction, { colour: safeColour(tag.colour) }) + runs(tag.path, direction),
  );
}

export function hashes(source: ExportSource): Row[] {
  const hash = (value: string): string => paragraph('Details', 'ltr', runs(value, 'ltr', { style: 'Hash' }));
  return [
    ['articleHash', hash(source.textSha256)],
    ['sourceHash', hash(source.sourceSha256)],
  ];
}
