// Markdown (CommonMark): plain enough to read as it is, each item in a block that carries its language and direction.
import type { UiLanguage } from '../core/contract/schema/common';
import { directionOf } from '../core/export/bidi';
import { comma, dateTimeParts } from '../core/export/date-text';
import type { ExportArticle, ExportDocument, ExportExcerpt, ExportSource } from '../core/export/model';
import { isWebAddress } from '../core/export/web-address';
import { labelsFor } from './labels/catalogue';
import { markdownBlock, markdownLine, markdownTarget } from './markdown-text';

/** Excerpts, the quote marked within its context; one item at a time. */
export async function* excerptMarkdownChunks(document: ExportDocument<ExportExcerpt>): AsyncGenerator<string> {
  const labels = labelsFor(document.language);
  yield head(document);
  let number = 0;
  for await (const e of document.items) {
    const position = `${e.start}–${e.end} (${labels.positionUnit})`;
    const rows: Row[] = [
      ...sourceRows(e, document.language),
      [labels.tags, e.tags.map((t) => markdownLine(t.path)).join(' · ')],
      [labels.note, markdownBlock(e.note)],
      [labels.position, markdownLine(position)],
      ...hashRows(e, document.language),
    ];
    const quote = `${markdownBlock(e.contextBefore)}<mark>${markdownBlock(e.quote)}</mark>${markdownBlock(e.contextAfter)}`;
    yield item(e, ++number, document.language, `> ${quote}\n\n${list(rows)}`);
  }
  yield codebook(document);
}

/** Articles with their whole bodies, line ends kept as breaks. */
export async function* articleMarkdownChunks(document: ExportDocument<ExportArticle>): AsyncGenerator<string> {
  yield head(document);
  let number = 0;
  for await (const a of document.items) {
    const { language } = document;
    const rows = [...sourceRows(a, language), ...hashRows(a, language)];
    // A paragraph of its own for every line: what a reader of Markdown sees as paragraphs.
    const paragraphs = a.body
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .map((line) => markdownLine(line))
      .filter((line) => line !== '');
    yield item(a, ++number, language, `${list(rows)}\n${paragraphs.join('\n\n')}\n`);
  }
}

export type Row = readonly [label: string, value: string];

export function head(document: ExportDocument<unknown>): string {
  const labels = labelsFor(document.language);
  const rows: Row[] = [
    [labels.archive, markdownLine(document.archiveName)],
    [labels.selection, markdownLine(document.selection)],
    [labels.exportedAt, dateMarkdown(document.createdAt, document.language)],
  ];
  return block(document.language, document.title, `# ${markdownLine(document.title)}\n\n${list(rows)}`);
}

export function item(source: ExportSource, number: number, language: UiLanguage, content: string): string {
  const title = source.title === '' ? labelsFor(language).untitled : source.title;
  return `\n${block(source.language, title, `## ${number}\\. ${markdownLine(title)}\n\n${content}`)}`;
}

/** Blank lines around the tags of the block let Markdown inside it be read as such. */
export function block(language: string, sample: string, content: string): string {
  const lang = /^[a-z]{2,3}$/.test(language) ? language : 'und';
  return `<div lang="${lang}" dir="${directionOf(language, sample)}">\n\n${content}\n</div>\n`;
}

export function sourceRows(source: ExportSource, language: UiLanguage): Row[] {
  const labels = labelsFor(language);
  const published = source.publishedAt === null ? '' : dateMarkdown(source.publishedAt, language);
  const link = isWebAddress(source.url) ? markdownTarget(source.url) : markdownLine(source.url ?? '');
  return [
    [labels.outlet, markdownLine(source.outlet ?? '')],
    [labels.section, markdownLine(source.section ?? '')],
    [labels.author, markdownLine(source.author ?? '')],
    [labels.publishedAt, published],
    [labels.link, link],
  ];
}

export function dateMarkdown(publishedAt: string, language: UiLanguage): string {
  const { date, time } = dateTimeParts(publishedAt, language);
  const day = markdownLine(date);
  return time === null ? day : `${day}${comma(language)} <bdi dir="ltr">${time}</bdi>`;
}

export function hashRows(source: ExportSource, language: UiLanguage): Row[] {
  const labels = labelsFor(language);
  return [
    [labels.articleHash, `\`${source.textSha256}\``],
    [labels.sourceHash, `\`${source.sourceSha256}\``],
  ];
}

export function list(rows: readonly Row[]): string {
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `- **${label}:** <bdi>${value}</bdi>\n`)
    .join('');
}

function codebook(document: ExportDocument<unknown>): string {
  if (document.codebook.length === 0) return '';
  const { codebook: heading } = labelsFor(document.language);
  const lines = document.codebook.map(({ path, definition }) => {
    const meaning = definition === '' ? '' : ` — <bdi>${markdownBlock(definition)}</bdi>`;
    return `- <bdi>${markdownLine(path)}</bdi>${meaning}\n`;
  });
  return `\n${block(document.language, heading, `## ${heading}\n\n${lines.join('')}`)}`;
}
