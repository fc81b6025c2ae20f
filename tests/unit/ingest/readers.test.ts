// Good input of every line format: text, JSON, JSON lines, tables; bodies exact, fields found.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../core/contract/schema/ledger';
import { noMapping } from '../../../ingest/columns/guess-mapping';
import { previewTable } from '../../../ingest/table-preview';
import { folderWith, importPaths } from './import-harness';
import { encodeLegacy } from './legacy';
import { storedArticles } from './read-archive';

async function articlesOf(files: Readonly<Record<string, string | Uint8Array>>, mapping?: ColumnMapping) {
  const { archive, lines } = await importPaths([folderWith(files)], mapping ? { mapping } : {});
  return { lines, articles: storedArticles(archive) };
}

describe('plain text', () => {
  test.each([
    ['a line that stands alone', 'هدنة في غزة\n\nقال الوسطاء إن الاتفاق قريب.', 'هدنة في غزة'],
    [
      'a short line before a long one',
      'Truce near\nMediators said on Sunday that an agreement was close.',
      'Truce near',
    ],
    ['a line in mid-flow', 'Mediators said,\non Sunday that an agreement was close, and more.', 'Mediators said,'],
    ['one line', 'Only this.', 'Only this.'],
    ['a paragraph', `${'word '.repeat(100)}\n\nmore`, `${'word '.repeat(24).trim()}…`],
    ['blank lines first', '\r\n\r\nTitle\r\n\r\nBody', 'Title'],
  ])('title from %s; the body is the whole text', async (_, text, title) => {
    const { articles } = await articlesOf({ 'a.txt': text });
    expect(articles).toMatchObject([{ title, body: text }]);
  });

  test('UTF-16, windows-1256 and windows-1255 become the same text', async () => {
    const arabic = 'عنوان الخبر\r\n\r\nقال المتحدث باسم الوسطاء إن محادثات الهدنة ستستأنف في القاهرة.';
    const hebrew = 'כותרת\n\nדובר המתווכים אמר כי שיחות הפסקת האש יתחדשו בקהיר.';
    const { articles } = await articlesOf({
      '1.txt': Buffer.from(`\ufeff${arabic}`, 'utf16le'),
      '2.txt': encodeLegacy(`${arabic}.`, 'windows-1256'),
      '3.txt': encodeLegacy(hebrew, 'windows-1255'),
      '4.txt': Buffer.from(`\ufeff${arabic}..`),
    });
    expect(articles.map(({ body }) => body)).toEqual([arabic, `${arabic}.`, hebrew, `${arabic}..`]);
    expect(articles.map(({ language }) => language)).toEqual(['ar', 'ar', 'he', 'ar']);
  });

  const naughty = path.resolve('../shared/data/containers/blns/blns.txt');
  test.skipIf(!fs.existsSync(naughty))('naughty strings are kept byte for byte', async () => {
    const bytes = fs.readFileSync(naughty);
    const { articles } = await articlesOf({ 'blns.txt': bytes });
    expect(Buffer.from(articles[0]?.body ?? '')).toEqual(bytes);
  });
});

describe('JSON', () => {
  const article = (n: number): object => ({ title: `t${n}`, body: `body\r\n${n}`, url: `https://example.org/${n}` });

  test.each([
    ['one object', JSON.stringify(article(0)), 1],
    ['an array', JSON.stringify([article(0), article(1)], null, 2), 2],
    [
      'an object with a list',
      JSON.stringify({ status: 'ok', meta: { items: [1, { a: 1 }] }, articles: [article(0), article(1)], total: 2 }),
      2,
    ],
    ['objects one after another', `${JSON.stringify(article(0))}\n${JSON.stringify(article(1), null, 2)}`, 2],
    ['an article with a list of its own', JSON.stringify({ ...article(0), items: [{ x: 1 }] }), 1],
  ])('%s', async (_, text, count) => {
    const { articles } = await articlesOf({ 'a.json': text });
    expect(articles.map(({ body }) => body)).toEqual(Array.from({ length: count }, (__, n) => `body\r\n${n}`));
  });

  test('damage in an array costs one record', async () => {
    const text = `[\n{"title":"a","body":"one"},\n{"title":"b","body":"missing quote},\n{"title":"c","body":"three"},\n7,\n{"title":"d","body":}\n,{"title":"e","body":"five"}`;
    const { lines, articles } = await articlesOf({ 'a.json': text });
    expect(lines).toEqual([
      'a.json 0 added',
      'a.json 1 quarantined BROKEN_JSON',
      'a.json 2 added',
      'a.json 3 rejected RECORD_NOT_AN_OBJECT',
      'a.json 4 quarantined BROKEN_JSON',
      'a.json 5 added',
    ]);
    expect(articles.map(({ body }) => body)).toEqual(['one', 'three', 'five']);
  });

  test('nothing but nesting, an empty list, no JSON', async () => {
    const { lines } = await articlesOf({
      'a.json': '['.repeat(100_000),
      'b.json': '[]',
      'c.json': 'hello world',
      'd.jsonl': `{"a":${'['.repeat(100_000)}`,
    });
    expect(lines).toEqual([
      'a.json 0 quarantined BROKEN_JSON',
      'b.json 0 rejected NO_ARTICLE_FOUND',
      'c.json 0 quarantined BROKEN_JSON',
      'd.jsonl 0 quarantined BROKEN_JSON',
    ]);
  });

  test('fields of schema.org, names in objects and lists, any key order', async () => {
    const record = {
      '@type': 'NewsArticle',
      headline: 'Headline',
      author: [{ name: 'A' }, { name: 'B' }],
      publisher: { '@type': 'Organization', name: 'Outlet' },
      datePublished: '2024-02-06T10:00:00+02:00',
      articleSection: 'World',
      inLanguage: 'en-GB',
      articleBody: 'The body.',
      url: 'https://example.org/a',
    };
    const { articles } = await articlesOf({ 'a.jsonl': JSON.stringify(record) });
    expect(articles).toMatchObject([
      {
        title: 'Headline',
        author: 'A, B',
        outlet: 'Outlet',
        publishedAt: '2024-02-06T10:00:00+02:00',
        section: 'World',
        language: 'en',
        body: 'The body.',
      },
    ]);
  });

  test('UTF-16 JSON lines', async () => {
    const { articles } = await articlesOf({
      'a.jsonl': Buffer.from(`\ufeff${JSON.stringify({ العنوان: 'خبر', النص: 'نص الخبر' })}\r\n`, 'utf16le'),
    });
    expect(articles).toMatchObject([{ title: 'خبر', body: 'نص الخبر' }]);
  });
});

describe('tables', () => {
  test.each([
    ['CSV', 'a.csv', 'title,body,published\n"A, b","He said ""yes""\r\nand left",2024-02-06\n'],
    ['TSV', 'a.tsv', 'title\tbody\tpublished\r\nA, b\t"He said ""yes""\r\nand left"\t2024-02-06\r\n'],
    ['semicolons', 'a.csv', 'title;body;published\r\nA, b;"He said ""yes""\r\nand left";06/02/2024'],
    [
      'windows-1256 is not needed for ASCII',
      'a.csv',
      '\ufefftitle,body,published,\n"A, b","He said ""yes""\r\nand left",6 Feb 2024,\n',
    ],
  ])('%s', async (_, name, text) => {
    const { articles } = await articlesOf({ [name]: text });
    expect(articles).toMatchObject([{ title: 'A, b', body: 'He said "yes"\r\nand left', publishedAt: '2024-02-06' }]);
  });

  test.each([
    [
      'Arabic',
      'العنوان,النص,المصدر,تاريخ النشر,الرابط\nخبر,نص الخبر هنا,جريدة,٦ شباط ٢٠٢٤,https://example.org/1\n',
      'جريدة',
    ],
    ['Hebrew', 'כותרת,תוכן,מקור,תאריך,קישור\nידיעה,גוף הידיעה כאן,עיתון,6.2.2024,https://example.org/1\n', 'עיתון'],
  ])('%s column names, in a legacy page too', async (_, text, outlet) => {
    for (const bytes of [
      Buffer.from(text),
      encodeLegacy(
        text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)),
        outlet === 'עיתון' ? 'windows-1255' : 'windows-1256',
      ),
    ]) {
      const { articles } = await articlesOf({ 'a.csv': bytes });
      expect(articles).toMatchObject([{ outlet, publishedAt: '2024-02-06', url: 'https://example.org/1' }]);
    }
  });

  test('without a header, by what the cells look like', async () => {
    const body = 'Mediators said on Sunday that an agreement was close. '.repeat(6);
    const row = (n: number): string =>
      `https://example.org/${n}\t2024-02-0${n}\tA short headline number ${n}\t${body}${n}`;
    const { articles } = await articlesOf({ 'a.tsv': [1, 2, 3].map(row).join('\n') });
    expect(articles).toHaveLength(3);
    expect(articles[0]).toMatchObject({
      title: 'A short headline number 1',
      body: `${body}1`,
      publishedAt: '2024-02-01',
      url: 'https://example.org/1',
    });
  });

  test('a mapping given once is remembered for the same columns', async () => {
    const folder = folderWith({ 'a.csv': 'k1,k2,k3\nfirst,second,third\n' });
    const mapping: ColumnMapping = { ...noMapping, title: 'k3', body: 'k1', outlet: 'k2' };
    const { archive } = await importPaths([folder], { mapping });
    const other = folderWith({ 'b.csv': 'k1,k2,k3\nmore,of,it\n' });
    await importPaths([other], { archive });
    expect(storedArticles(archive)).toMatchObject([
      { title: 'third', body: 'first', outlet: 'second' },
      { title: 'it', body: 'more', outlet: 'of' },
    ]);
    const preview = await previewTable(path.join(other, 'b.csv'), (columns) =>
      Promise.resolve(columns.length === 3 ? mapping : null),
    );
    expect(preview).toMatchObject({
      origin: 'remembered',
      guess: mapping,
      columns: ['k1', 'k2', 'k3'],
      rows: [['more', 'of', 'it']],
      format: 'csv',
      delimiter: ',',
    });
  });

  test('preview of JSON lines, null for a text', async () => {
    const folder = folderWith({
      'a.jsonl': '{"headline":"h","text":"b"}\n{"headline":"h2","extra":1}\n',
      'b.txt': 'text',
    });
    const none = (): Promise<null> => Promise.resolve(null);
    expect(await previewTable(path.join(folder, 'a.jsonl'), none)).toMatchObject({
      columns: ['headline', 'text', 'extra'],
      rows: [
        ['h', 'b', ''],
        ['h2', '', '1'],
      ],
      guess: { ...noMapping, title: 'headline', body: 'text' },
      encoding: 'utf-8',
      origin: 'guessed',
    });
    expect(await previewTable(path.join(folder, 'b.txt'), none)).toBeNull();
  });

  test('many rows over several chunks, quoted line ends everywhere', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, n) => `t${n},"line one of ${n}\nline ""two"" ${'x'.repeat(300)}",2024-01-01`,
    );
    const { articles, lines } = await articlesOf({ 'a.csv': `title,body,date\n${rows.join('\n')}\n` });
    expect(lines).toHaveLength(3000);
    expect(articles[2999]).toMatchObject({ title: 't2999', body: `line one of 2999\nline "two" ${'x'.repeat(300)}` });
  });
});
