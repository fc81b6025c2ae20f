// The searches of before: the last first, each once, in the archive and nowhere else, and gone when they are taken out.
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFilters } from '../../../core/contract/schema/search';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const note = (query: string, outlets: string[] = []): Promise<unknown> =>
  archive.call('searchHistory.note', { query, filters: { ...noFilters, outlets }, sort: 'relevance', total: 3 });
const queries = async (): Promise<string[]> =>
  (await archive.call('searchHistory.list', {})).map(({ query, filters }) => [query, ...filters.outlets].join(' @'));

test('the last comes first, one that is asked again moves there, filters tell two apart', async () => {
  await note('هدنة');
  await note('truce');
  await note('هدنة', ['Sky']);
  await note('هدنة');
  expect(await queries()).toEqual(['هدنة', 'هدنة @Sky', 'truce']);
});

test('only the last two hundred are kept', async () => {
  for (let i = 0; i < 205; i++) await note(`word${i}`);
  const kept = await queries();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, 'word204', 'word5']);
});

test('what is taken out, one or all, is in no file of the archive any more; undo does not bring it back', async () => {
  for (const query of ['secretone', 'secrettwo', 'other']) await note(query);
  const [, two] = await archive.call('searchHistory.list', {});
  expect(await archive.call('searchHistory.remove', { ids: [two?.id ?? 0] })).toEqual({ changed: 1 });
  expect(await queries()).toEqual(['other', 'secretone']);
  expect(await archive.call('searchHistory.clear', {})).toEqual({ changed: 2 });
  expect(await queries()).toEqual([]);
  expect(await archive.call('history.state', {})).toEqual({ undo: null, redo: null });
  const files = fs.readdirSync(archive.root).filter((name) => name.startsWith('archive.sqlite'));
  for (const name of files) {
    expect(fs.readFileSync(path.join(archive.root, name)).includes('secret'), name).toBe(false);
  }
});
