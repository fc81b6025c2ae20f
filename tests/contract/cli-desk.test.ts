// Tags, excerpts and exports by the command line, and how they come into another archive.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codebookAnswer, errorAnswer, excerptAnswer, excerptsAnswer, exportAnswer } from './cli-shapes';
import { archiveWithArticles, articles, buildCommandLine, marsad, marsadJson, scratch } from './support/marsad';

beforeAll(() => {
  buildCommandLine();
});

const start = articles[0].body.indexOf('الهُدنة');
const end = start + 'الهُدنة'.length;

async function archiveWithExcerpt(folder: string): Promise<string> {
  const archive = await archiveWithArticles(folder);
  const range = ['--start', String(start), '--end', String(end)];
  const words = [
    'excerpt',
    'add',
    '1',
    ...range,
    '--tag',
    'وساطة/مصر',
    'Truce',
    '--note',
    'ملاحظة',
    '--archive',
    archive,
  ];
  const added = await marsadJson(excerptAnswer, words);
  expect(added).toMatchObject({
    articleId: 1,
    start,
    end,
    quote: 'الهُدنة',
    note: 'ملاحظة',
    tagPaths: ['وساطة/مصر', 'Truce'],
  });
  return archive;
}

describe('the codebook', () => {
  it('is added to, renamed, merged and removed from', async () => {
    const archive = await archiveWithExcerpt(scratch());
    const tag = (...words: string[]): Promise<(typeof codebookAnswer)['_output']> =>
      marsadJson(codebookAnswer, ['tag', ...words, '--archive', archive]);
    expect((await tag('list')).map((one) => one.path)).toEqual(['وساطة', 'وساطة/مصر', 'Truce']);
    const added = await tag('add', 'Ceasefire', '--colour', '#336699', '--definition', 'Any pause in fighting');
    expect(added.find((one) => one.name === 'Ceasefire')).toMatchObject({ colour: '#336699' });
    await tag('rename', 'Truce', 'Hudna');
    const merged = await tag('merge', 'Hudna', 'Ceasefire');
    expect(merged.find((one) => one.name === 'Ceasefire')).toMatchObject({ excerpts: 1, articles: 1 });
    const left = await tag('remove', 'Ceasefire');
    expect(left.map((one) => one.path)).toEqual(['وساطة', 'وساطة/مصر']);
    const missing = await marsadJson(errorAnswer, ['tag', 'remove', 'Ceasefire', '--archive', archive], 2);
    expect(missing.error.code).toBe('TAG_NOT_FOUND');
  });
});

describe('excerpts', () => {
  it('are listed with their sources, by tag and article', async () => {
    const archive = await archiveWithExcerpt(scratch());
    const list = (...words: string[]): Promise<(typeof excerptsAnswer)['_output']> =>
      marsadJson(excerptsAnswer, ['excerpt', 'list', ...words, '--archive', archive]);
    const [excerpt] = await list('--tag', 'وساطة');
    expect(excerpt?.article.outlet).toBe('صحيفة العيّنة');
    expect(await list('--article', '2')).toEqual([]);
    expect(await list('--query', 'truce')).toEqual([]);
    const refused = ['excerpt', 'list', '--query', '"truce', '--archive', archive];
    expect((await marsadJson(errorAnswer, refused, 2)).error.code).toBe('QUERY_UNBALANCED_QUOTE');
  });

  it('are refused outside the article', async () => {
    const archive = await archiveWithArticles(scratch());
    const words = ['excerpt', 'add', '1', '--start', '5', '--end', '5000', '--tag', 'x', '--archive', archive];
    const { error } = await marsadJson(errorAnswer, words, 2);
    expect(error).toMatchObject({ code: 'EXCERPT_OUT_OF_RANGE', params: { start: 5, end: 5000 } });
    const tags = await marsadJson(codebookAnswer, ['tag', 'list', '--archive', archive]);
    expect(tags).toEqual([]);
  });
});

describe('exports', () => {
  it.each(['csv', 'csv-excel', 'json', 'md', 'html', 'docx'])('are written as %s with their hash', async (format) => {
    const folder = scratch();
    const archive = await archiveWithExcerpt(folder);
    const file = path.join(folder, `تصدير.${format}`);
    const words = ['export', '--format', format, '--out', file, '--all', '--archive', archive];
    const answer = await marsadJson(exportAnswer, words);
    const sha256 = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    expect(answer).toEqual({ out: file, items: 1, sha256 });
  });

  it('select by query and by tag, and write whole articles', async () => {
    const folder = scratch();
    const archive = await archiveWithExcerpt(folder);
    const out = path.join(folder, 'out.csv');
    const run = (...words: string[]): Promise<(typeof exportAnswer)['_output']> =>
      marsadJson(exportAnswer, ['export', '--format', 'csv', '--out', out, ...words, '--archive', archive]);
    expect((await run('--tag', 'Truce')).items).toBe(1);
    expect((await run('--query', 'هدنة')).items).toBe(1);
    expect((await run('--query', 'truce', '--what', 'articles')).items).toBe(1);
    expect(fs.readFileSync(out, 'utf8')).toContain(articles[1].body);
  });

  it('refuse what they cannot do, and leave no file', async () => {
    const folder = scratch();
    const archive = await archiveWithArticles(folder);
    const out = path.join(folder, 'out.file');
    const refused = async (...words: string[]): Promise<string> =>
      (await marsadJson(errorAnswer, ['export', '--out', out, ...words, '--archive', archive], 2)).error.code;
    expect(await refused('--format', 'csv', '--all')).toBe('EXPORT_NOTHING_SELECTED');
    expect(await refused('--format', 'qdpx', '--what', 'comparison', '--all')).toBe('EXPORT_FORMAT_UNAVAILABLE');
    expect(await refused('--format', 'csv', '--story', '99')).toBe('STORY_NOT_FOUND');
    expect(await refused('--format', 'csv')).toBe('USAGE');
    expect(fs.existsSync(out)).toBe(false);
  });

  it('come into another archive with the same excerpts', async () => {
    const folder = scratch();
    const archive = await archiveWithExcerpt(folder);
    const file = path.join(folder, 'excerpts.json');
    await marsad(['export', '--format', 'json', '--out', file, '--all', '--archive', archive]);
    const other = path.join(folder, 'other');
    await marsad(['import', path.join(folder, 'articles.jsonl'), '--archive', other]);
    expect((await marsad(['excerpt', 'import', file, '--archive', other])).code).toBe(0);
    const list = async (where: string): Promise<unknown> =>
      (await marsadJson(excerptsAnswer, ['excerpt', 'list', '--archive', where])).map(
        ({ start, end, quote, prefix, suffix, note, tagPaths }) => ({
          start,
          end,
          quote,
          prefix,
          suffix,
          note,
          tagPaths,
        }),
      );
    expect(await list(other)).toEqual(await list(archive));
  });
});
