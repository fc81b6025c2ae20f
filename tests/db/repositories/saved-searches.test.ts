// Saved searches tell what came in since they were last looked through, whatever the dates of the articles.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFilters } from '../../../core/contract/schema/search';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

const truce = { title: 'x', body: 'The truce holds.', language: 'en' };

async function save(name: string, query: string): Promise<number> {
  return (await archive.call('savedSearches.save', { name, query, filters: noFilters, sort: 'newest' })).id;
}

test('what was there when a search was saved is not new; what is imported later is, though it is older news', async () => {
  await archive.import({ ...truce, publishedAt: '2024-05-01', url: 'https://e.example/1' });
  const id = await save('Truce', 'truce');
  expect(await archive.call('savedSearches.counts', {})).toEqual([{ id, total: 1, fresh: 0, newest: 1, failed: null }]);
  const { ids } = await archive.import(
    { ...truce, body: 'An older truce.', publishedAt: '2024-01-01', url: 'https://e.example/2' },
    { ...truce, body: 'Nothing of it.', url: 'https://e.example/3' },
  );
  expect(await archive.call('savedSearches.counts', {})).toEqual([{ id, total: 2, fresh: 1, newest: 3, failed: null }]);
  const [search] = await archive.call('savedSearches.list', {});
  const filters = { ...noFilters, afterArticle: search?.reviewedArticle };
  const found = await archive.call('search.run', { query: 'truce', filters, facets: true });
  expect(found.hits.map((hit) => hit.id)).toEqual([ids[0]]);
  expect(found.facets?.month).toEqual([{ value: '2024-01', count: 1 }]);
  await archive.call('savedSearches.reviewed', { id });
  expect(await archive.call('savedSearches.counts', {})).toEqual([{ id, total: 2, fresh: 0, newest: 3, failed: null }]);
});

test('a new revision of an article that was found before is new', async () => {
  await archive.import({ ...truce, url: 'https://e.example/1' });
  const id = await save('Truce', 'truce');
  await archive.import({ ...truce, body: 'The truce is over.', url: 'https://e.example/1' });
  expect(await archive.call('savedSearches.counts', {})).toEqual([{ id, total: 1, fresh: 1, newest: 2, failed: null }]);
});

test('a search that can not be carried out says why and spoils no other', async () => {
  await archive.import(truce);
  const bad = await save('Bad', '"truce');
  const good = await save('Good', 'truce');
  expect(await archive.call('savedSearches.counts', {})).toEqual([
    { id: bad, total: 0, fresh: 0, newest: 1, failed: 'QUERY_UNBALANCED_QUOTE' },
    { id: good, total: 1, fresh: 0, newest: 1, failed: null },
  ]);
});

test('a search that is gone can not be reviewed', async () => {
  await expect(archive.call('savedSearches.reviewed', { id: 9 })).rejects.toMatchObject({
    code: 'SAVED_SEARCH_NOT_FOUND',
  });
});

test('what comes in while the new articles are looked at stays new', async () => {
  const id = await save('Truce', 'truce');
  await archive.import({ ...truce, url: 'https://e.example/1' });
  const [seen] = await archive.call('savedSearches.counts', {});
  await archive.import({ ...truce, body: 'Another truce.', url: 'https://e.example/2' });
  await archive.call('savedSearches.reviewed', { id, newest: seen?.newest });
  expect(await archive.call('savedSearches.counts', {})).toMatchObject([{ total: 2, fresh: 1 }]);
});

test('a search that is removed by mistake comes back as far as it had been looked through', async () => {
  await archive.import({ ...truce, url: 'https://e.example/1' });
  const id = await save('Truce', 'truce');
  await archive.import({ ...truce, body: 'Another truce.', url: 'https://e.example/2' });
  const before = await archive.call('savedSearches.counts', {});
  expect(before).toMatchObject([{ total: 2, fresh: 1 }]);
  await archive.call('savedSearches.remove', { id });
  await archive.call('history.undo', {});
  expect(await archive.call('savedSearches.counts', {})).toEqual(before);
  await archive.call('savedSearches.reviewed', { id });
  await archive.call('history.redo', {});
  expect(await archive.call('savedSearches.list', {})).toEqual([]);
});

test('undo of a changed search brings back how far the former one had been looked through', async () => {
  await save('Truce', 'truce');
  await archive.import({ ...truce, url: 'https://e.example/1' });
  const before = await archive.call('savedSearches.counts', {});
  const id = await save('Truce', 'truce OR talks');
  await archive.call('savedSearches.reviewed', { id });
  await archive.call('history.undo', {});
  expect(await archive.call('savedSearches.counts', {})).toEqual(before);
  expect(before).toMatchObject([{ fresh: 1 }]);
});
