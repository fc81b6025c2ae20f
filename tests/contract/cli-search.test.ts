// `marsad search` and `show` as processes: exact shapes, Arabic word forms, highlights on raw text, mistakes at their column.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fs from 'node:fs';
import os from 'node:os';
import { errorAnswer, searchAnswer, showAnswer } from './cli-shapes';
import { archiveWithArticles, buildCommandLine, marsad, marsadJson } from './support/marsad';

let folder = '';
let archive = '';
const search = (...words: string[]): Promise<(typeof searchAnswer)['_output']> =>
  marsadJson(searchAnswer, ['search', ...words, '--archive', archive]);

beforeAll(async () => {
  buildCommandLine();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad search '));
  archive = await archiveWithArticles(folder);
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('marsad search', () => {
  it.each(['الهدنة', 'هدنة', 'وبالهدنة', 'هُدْنة'])('finds the article on the truce by %s', async (query) => {
    const { total, hits } = await search(query);
    expect([total, hits.map((hit) => hit.id)]).toEqual([1, [1]]);
  });

  it('gives highlights that are slices of the raw text', async () => {
    const { hits } = await search('هدنة');
    const article = await marsadJson(showAnswer, ['show', '1', '--archive', archive]);
    const words = hits[0]?.highlights.map(({ field, start, end }) => article[field].slice(start, end));
    expect(words).toEqual(['الهدنة', 'الهُدنة', 'وبالهدنة']);
    expect(article.body).toContain(hits[0]?.snippet);
  });

  it('takes a question in plain words with --any, whatever its signs', async () => {
    const question = 'ماذا قيل "عن الهدنة (أمس؟';
    const { total, hits, explain } = await search(question, '--any');
    expect(total).toBeGreaterThan(0);
    expect(hits[0]?.id).toBe(1);
    expect(explain.parsed).toMatch(/^any: /);
    await expect(search(question)).rejects.toThrow();
  });

  it('suggests what a mistyped word may have been meant to be, and does not apply it', async () => {
    const { total, suggestions } = await search('الهذنة');
    expect(total).toBe(0);
    expect(suggestions[0]).toEqual({
      query: 'الهدنة',
      total: 1,
      changes: [{ column: 1, from: 'الهذنة', to: 'الهدنة', reason: 'spelling' }],
    });
    expect((await search('الهدنة')).suggestions).toEqual([]);
    const { stdout, stderr } = await marsad(['search', 'hgi]km', '--archive', archive]);
    expect(stdout).toBe('0 articles\n');
    expect(stderr).toContain('did you mean: الهدنة  (1)\n'); // beside what is logged of a slow machine
  });

  it('sorts by date both ways, pages, and counts exactly', async () => {
    const newest = await search('outlet:* OR date:2024', '--sort', 'newest').catch(() =>
      search('', '--sort', 'newest'),
    );
    expect(newest.total).toBe(3);
    expect(newest.hits.map((hit) => hit.id)).toEqual([3, 2, 1]);
    const second = await search('', '--sort', 'oldest', '--limit', '1', '--offset', '1');
    expect([second.total, second.hits.map((hit) => hit.id)]).toEqual([3, [2]]);
    expect((await search('', '--limit', '0')).hits).toEqual([]);
  });

  it('explains how the query was understood', async () => {
    const words = ['search', 'هدنة tru* -outlet:nobody', '--limit', '0', '--explain', '--archive', archive];
    const { code, stdout } = await marsad(words);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^understood as: هدنة tru\* NOT outlet:nobody\n {2}هدنة {2}in 1 article {2}as الهدنه 1/);
    expect(stdout).toMatch(/^ {2}tru\* {2}in \d articles? {2}as truce \d/m);
    expect(stdout).toMatch(/^ {2}not outlet nobody$/m);
    const { explain } = await marsadJson(searchAnswer, words);
    expect(explain).toMatchObject({ prefixes: [{ text: 'tru', column: 6, total: 1 }] });
  });

  it('counts facets over all hits when asked to', async () => {
    const { facets } = await search('date:2024-02', '--facets', '--limit', '1');
    expect(facets?.month).toEqual([{ value: '2024-02', count: 2 }]);
    expect(facets?.language.toSorted((a, b) => a.value.localeCompare(b.value))).toEqual([
      { value: 'ar', count: 1 },
      { value: 'en', count: 1 },
    ]);
    expect((await search('truce')).facets).toBeUndefined();
  });

  it('takes a query that begins with a minus', async () => {
    expect((await search('-truce date:2024')).total).toBe(2);
  });

  it('says what it cannot parse, and at which column', async () => {
    const { error } = await marsadJson(errorAnswer, ['search', 'truce (', '--archive', archive], 2);
    expect(error).toMatchObject({ code: 'QUERY_UNBALANCED_PARENTHESIS', column: 7 });
  });

  it('ends quietly when nobody reads on', async () => {
    const words = [process.execPath, path.resolve('dist/cli/marsad.js'), 'search', '', '--archive', archive];
    const script = `"${words.join('" "')}" | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    expect(stdout.trim()).toMatch(/ 0$/);
    expect(stderr).not.toContain('EPIPE');
  });
});

describe('marsad show', () => {
  it('shows every field of an article', async () => {
    const article = await marsadJson(showAnswer, ['show', '2', '--archive', archive]);
    expect(article).toMatchObject({ title: 'Truce talks continue', language: 'en', revision: 1 });
    expect(article.sourceSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(article.revisions).toHaveLength(1);
  });

  it('says when there is no such article', async () => {
    const { error } = await marsadJson(errorAnswer, ['show', '99', '--archive', archive], 2);
    expect(error).toMatchObject({ code: 'ARTICLE_NOT_FOUND', params: { id: 99 } });
  });

  it('prints for people without control characters, and without --json', async () => {
    const { stdout, code } = await marsad(['show', '1', '--archive', archive]);
    expect(code).toBe(0);
    expect(stdout).toContain('صحيفة العيّنة');
  });
});
