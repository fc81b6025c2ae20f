// Citations: fields where reference managers look for them, and nothing in a text that breaks a record.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../core/contract/schema/export';
import type { ExportArticle } from '../../../core/export/model';
import { writeExport } from '../../../export/write-export';
import { article, document, naughty } from './samples';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-citations-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(format: ExportFormat, articles: readonly ExportArticle[]): Promise<string> {
  const out = join(folder, 'c');
  await writeExport({ format, what: 'articles', document: document(articles), out });
  return readFile(out, 'utf8');
}

const hostile: readonly ExportArticle[] = naughty.map((text, i) => ({
  ...article,
  articleId: i + 1,
  title: text,
  author: text,
  outlet: text,
  section: text,
  url: text,
}));
const bare: ExportArticle = {
  ...article,
  author: null,
  outlet: null,
  section: null,
  publishedAt: null,
  url: null,
  language: 'und',
};

describe('RIS', () => {
  it('has a newspaper article a record, with the source’s own date', async () => {
    expect(await written('ris', [article])).toBe(
      [
        'TY  - NEWS',
        'ID  - marsad-7',
        `TI  - ${article.title}`,
        `T2  - ${article.outlet ?? ''}`,
        'SE  - سياسة',
        'AU  - Sample Desk',
        'PY  - 2024',
        'DA  - 2024/02/06/',
        `UR  - ${article.url ?? ''}`,
        'Y2  - 2024/02/07/',
        'LA  - ar',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps one line a field, whatever the text', async () => {
    const lines = (await written('ris', hostile)).split('\r\n');
    expect(lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z0-9] {2}- [^\n\r]*$/.test(line))).toBe(true);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(hostile.length);
    expect(await written('ris', [bare])).not.toMatch(/AU|T2|DA|UR|LA/);
  });
});

describe('BibTeX', () => {
  it('escapes what TeX would run, and braces what it would change', async () => {
    const text = await written('bibtex', [{ ...article, title: '50% of A & B_{c} ~ \\input{x} #1 $x^2$' }]);
    expect(text).toContain(
      'title = {{50\\% of A \\& B\\_\\{c\\} \\textasciitilde{} \\textbackslash{}input\\{x\\} \\#1 \\$x\\textasciicircum{}2\\$}}',
    );
    expect(text).toMatch(/^@article\{marsad-7,\n/);
    expect(text).toContain('date = {2024-02-06}');
    expect(text).toContain('langid = {arabic}');
  });

  it('has balanced braces for any text, and one entry an article', async () => {
    const text = (await written('bibtex', hostile)).replace(/\\[{}]/g, '');
    let depth = 0;
    for (const c of text) {
      if (c === '{') depth++;
      else if (c === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text.match(/^@article/gm)).toHaveLength(hostile.length);
  });
});

describe('CSL-JSON', () => {
  it('is an array of newspaper articles', async () => {
    expect(JSON.parse(await written('csl-json', [article, bare]))).toEqual([
      {
        id: 'marsad-7',
        type: 'article-newspaper',
        title: article.title,
        'container-title': article.outlet,
        section: 'سياسة',
        author: [{ literal: 'Sample Desk' }],
        issued: { 'date-parts': [[2024, 2, 6]] },
        URL: article.url,
        accessed: { 'date-parts': [[2024, 2, 7]] },
        language: 'ar',
      },
      { id: 'marsad-7', type: 'article-newspaper', title: article.title, accessed: { 'date-parts': [[2024, 2, 7]] } },
    ]);
    expect(JSON.parse(await written('csl-json', hostile))).toHaveLength(hostile.length);
  });
});
