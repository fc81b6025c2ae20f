// Invented articles and excerpts, in three languages, for the tests of the writers.
import type { Tag } from '../../../core/contract/schema/codebook';
import type { ExportArticle, ExportDocument, ExportExcerpt } from '../../../core/export/model';

export const tag = (id: number, parentId: number | null, name: string, path: string, colour: string): Tag => ({
  id,
  parentId,
  name,
  path,
  colour,
  definition: `What «${name}» covers`,
  shortcut: id < 10 ? String(id) : null,
  position: id,
  excerpts: 1,
  articles: 1,
});

export const codebook: readonly Tag[] = [
  tag(1, null, 'وساطة', 'وساطة', '#1f5f8b'),
  tag(2, 1, 'Egypt; "Cairo"', 'وساطة/Egypt; "Cairo"', '#b3261e'),
  tag(3, null, 'הפסקת אש', 'הפסקת אש', '#2e7d32'),
];

const BODY = 'بدأت المحادثات في القاهرة.\nقال متحدث باسم «وكالة العيّنة» إن الهدنة 😀 قريبة (truce).\nانتهى الخبر.';
const QUOTE = 'إن الهدنة 😀 قريبة';
const START = BODY.indexOf(QUOTE);

export const article: ExportArticle = {
  articleId: 7,
  revision: 1,
  outlet: 'وكالة العيّنة (sample)',
  section: 'سياسة',
  title: 'هدنة "قريبة"، بحسب الوكالة',
  author: 'Sample Desk',
  publishedAt: '2024-02-06T23:30:00+02:00',
  language: 'ar',
  url: 'https://sample.example/news/7?a=1&b=2',
  canonicalUrl: 'https://sample.example/news/7',
  textSha256: 'a'.repeat(64),
  sourceSha256: 'b'.repeat(64),
  importedAt: '2024-02-07T08:00:00.000Z',
  body: BODY,
};

export const excerpt: ExportExcerpt = {
  excerptId: 11,
  articleId: article.articleId,
  outlet: article.outlet,
  section: article.section,
  title: article.title,
  author: article.author,
  publishedAt: article.publishedAt,
  language: article.language,
  url: article.url,
  textSha256: article.textSha256,
  sourceSha256: article.sourceSha256,
  start: START,
  end: START + QUOTE.length,
  quote: QUOTE,
  prefix: BODY.slice(Math.max(0, START - 64), START),
  suffix: BODY.slice(START + QUOTE.length, START + QUOTE.length + 64),
  contextBefore: 'قال متحدث باسم «وكالة العيّنة» ',
  contextAfter: ' (truce).',
  tags: [
    { id: 2, path: 'وساطة/Egypt; "Cairo"', colour: '#b3261e' },
    { id: 3, path: 'הפסקת אש', colour: '#2e7d32' },
  ],
  note: 'Compare with the English version, line 1\nline 2',
  createdAt: '2024-02-08T09:00:00.000Z',
  updatedAt: '2024-02-08T09:30:00.000Z',
};

export const englishExcerpt: ExportExcerpt = {
  ...excerpt,
  excerptId: 12,
  articleId: 8,
  language: 'en',
  title: 'Talks "near" a truce',
  outlet: 'Sample Wire',
  section: null,
  author: null,
  publishedAt: '2024-02-07',
  url: null,
  textSha256: 'c'.repeat(64),
  start: 4,
  end: 9,
  quote: 'truce',
  prefix: 'The ',
  suffix: ' is near.',
  contextBefore: 'The ',
  contextAfter: ' is near.',
  tags: [],
  note: '',
};

/** What breaks writers: formulas, markup, quotes, line ends, hidden marks, controls, characters outside the BMP. */
export const naughty: readonly string[] = [
  `=cmd|' /C calc'!A0`,
  '  ＝1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\u200f=1',
  '"quoted", with comma',
  'one\r\ntwo\nthree\rfour',
  '\u202eevil\u202c',
  '\u2069\u2067unbalanced',
  'nul\0inside',
  '\u0007bell',
  '👩‍👩‍👧‍👦 family',
  '</mark></blockquote><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>&amp;<!--',
  '# not a heading',
  '1. not a list',
  '**bold** _em_ `code` [x](javascript:alert(1))',
  '   leading blanks',
  'trailing blanks   ',
  '',
  '\u0640tatweel\u064b',
  'שלום (world) سلام',
  '$HOME ${x} $& $1',
];

export function document<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  language: 'ar' | 'en' | 'he' = 'en',
): ExportDocument<Item> {
  return {
    title: 'Truce talks — الهدنة',
    createdAt: '2024-03-01T12:00:00.000Z',
    language,
    archiveName: 'Ceasefire 2024',
    selection: 'tag:"وساطة" OR <b>',
    codebook,
    items,
  };
}

/** An excerpt all of whose free text is `text`. */
export function excerptOf(text: string, number = 1): ExportExcerpt {
  return {
    ...excerpt,
    excerptId: number,
    title: text,
    outlet: text,
    section: text,
    author: text,
    url: text,
    quote: text,
    prefix: text,
    suffix: text,
    contextBefore: text,
    contextAfter: text,
    note: text,
    tags: [{ id: 2, path: text, colour: '#b3261e' }],
  };
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
