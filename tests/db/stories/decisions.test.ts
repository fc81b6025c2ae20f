// What an analyst decides about stories holds over new imports and recomputation, and can be undone and redone.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';
import { findStories, partition, storiesOf, tell } from './story-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

const DAY = '2024-03-04';
const NEXT = '2024-03-05';

async function importTold(...told: readonly ReturnType<typeof tell>[]): Promise<number[]> {
  const { ids } = await archive.import(...told);
  await findStories(archive.db);
  return ids;
}

function storyOf(article: number | undefined): number {
  return archive.db.prepare('SELECT story_id FROM story_articles WHERE article_id = ?').pluck().get(article) as number;
}

function tables(): unknown {
  return ['stories', 'story_articles', 'story_facts', 'story_decisions'].map((table) =>
    archive.db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all(),
  );
}

test('two stories that are merged stay one, and take in what comes later', async () => {
  const ids = await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(1, 0, DAY), tell(1, 1, DAY));
  expect(storiesOf(archive)).toEqual([ids.slice(0, 2), ids.slice(2)]);
  const [from, into] = [storyOf(ids[2]), storyOf(ids[0])];
  const merged = await archive.call('stories.merge', { from, into });
  expect(merged.id).toBe(into);
  expect(merged.members.map(({ id }) => id).sort()).toEqual(ids);
  const later = await importTold(tell(0, 2, DAY), tell(1, 2, DAY), tell(1, 3, NEXT));
  expect(storiesOf(archive)).toEqual([[...ids, ...later]]);
  await expect(archive.call('stories.get', { id: from })).rejects.toMatchObject({ code: 'STORY_NOT_FOUND' });
});

test('a story has a title in each of its languages, until an analyst names it', async () => {
  const arabic = { title: 'عبّارة فالدورا', body: 'أعيد فتح العبّارة في فالدورا.', outlet: 'النهار', language: 'ar' };
  const { ids } = await archive.import(
    tell(0, 0, DAY, '10:00'),
    tell(0, 1, DAY, '11:00'),
    { ...arabic, publishedAt: `${DAY}T09:00:00+02:00` },
    { ...arabic, title: '', outlet: 'الخبر', publishedAt: `${DAY}T08:00:00+02:00` },
  );
  await findStories(archive.db);
  const into = storyOf(ids[0]);
  for (const from of new Set([storyOf(ids[2]), storyOf(ids[3])])) await archive.call('stories.merge', { from, into });
  const { title, titles, members } = await archive.call('stories.get', { id: into });
  expect(members).toHaveLength(4);
  expect(Object.keys(titles).toSorted()).toEqual(['ar', 'en']);
  expect(titles).toMatchObject({ ar: arabic.title, en: title });
  expect(await archive.call('stories.rename', { id: into, name: 'The ferry' })).toMatchObject({
    title: 'The ferry',
    titles: {},
  });
});

test('stories weeks apart can be merged', async () => {
  const ids = await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(0, 2, '2024-05-01'), tell(0, 3, '2024-05-01'));
  await archive.call('stories.merge', { from: storyOf(ids[2]), into: storyOf(ids[0]) });
  await importTold(tell(0, 4, '2024-05-01'), tell(0, 5, DAY));
  expect(storiesOf(archive)[0]).toHaveLength(6);
});

test('what is split off stays apart, also from what comes later', async () => {
  const ids = await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(0, 2, DAY), tell(0, 3, NEXT));
  const story = storyOf(ids[0]);
  const own = await archive.call('stories.split', { id: story, articleIds: [ids[1] ?? 0, ids[3] ?? 0] });
  expect(own.members.map(({ id }) => id)).toEqual([ids[1], ids[3]]);
  expect(own.id).not.toBe(story);
  expect((await archive.call('stories.get', { id: story })).members.map(({ id }) => id).sort()).toEqual([
    ids[0],
    ids[2],
  ]);
  await importTold(tell(0, 4, DAY), tell(0, 5, NEXT));
  const [left, right] = [storyOf(ids[0]), storyOf(ids[1])];
  expect(left).toBe(story);
  expect(right).toBe(own.id);
  expect([storyOf(ids[2]), storyOf(ids[3])]).toEqual([left, right]);
});

test('merging again what was split makes one story', async () => {
  const ids = await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(0, 2, DAY));
  const story = storyOf(ids[0]);
  const own = await archive.call('stories.split', { id: story, articleIds: [ids[2] ?? 0] });
  const merged = await archive.call('stories.merge', { from: story, into: own.id });
  expect([merged.id, merged.members.length]).toEqual([own.id, 3]);
  const again = await archive.call('stories.split', { id: own.id, articleIds: [ids[0] ?? 0] });
  expect(again.members).toHaveLength(1);
  expect(storiesOf(archive).map((articles) => articles.length)).toEqual([2, 1]);
});

test('rename, pin, merge and split are undone and redone to the letter', async () => {
  const ids = await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(1, 0, DAY), tell(1, 1, DAY), tell(1, 2, NEXT));
  const states = [tables()];
  const [small, large] = [storyOf(ids[0]), storyOf(ids[2])];
  await archive.call('stories.rename', { id: small, name: '  Ferry row ' });
  states.push(tables());
  await archive.call('stories.pin', { id: large, pinned: true });
  states.push(tables());
  await archive.call('stories.merge', { from: large, into: small });
  states.push(tables());
  await archive.call('stories.split', { id: small, articleIds: ids.slice(1, 4) });
  states.push(tables());
  for (const state of states.toReversed().slice(1)) {
    await archive.call('history.undo', {});
    expect(tables()).toEqual(state);
  }
  for (const state of states.slice(1, -1)) {
    await archive.call('history.redo', {});
    expect(tables()).toEqual(state);
  }
  await archive.call('history.redo', {});
  expect(storiesOf(archive)).toHaveLength(2);
});

test('a name stays with the story when articles join it and when their days are worked out anew', async () => {
  const ids = await importTold(tell(0, 0, NEXT), tell(0, 1, NEXT));
  const id = storyOf(ids[0]);
  await archive.call('stories.rename', { id, name: 'The ferry' });
  await importTold(tell(0, 2, DAY), tell(0, 3, DAY), tell(0, 4, DAY), tell(1, 0, DAY));
  expect(await archive.call('stories.get', { id })).toMatchObject({ title: 'The ferry', named: true, articles: 5 });
  await archive.call('stories.rename', { id, name: ' ' });
  expect(await archive.call('stories.get', { id })).toMatchObject({ named: false });
});

test('a decision goes over to the newer revision of an article', async () => {
  const [first, second] = [tell(0, 0, DAY), tell(1, 0, DAY)];
  const { ids } = await archive.import(
    { ...first, url: 'https://a.example/1' },
    { ...second, url: 'https://a.example/2' },
  );
  await findStories(archive.db);
  await archive.call('stories.merge', { from: storyOf(ids[1]), into: storyOf(ids[0]) });
  const revised = await archive.import({ ...second, url: 'https://a.example/2', body: `${second.body}\nCorrected.` });
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([[ids[0], ...revised.ids]]);
});

test('undoing an import takes its articles out of stories and leaves these as they were before', async () => {
  await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(1, 0, NEXT), tell(1, 1, NEXT));
  const [before, parts] = [tables(), partition(archive.db)];
  const { batchId } = await archive.import(tell(0, 2, DAY), tell(1, 2, NEXT), tell(2, 0, DAY), tell(2, 1, DAY));
  await findStories(archive.db);
  expect(partition(archive.db)).not.toEqual(parts);
  await archive.call('ledger.undoBatch', { batchId, force: false });
  await findStories(archive.db);
  expect(tables()).toEqual(before);
});

test('an import whose articles were merged by hand is not undone without being told to', async () => {
  const ids = await importTold(tell(0, 0, DAY));
  const { batchId, ids: own } = await archive.import(tell(1, 0, DAY));
  await findStories(archive.db);
  await archive.call('stories.merge', { from: storyOf(own[0]), into: storyOf(ids[0]) });
  await expect(archive.call('ledger.undoBatch', { batchId, force: false })).rejects.toMatchObject({
    code: 'BATCH_HAS_WORK',
  });
  await archive.call('ledger.undoBatch', { batchId, force: true });
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([ids]);
  expect(await archive.call('history.state', {})).toMatchObject({ undo: null });
});

test('what cannot be decided is refused and changes nothing', async () => {
  const ids = await importTold(tell(0, 0, DAY), tell(0, 1, DAY), tell(1, 0, DAY));
  const id = storyOf(ids[0]);
  const before = tables();
  const refused = async (call: Promise<unknown>, code: string): Promise<void> => {
    await expect(call).rejects.toMatchObject({ code });
    expect(tables()).toEqual(before);
  };
  await refused(archive.call('stories.merge', { from: id, into: id }), 'STORY_INTO_ITSELF');
  await refused(archive.call('stories.merge', { from: id, into: 999 }), 'STORY_NOT_FOUND');
  await refused(archive.call('stories.split', { id, articleIds: ids.slice(0, 2) }), 'STORY_SPLIT_NOTHING');
  await refused(archive.call('stories.split', { id, articleIds: ids.slice(2) }), 'STORY_SPLIT_NOTHING');
  await refused(archive.call('stories.rename', { id: 999, name: 'x' }), 'STORY_NOT_FOUND');
});
