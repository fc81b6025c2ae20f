// Stories as the window and the command line see them: who told it first, who copied, what lists show, what leaves.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';
import { findStories, storiesOf, tell } from './story-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

const DAY = '2024-03-04';
const NEXT = '2024-03-05';

test('the first publisher comes first, and copies name the article that they took', async () => {
  const told = tell(0, 0, DAY, '12:00');
  const { ids } = await archive.import(
    { ...told, outlet: 'Copy Desk', publishedAt: `${DAY}T14:00:00+02:00`, body: told.body.toUpperCase() },
    { ...tell(0, 3, DAY, '11:00'), outlet: 'Own Words' },
    { ...told, outlet: 'The Wire' },
    {
      ...told,
      outlet: 'Half',
      publishedAt: `${NEXT}T09:00:00+02:00`,
      body: `${told.body.split('\n')[0] ?? ''}\n${tell(0, 9, DAY).body}`,
    },
  );
  await findStories(archive.db);
  const [copy, own, wire, half] = ids;
  const { stories, total } = await archive.call('stories.list', {});
  expect(total).toBe(1);
  expect(stories[0]).toMatchObject({
    articles: 4,
    outlets: ['Own Words', 'The Wire', 'Copy Desk', 'Half'],
    languages: ['en'],
    firstPublishedAt: `${DAY}T11:00:00+02:00`,
    lastPublishedAt: `${NEXT}T09:00:00+02:00`,
    named: false,
    pinned: false,
  });
  expect(stories[0]?.keywords).toContain('Valdora');
  const { members } = await archive.call('stories.get', { id: stories[0]?.id ?? 0 });
  expect(members.map(({ id }) => id)).toEqual([own, wire, copy, half]);
  expect(members[0]).toMatchObject({ closeness: 'related', reuse: 0, sourceArticleId: null });
  expect(members[2]).toMatchObject({ closeness: 'wire', reuse: 1, sourceArticleId: wire });
  expect(members[3]).toMatchObject({ closeness: 'rewrite' });
});

test('the list is filtered by outlets, size, dates and search, ordered, and told by pages', async () => {
  await archive.import(
    tell(0, 0, '2024-03-01'),
    tell(0, 1, '2024-03-02'),
    tell(1, 0, DAY),
    tell(1, 1, DAY),
    tell(1, 2, DAY),
    tell(2, 0, '2024-03-20'),
    { ...tell(2, 1, '2024-03-20'), outlet: 'Outlet 0' },
    tell(3, 0, '2024-03-25'),
  );
  await findStories(archive.db);
  const list = async (input: Parameters<typeof archive.call<'stories.list'>>[1]): Promise<string[]> =>
    (await archive.call('stories.list', input)).stories.map(({ firstPublishedAt }) =>
      (firstPublishedAt ?? '').slice(0, 10),
    );
  expect(await list({})).toEqual(['2024-03-20', DAY, '2024-03-01']);
  expect(await list({ order: 'oldest' })).toEqual(['2024-03-01', DAY, '2024-03-20']);
  expect(await list({ order: 'largest' })).toEqual([DAY, '2024-03-01', '2024-03-20']);
  expect(await list({ minOutlets: 2 })).toEqual([DAY, '2024-03-01']);
  expect(await list({ minArticles: 1 })).toHaveLength(4);
  expect(await list({ from: '2024-03-02', to: DAY })).toEqual([DAY, '2024-03-01']);
  expect(await list({ from: '2024-03-03', to: '2024-03-19' })).toEqual([DAY]);
  expect(await list({ query: 'Kesrin' })).toEqual([DAY]);
  expect(await list({ offset: 1, limit: 1 })).toEqual([DAY]);
  await expect(list({ from: 'March' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(list({ query: '"open' })).rejects.toMatchObject({ code: 'QUERY_UNBALANCED_QUOTE' });
  const oldest = (await archive.call('stories.list', { order: 'oldest' })).stories[0];
  await archive.call('stories.pin', { id: oldest?.id ?? 0, pinned: true });
  expect(await list({})).toEqual(['2024-03-01', '2024-03-20', DAY]);
});

test('articles leave with the trash and come back; a new revision takes the place of the old', async () => {
  const told = { ...tell(0, 0, DAY), url: 'https://a.example/1' };
  const { ids } = await archive.import(told, tell(0, 1, DAY), tell(0, 2, NEXT));
  await findStories(archive.db);
  const [first, second, third] = ids;
  expect(storiesOf(archive)).toEqual([ids]);
  await archive.call('article.trash', { ids: [second ?? 0] });
  const id = (await archive.call('stories.list', {})).stories[0]?.id ?? 0;
  expect((await archive.call('stories.get', { id })).articles).toBe(2);
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([[first, third]]);
  await archive.call('history.undo', {});
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([ids]);
  const revised = await archive.import({ ...told, body: `${told.body}\nMore is known now.` });
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([[second, third, ...revised.ids]]);
});

test('an article whose date is corrected goes where it belongs', async () => {
  const { ids } = await archive.import(tell(0, 0, DAY), tell(0, 1, '2024-06-01'));
  await findStories(archive.db);
  expect(storiesOf(archive)).toHaveLength(2);
  await archive.call('article.editMetadata', { id: ids[1] ?? 0, patch: { publishedAt: NEXT } });
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([ids]);
});

test('undated articles join one another by strong likeness, and no dated story', async () => {
  const { ids } = await archive.import(
    { ...tell(0, 0, DAY), publishedAt: null },
    { ...tell(0, 0, DAY), publishedAt: null, outlet: 'Copy Desk' },
    { ...tell(1, 0, DAY), publishedAt: null },
    tell(0, 0, DAY),
  );
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([ids.slice(0, 2), [ids[2]], [ids[3]]]);
  const { stories } = await archive.call('stories.list', {});
  expect(stories).toMatchObject([{ firstPublishedAt: null, lastPublishedAt: null, articles: 2 }]);
});

test('what goes on for longer than a week is told as several stories', async () => {
  const days = Array.from({ length: 16 }, (_, i) => `2024-03-${String(i + 1).padStart(2, '0')}`);
  await archive.import(...days.map((day, i) => tell(0, i % 6, day)));
  await findStories(archive.db);
  const sizes = storiesOf(archive).map((articles) => articles.length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
});

test('a search finds the articles of a story by its number, its name and its title', async () => {
  const { ids } = await archive.import(tell(0, 0, DAY), tell(0, 1, DAY), tell(1, 0, DAY), tell(1, 1, DAY));
  await findStories(archive.db);
  const search = async (query: string): Promise<number[]> =>
    (await archive.call('search.run', { query })).hits.map(({ id }) => id).sort((a, b) => a - b);
  const { stories } = await archive.call('stories.list', { query: 'Valdora' });
  const id = stories[0]?.id ?? 0;
  expect(await search(`story:${id}`)).toEqual(ids.slice(0, 2));
  expect(await search('story:Kesrin')).toEqual(ids.slice(2));
  await archive.call('stories.rename', { id, name: 'Harbour row' });
  expect(await search('story:harbour')).toEqual(ids.slice(0, 2));
  expect(await search('story:Valdora')).toEqual([]);
});

test('signatures that other rules have made are made anew, and stories keep their names', async () => {
  const { ids } = await archive.import(tell(0, 0, DAY), tell(0, 1, DAY));
  await findStories(archive.db);
  const id = (await archive.call('stories.list', {})).stories[0]?.id ?? 0;
  await archive.call('stories.rename', { id, name: 'The ferry' });
  archive.db.exec("UPDATE meta SET value = '0' WHERE key = 'story_version'; UPDATE article_signatures SET words = x''");
  await findStories(archive.db);
  const { stories } = await archive.call('stories.list', {});
  expect(stories).toMatchObject([{ id, title: 'The ferry', articles: 2 }]);
  expect(storiesOf(archive)).toEqual([ids]);
});

test('empty bodies, huge ones, and articles of one instant are placed like others', async () => {
  const { ids } = await archive.import(
    { title: 'Short', body: '!', publishedAt: DAY, outlet: 'A' },
    { title: 'Brief', body: '...', publishedAt: DAY, outlet: 'B' },
    { ...tell(0, 0, DAY), body: `${tell(0, 0, DAY).body} `.repeat(8_000) },
    { ...tell(0, 0, DAY), outlet: 'B' },
  );
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([ids.slice(2), [ids[0]], [ids[1]]]);
});

test('an article whose text is damaged keeps no story from being found', async () => {
  const told = tell(0, 0, DAY);
  const taken = { ...told, outlet: 'Copy Desk', body: `${told.body}\nOne line of its own at the end.` };
  const { ids } = await archive.import(told);
  await archive.import(taken);
  await findStories(archive.db);
  archive.db
    .prepare("UPDATE body_packs SET packed = x'00' WHERE id = (SELECT pack_id FROM bodies WHERE article_id = ?)")
    .run(ids[0]);
  const added = await archive.import({ ...taken, outlet: 'Third', body: `${taken.body} And another one.` });
  await findStories(archive.db);
  expect(storiesOf(archive)).toEqual([[1, 2, ...added.ids]]);
});

test('ten thousand copies of one text are one story, in bounded time', async () => {
  const told = tell(0, 0, DAY);
  const copies = Array.from({ length: 10_000 }, (_, i) => ({
    ...told,
    outlet: `Outlet ${i}`,
    title: `${told.title} ${i}`,
  }));
  await archive.import(...copies);
  await findStories(archive.db);
  const { stories } = await archive.call('stories.list', {});
  expect(stories).toMatchObject([{ articles: 10_000 }]);
  const wires = archive.db
    .prepare("SELECT count(*) FROM story_articles WHERE closeness = 'wire' AND reuse = 1")
    .pluck()
    .get();
  expect(wires).toBe(9_999);
}, 60_000);
