// The blocks of derived data: with them, without them, with damaged or outdated ones, an archive answers the same.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArticleColumns } from '../../../db/search/columns';
import { saveBlocks } from '../../../db/search/save-blocks';
import { articleMaker } from '../../bench/million/generated-article';
import { openTestArchive, type TestArchive } from '../support/test-archive';

const make = articleMaker();

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  await archive.import(...Array.from({ length: 60 }, (_, n) => make(n)));
  const { id } = await archive.call('speakers.create', {
    names: { ar: null, he: null, en: 'Dana Whitlock' },
    kind: 'person',
  });
  for (const articleId of [3, 5, 8])
    await archive.call('statements.add', { articleId, start: 0, end: 4, speakerId: id, stance: 'deny' });
});
afterEach(() => archive.close());

const queries = ['غزة', 'غزة SENT إسرائيل', '"قطاع غزة"', 'speaker:whitlock', 'NOT القدس', '', 'القدس date:2021'];

/** What a reader that has just been opened answers. */
async function answers(): Promise<unknown[]> {
  const reader = archive.reader();
  const all = [];
  for (const query of queries)
    for (const sort of ['relevance', 'newest', 'oldest'] as const)
      all.push({ ...(await reader.call('search.run', { query, sort, facets: true, limit: 1_000 })), elapsedMs: 0 });
  return all;
}

test('saved blocks change no answer, nor do changes after them', async () => {
  const before = await answers();
  saveBlocks(archive.db, 0);
  expect(await answers()).toEqual(before);
  await archive.call('article.trash', { ids: [2, 3] });
  await archive.call('article.editMetadata', { id: 5, patch: { title: 'غزة. القدس' } });
  await archive.import({ title: 'القدس', body: 'في غزة وإسرائيل معا.', publishedAt: '2021-05-01' });
  const changed = await answers();
  expect(changed).not.toEqual(before);
  archive.db.exec('DELETE FROM search_blocks; DELETE FROM search_block_state');
  expect(await answers()).toEqual(changed);
  saveBlocks(archive.db, 0);
  expect(await answers()).toEqual(changed);
});

test.each([
  ['a changed byte', 'UPDATE search_blocks SET data = zeroblob(length(data))'],
  ['a block cut short', 'UPDATE search_blocks SET data = substr(data, 1, length(data) - 7)'],
  ['a missing block', 'DELETE FROM search_blocks WHERE block = 0'],
  ['blocks without their state', 'DELETE FROM search_block_state'],
  ['state without blocks', 'DELETE FROM search_blocks'],
])('%s is noticed, and the rows are read instead', async (_, damage) => {
  saveBlocks(archive.db, 0);
  const before = await answers();
  archive.db.exec(damage);
  expect(await answers()).toEqual(before);
  saveBlocks(archive.db, 0);
  expect(await answers()).toEqual(before);
});

test('changes are taken in by chunks as all at once', () => {
  const [whole, chunked] = [new ArticleColumns(archive.db), new ArticleColumns(archive.db, 7)];
  expect(whole.refresh()).toEqual(chunked.refresh());
  expect(chunked.maxId).toBe(60);
  expect(chunked.length.slice(0, 61)).toEqual(whole.length.slice(0, 61));
  expect(chunked.newestFirst()).toEqual(whole.newestFirst());
});
