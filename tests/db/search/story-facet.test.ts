// The story facet against counting by hand, over any query and after decisions on stories.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFilters, type SearchFilters } from '../../../core/contract/schema/search';
import { findStories, tell } from '../stories/story-archive';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  const told = [...Array.from({ length: 42 }).keys()].map((i) =>
    tell(i % 8, i, `2024-02-${String(6 + (i % 3)).padStart(2, '0')}`),
  );
  await archive.import(...told, { ...tell(9, 3, '2024-02-09'), title: 'Alone' });
  await findStories(archive.db);
});
afterEach(() => archive.close());

/** By id: title and how many of the hits stand in the story. */
async function byHand(query: string, filters: SearchFilters): Promise<Map<number, [string, number]>> {
  const { hits } = await archive.call('search.run', { query, filters, limit: 1_000 });
  const found = new Set(hits.map(({ id }) => id));
  const { stories } = await archive.call('stories.list', { limit: 100 });
  const counts = new Map<number, [string, number]>();
  for (const { id, title } of stories.filter((story) => story !== null)) {
    const { members } = await archive.call('stories.get', { id });
    const count = members.filter((member) => found.has(member.id)).length;
    if (count > 0) counts.set(id, [title, count]);
  }
  return counts;
}

async function facet(query: string, filters: SearchFilters, storyRows = 100): Promise<[number, [string, number]][]> {
  const { facets } = await archive.call('search.run', { query, filters, limit: 0, facets: true, storyRows });
  expect(facets?.stories).toBe((await byHand(query, filters)).size);
  return (facets?.story ?? []).map(({ id, value, count }) => [id, [value, count]]);
}

const words = ['ferry', 'dam', 'budget', 'council', 'Valdora', 'inspector', 'engineers', 'title:dam'];

test('counts are exact for any query and filter, the most frequent first, and cut short without changing any', async () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom('', 'NOT ', 'OR '), fc.constantFrom(...words)), { maxLength: 3 })
    .map((parts) => parts.map(([sign, word], i) => (i === 0 ? word : sign + word)).join(' '));
  const filters = fc.subarray(['Outlet 0', 'Outlet 1', 'Outlet 2']).map((outlets) => ({ ...noFilters, outlets }));
  await fc.assert(
    fc.asyncProperty(query, filters, async (asked, chosen) => {
      const rows = await facet(asked, chosen);
      expect(new Map(rows)).toEqual(await byHand(asked, chosen));
      const counts = rows.map(([, [, count]]) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(await facet(asked, chosen, 2)).toEqual(rows.slice(0, 2));
    }),
    { numRuns: Number(process.env['MARSAD_RUNS'] ?? 25) },
  );
});

test('follows names, merges and their undo; what nobody else covers is counted once it has a name', async () => {
  const before = await facet('', noFilters);
  const [[a] = [0], [b] = [0]] = before;
  await archive.call('stories.merge', { from: b, into: a });
  const merged = await facet('', noFilters);
  expect(merged).toHaveLength(before.length - 1);
  expect(new Map(merged)).toEqual(await byHand('', noFilters));
  await archive.call('stories.rename', { id: a, name: 'The bridge' });
  expect(new Map(await facet('', noFilters)).get(a)?.[0]).toBe('The bridge');
  await archive.call('history.undo', {});
  await archive.call('history.undo', {});
  expect(await facet('', noFilters)).toEqual(before);
  const { hits } = await archive.call('search.run', { query: 'title:Alone' });
  await archive.call('stories.rename', { id: hits[0]?.id ?? 0, name: 'One voice' });
  const { facets } = await archive.call('search.run', { query: 'title:Alone', facets: true, storyRows: 1 });
  expect(facets?.story).toEqual([{ id: hits[0]?.id, value: 'One voice', count: 1 }]);
});

test('is not counted unless it is asked for', async () => {
  const { facets } = await archive.call('search.run', { query: '', facets: true });
  expect([facets?.story, facets?.stories]).toEqual([null, null]);
});
