// The order by relevance is that of BM25 over all matches, through edits, deletions and late arrivals.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexText } from '../../../core/text/analyser';
import { articleMaker } from '../../bench/million/generated-article';
import { openTestArchive, type Caller, type TestArchive } from '../support/test-archive';
import { rankCorrelation, referenceBm25, type PlainText } from './reference-bm25';

const TOP = 50;

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const words = (text: string): string[] => (text === '' ? [] : indexText(text).terms.split(' '));

async function textsOf(caller: Caller): Promise<PlainText[]> {
  const ids = caller.db.prepare('SELECT id FROM articles ORDER BY id').pluck().all() as number[];
  return Promise.all(
    ids.map(async (id) => {
      const { title, body } = await caller.call('article.get', { id });
      return { id, title: words(title), body: words(body) };
    }),
  );
}

/** The forms of each word as the engine explains them, and the correlation of its first fifty with the reference. */
async function compare(
  caller: Caller,
  query: string,
): Promise<{ readonly correlation: number; readonly matches: boolean }> {
  const answer = await caller.call('search.run', { query, limit: TOP });
  const forms = answer.explain.words.map(({ matchedAs }) => new Set(matchedAs.map(({ term }) => term)));
  const scores = referenceBm25(await textsOf(caller), forms);
  const order = answer.hits.map(({ id }) => id);
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, TOP);
  const least = best.at(-1)?.[1] ?? 0;
  const epsilon = 1e-5;
  return {
    correlation: rankCorrelation(order, scores),
    matches:
      answer.hits.every(({ id, score }) => Math.abs(score - (scores.get(id) ?? 0)) < epsilon) &&
      order.every((id) => (scores.get(id) ?? 0) >= least - epsilon),
  };
}

const queries = [
  'غزة',
  'القدس OR المفاوضات',
  '=الحرب OR =رئيس OR ceasefire',
  'في OR Gaza',
  'المساعدات OR الأسرى OR فلسطين',
];

test('the first fifty are those of BM25, in its order, whatever happened to the archive', async () => {
  const make = articleMaker();
  const drafts = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => make(from + i));
  const { batchId } = await archive.import(...drafts(0, 150));
  const { ids } = await archive.import(...drafts(150, 300));
  const reader = archive.reader();
  const check = async (): Promise<void> => {
    for (const query of queries) {
      const { correlation, matches } = await compare(reader, query);
      expect(correlation, query).toBeGreaterThanOrEqual(0.98);
      expect(matches, query).toBe(true);
    }
  };
  await check();
  await archive.call('article.editMetadata', { id: ids[3] ?? 0, patch: { title: 'غزة والقدس: المفاوضات' } });
  await check();
  await archive.import(...drafts(300, 360));
  await check();
  await archive.call('ledger.undoBatch', { batchId, force: true });
  await check();
});

test('more places than a byte counts are counted', async () => {
  const other = 'كلام عن شيء آخر. '.repeat(40);
  await archive.import(
    ...Array.from({ length: 8 }, (_, i) => ({
      title: i % 2 === 0 ? `خبر ${i}` : 'هدنة هدنة هدنة هدنة هدنة هدنة',
      body: `${'هدنة '.repeat(60 + i * 40)}${other.repeat(1 + (i % 3))}${i}`,
    })),
    ...Array.from({ length: 20 }, (_, i) => ({ title: `آخر ${i}`, body: `${other} ${i}` })),
  );
  const { correlation, matches } = await compare(archive, '=هدنة');
  expect(correlation).toBe(1);
  expect(matches).toBe(true);
});
