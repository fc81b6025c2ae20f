// What can't be searched is refused with a code and a place; what is merely odd is answered right.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  await archive.import(
    { title: 'الهدنة', body: 'في غزة هدنة، في القدس كلام.' },
    { title: 'b', body: 'the truce in the town' },
  );
});
afterEach(() => archive.close());

test.each([
  ['هدنة "مفتوح', 'QUERY_UNBALANCED_QUOTE'],
  ['(هدنة OR (غزة)', 'QUERY_UNBALANCED_PARENTHESIS'],
  [Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' '), 'QUERY_TOO_MANY_TERMS'],
  ['غ*', 'QUERY_PREFIX_TOO_SHORT'],
  ['كلمة '.repeat(30_000), 'QUERY_TOO_LONG'],
  ['كلمة '.repeat(250_000), 'QUERY_TOO_LONG'],
])('a query that goes too far is refused with its column (%#)', async (query, code) => {
  const refused = { code, params: { column: expect.any(Number) as number } };
  await expect(archive.call('search.run', { query })).rejects.toMatchObject(refused);
  await expect(archive.call('search.counts', { query })).rejects.toMatchObject(refused);
  await expect(archive.call('stories.list', { query })).rejects.toMatchObject(refused);
  const article = (await archive.call('search.run', { query: '' })).hits[0]?.id ?? 0;
  await expect(archive.call('article.highlights', { id: article, query })).rejects.toMatchObject(refused);
});

test.each([
  ['في NEAR/1 غزة', 1],
  ['في NEAR/1000 القدس', 1],
  ['the NEAR the', 1],
  ['"في في"', 0],
  [Array.from({ length: 1_500 }, (_, i) => `w${i}`).join(' OR '), 0],
  [`${'('.repeat(150)}هدنة${')'.repeat(150)}`, 1],
])('frequent words and long queries are answered (%#)', async (query, total) => {
  expect((await archive.call('search.run', { query })).total).toBe(total);
});
