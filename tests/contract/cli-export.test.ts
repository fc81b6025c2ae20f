// Exports by the command line whose files other programs open: PDF printed by the hidden browser, workbooks.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorAnswer, excerptsAnswer, exportAnswer, showAnswer } from './cli-shapes';
import { archiveWithArticles, articles, buildCommandLine, marsad, marsadJson, scratch } from './support/marsad';
import { readPdf } from './support/pdf-read';

beforeAll(() => {
  buildCommandLine(['cli', 'db', 'ingest', 'electron', 'document-preload', 'document-page']);
});

const [arabic] = articles;
const QUOTE = 'الهُدنة في غزة قريبة 🕊️';

async function archiveWithExcerpt(folder: string): Promise<string> {
  const archive = await archiveWithArticles(folder);
  const start = arabic.body.indexOf(QUOTE);
  const range = ['--start', String(start), '--end', String(start + QUOTE.length)];
  const words = ['excerpt', 'add', '1', ...range, '--tag', 'وساطة', '--note', 'للمراجعة', '--archive', archive];
  expect((await marsad(words)).code).toBe(0);
  return archive;
}

/** Letters alone: how a PDF orders marks, blanks and punctuation is its reader's business. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

describe('marsad export --format pdf', () => {
  it('prints Arabic that reads back, with title, page numbers and bookmarks', async () => {
    const folder = scratch();
    const archive = await archiveWithExcerpt(folder);
    const out = path.join(folder, 'excerpts.pdf');
    const words = ['export', '--format', 'pdf', '--out', out, '--all', '--language', 'ar', '--archive', archive];
    expect(await marsadJson(exportAnswer, words)).toMatchObject({ out, items: 1 });
    const { pages, bookmarks, paper } = await readPdf(out);
    // Read by our own importer: positions of the runs, put into logical order.
    const other = path.join(folder, 'other');
    await marsad(['import', out, '--archive', other]);
    const { body } = await marsadJson(showAnswer, ['show', '1', '--archive', other]);
    expect(letters(body)).toContain(letters(QUOTE));
    expect(bookmarks.map(letters)).toEqual(expect.arrayContaining([letters(arabic.title)]));
    pages.forEach((page, i) =>
      expect(page).toMatch(new RegExp(`${i + 1} / ${pages.length}|${pages.length} / ${i + 1}`)),
    );
    expect(paper[0]).toBeLessThan(paper[1]);
    expect(fs.readdirSync(folder).sort()).toEqual(['archive', 'articles.jsonl', 'excerpts.pdf', 'other']);
  }, 120_000);

  it('turns the page for a comparison', async () => {
    const folder = scratch();
    const archive = await archiveWithArticles(folder);
    const out = path.join(folder, 'comparison.pdf');
    const words = ['export', '--format', 'pdf', '--what', 'comparison', '--query', 'lang:en OR lang:ar'];
    await marsadJson(exportAnswer, [...words, '--out', out, '--archive', archive]);
    const { paper } = await readPdf(out);
    expect(paper[0]).toBeGreaterThan(paper[1]);
  }, 120_000);

  it.skipIf(process.platform !== 'linux')(
    'names what to install where nothing can print',
    async () => {
      const folder = scratch();
      const archive = await archiveWithExcerpt(folder);
      const out = path.join(folder, 'a.pdf');
      const env = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, PATH: folder };
      const ended = await marsad(['export', '--format', 'pdf', '--out', out, '--all', '--archive', archive, '--json'], {
        env,
      });
      expect(ended.code).toBe(2);
      expect(errorAnswer.parse(JSON.parse(ended.stdout)).error.code).toBe('EXPORT_PRINTER_UNAVAILABLE');
      expect(ended.stderr).toContain('xvfb');
      expect(fs.existsSync(out)).toBe(false);
    },
    60_000,
  );
});

describe('marsad export --format xlsx', () => {
  it.each(['excerpts', 'articles', 'statements', 'comparison'])(
    'writes %s',
    async (what) => {
      const folder = scratch();
      const archive = await archiveWithExcerpt(folder);
      const out = path.join(folder, 'a.xlsx');
      const words = ['export', '--format', 'xlsx', '--what', what, '--query', 'lang:ar OR lang:en', '--out', out];
      const { items } = await marsadJson(exportAnswer, [...words, '--archive', archive]);
      expect(items).toBeGreaterThan(0);
      expect(fs.readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    },
    60_000,
  );
});

describe('marsad export --format qdpx', () => {
  it('comes into another archive with the same excerpts, behind an emoji, too', async () => {
    const folder = scratch();
    const archive = await archiveWithExcerpt(folder);
    const start = arabic.body.indexOf('النازحون');
    const range = ['--start', String(start), '--end', String(start + 'النازحون'.length)];
    await marsad(['excerpt', 'add', '1', ...range, '--tag', 'أثر/نزوح', '--archive', archive]);
    const file = path.join(folder, 'project.qdpx');
    const ended = await marsad(['export', '--format', 'qdpx', '--out', file, '--all', '--archive', archive]);
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining('does not carry') as unknown });
    const other = path.join(folder, 'other');
    await marsad(['import', path.join(folder, 'articles.jsonl'), '--archive', other]);
    expect((await marsad(['excerpt', 'import', file, '--archive', other])).code).toBe(0);
    const list = async (where: string): Promise<unknown> =>
      (await marsadJson(excerptsAnswer, ['excerpt', 'list', '--archive', where])).map(
        ({ articleId, start: from, end, quote, prefix, suffix, note, tagPaths }) => ({
          ...{ articleId, from, end, quote, prefix, suffix, note, tagPaths },
        }),
      );
    expect(await list(other)).toEqual(await list(archive));
    expect(await list(other)).toHaveLength(2);
  }, 60_000);

  it('writes the codebook alone as QDC', async () => {
    const folder = scratch();
    const archive = await archiveWithExcerpt(folder);
    const out = path.join(folder, 'codes.qdc');
    const words = ['export', '--format', 'qdc', '--out', out, '--all', '--archive', archive];
    expect((await marsadJson(exportAnswer, words)).items).toBe(1);
    expect(fs.readFileSync(out, 'utf8')).toContain('name="وساطة"');
  }, 60_000);
});

describe('citations', () => {
  it.each([
    ['ris', 'TI  - Truce talks continue'],
    ['bibtex', 'title = {{Truce talks continue}}'],
    ['csl-json', '"title":"Truce talks continue"'],
  ])(
    'are written as %s',
    async (format, part) => {
      const folder = scratch();
      const archive = await archiveWithArticles(folder);
      const out = path.join(folder, 'a');
      const words = ['export', '--format', format, '--what', 'articles', '--all', '--out', out, '--archive', archive];
      expect((await marsadJson(exportAnswer, words)).items).toBe(articles.length);
      expect(fs.readFileSync(out, 'utf8')).toContain(part);
      expect((await marsad([...words, '--what', 'excerpts'])).code).toBe(2);
    },
    60_000,
  );
});
