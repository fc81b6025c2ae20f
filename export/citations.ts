// Citations of articles for reference managers: RIS, BibTeX and CSL-JSON.
import { cslItem, type CslDate, type CslItem } from '../core/export/csl';
import type { ExportArticle, ExportDocument } from '../core/export/model';

/** RIS as EndNote, Zotero and Mendeley read it: UTF-8, CRLF, a newspaper article (`NEWS`) each. */
export async function* risChunks(document: ExportDocument<ExportArticle>): AsyncGenerator<string> {
  for await (const article of document.items) yield risRecord(cslItem(article));
}

/** BibTeX with UTF-8 text; `date`, `urldate` and `langid` are biblatex's, `year` and `month` are for older styles. */
export async function* bibtexChunks(document: ExportDocument<ExportArticle>): AsyncGenerator<string> {
  for await (const article of document.items) yield bibtexEntry(cslItem(article));
}

/** A JSON array of CSL items, one a line. */
export async function* cslJsonChunks(document: ExportDocument<ExportArticle>): AsyncGenerator<string> {
  let count = 0;
  for await (const article of document.items) {
    yield `${count === 0 ? '[\n' : ',\n'}${JSON.stringify(cslJson(cslItem(article)))}`;
    count++;
  }
  yield count === 0 ? '[]\n' : '\n]\n';
}

function risRecord(item: CslItem): string {
  const date = (parts: CslDate | null): string | null => parts && `${parts.map(twoDigits).join('/')}/`;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item.publication],
    ['SE', item.section],
    ['AU', item.author],
    ['PY', item.issued && String(item.issued[0])],
    ['DA', date(item.issued)],
    ['UR', item.url],
    ['Y2', date(item.accessed)],
    ['LA', item.language],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, 'ER  - ', ''].join('\r\n')}\r\n`;
}

const LANG_IDS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  en: 'english',
  he: 'hebrew',
  fr: 'french',
  de: 'german',
};

function bibtexEntry(item: CslItem): string {
  const isoDate = (parts: CslDate | null): string | null => parts && parts.map(twoDigits).join('-');
  // Braced once more: neither is the title's case changed nor the name taken apart.
  const whole = (text: string | null): string | null => text && `{${bibtexText(text)}}`;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', whole(item.title)],
    ['author', whole(item.author)],
    ['journal', item.publication && bibtexText(item.publication)],
    ['date', isoDate(item.issued)],
    ['year', item.issued && String(item.issued[0])],
    ['month', item.issued && String(item.issued[1])],
    ['note', item.section && bibtexText(item.section)],
    ['url', item.url && item.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDate(item.accessed)],
    ['langid', LANG_IDS[item.language ?? ''] ?? null],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${item.id},\n${lines.join('')}  entrysubtype = {newspaper},\n}\n\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (c) => TEX[c] ?? `\\${c}`);
}

function cslJson(item: CslItem): object {
  const date = (parts: CslDate | null): object | undefined => (parts ? { 'date-parts': [parts] } : undefined);
  return {
    id: item.id,
    type: 'article-newspaper',
    title: item.title,
    'container-title': item.publication ?? undefined,
    section: item.section ?? undefined,
    author: item.author === null ? undefined : [{ literal: item.author }],
    issued: date(item.issued),
    URL: item.url ?? undefined,
    accessed: date(item.accessed),
    language: item.language ?? undefined,
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
