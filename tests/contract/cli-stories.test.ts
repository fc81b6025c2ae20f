// `marsad stories` as a process, over the shipped sample archive: its exact shape, and one event told in three languages.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorAnswer, searchAnswer, storiesAnswer } from './cli-shapes';
import { buildCommandLine, marsad, marsadJson } from './support/marsad';

const SAMPLE = path.join(import.meta.dirname, '../../build/sample/articles');
const FILES = [
  'harbor-courier.csv',
  'meridian-wire.jsonl',
  'qanat-al-shiraa.jsonl',
  'wakalat-al-ufuq.jsonl',
  'yoman-hanamal.jsonl',
];

let folder = '';
let archive = '';
const stories = (...words: string[]): Promise<z.infer<typeof storiesAnswer>> =>
  marsadJson(storiesAnswer, ['stories', ...words, '--archive', archive]);

beforeAll(async () => {
  buildCommandLine();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad stories '));
  archive = path.join(folder, 'archive');
  await marsadJson(z.looseObject({ added: z.literal(34) }), [
    'import',
    ...FILES.map((file) => path.join(SAMPLE, file)),
    '--archive',
    archive,
  ]);
}, 60_000);

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('marsad stories', () => {
  it('groups what waits, and brings one event together in three languages', async () => {
    const found = await stories('--order', 'oldest');
    const adopted = found.find(({ keywords }) => keywords.includes('2728'));
    expect(adopted?.languages.toSorted()).toEqual(['ar', 'en', 'he']);
    expect(adopted?.outlets).toHaveLength(4);
    const paris = found.find(({ firstPublishedAt }) => firstPublishedAt === '2024-01-28');
    expect(paris?.articles.map(({ closeness }) => closeness)).toEqual(['related', 'related', 'related', 'wire']);
    const copy = paris?.articles.at(-1);
    expect(copy?.sourceArticleId).toBe(paris?.articles.find(({ outlet }) => outlet?.includes('الأفق'))?.id);
    expect(found.every(({ articles }) => articles.length > 1)).toBe(true);
  });

  it('are counted among the hits of a search, by their titles', async () => {
    const found = await stories();
    const { facets, total } = await marsadJson(searchAnswer, ['search', '', '--facets', '--archive', archive]);
    expect(total).toBe(34);
    expect(facets?.story.map(({ id, value, count }) => [id, value, count]).toSorted()).toEqual(
      found.map(({ id, title, articles }) => [id, title, articles.length]).toSorted(),
    );
  });

  it('filters by outlets, dates and search', async () => {
    expect((await stories('--min-outlets', '4')).every(({ outlets }) => outlets.length >= 4)).toBe(true);
    const may = await stories('--from', '2024-05-01', '--to', '2024-05-31');
    expect(may.map(({ firstPublishedAt }) => firstPublishedAt?.slice(0, 10))).toEqual(['2024-05-06']);
    expect(await stories('--query', 'title:Netanyahu')).toHaveLength(1);
    expect(await stories('--query', 'nowhereatall')).toEqual([]);
  });

  it('shows each story with its articles to people, and refuses what is no date', async () => {
    const { code, stdout } = await marsad(['stories', '--min-outlets', '4', '--archive', archive]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {4}\d+ {2}.*\n/);
    expect(stdout).toMatch(/wire, 90 % from \d+/);
    const { error } = await marsadJson(errorAnswer, ['stories', '--from', 'May', '--archive', archive], 2);
    expect(error.code).toBe('BAD_REQUEST');
  });
});
