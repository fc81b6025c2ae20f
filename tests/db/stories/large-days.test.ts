// A day that was grouped beside the writer: the same stories, and never those of a day that has changed meanwhile.
import { afterEach, expect, test } from 'vitest';
import type { GroupedDay } from '../../../core/model/analysis-ports';
import { unwatched } from '../../../db/analysis/analysis-job';
import { largeDayGrouper } from '../../../db/stories/day-groups';
import { placeStories } from '../../../db/stories/place-stories';
import { articleSigner } from '../../../db/stories/sign-articles';
import { storyWriter } from '../../../db/stories/story-writer';
import { openTestArchive, type TestArchive } from '../support/test-archive';
import { findStories, tell } from './story-archive';

const DAY = '2024-02-06';
const archives: TestArchive[] = [];
afterEach(() => {
  for (const archive of archives.splice(0)) archive.close();
});

/** Forty tellings of eight events, signed but not grouped. */
async function signed(): Promise<TestArchive> {
  const archive = openTestArchive();
  archives.push(archive);
  await archive.import(...Array.from({ length: 40 }, (_, i) => tell(i % 8, i, DAY)));
  await sign(archive);
  return archive;
}

async function sign({ db }: TestArchive): Promise<void> {
  const articles = articleSigner(db, unwatched())(0, 1_000, Infinity);
  await storyWriter(db, () => undefined).writeSignatures({ articles });
}

function stories({ db }: TestArchive): unknown {
  return db.prepare('SELECT article_id, story_id, closeness FROM story_articles ORDER BY article_id').all();
}

function grouped(archive: TestArchive): GroupedDay {
  const day = largeDayGrouper(archive.reader().db, 1)();
  if (!day) throw new Error('no day waits');
  return day;
}

/** What no grouping comes to: so that it shows where it was used. */
const apart = (day: GroupedDay): GroupedDay => ({ ...day, groups: day.groups.flat().map((position) => [position]) });

test('comes to the same stories as one that the writer grouped', async () => {
  const [beside, within] = [await signed(), await signed()];
  placeStories(beside.db, 400, grouped(beside));
  placeStories(within.db, 400);
  expect(stories(beside)).toEqual(stories(within));
});

test('is taken as it was grouped while nothing has changed', async () => {
  const archive = await signed();
  placeStories(archive.db, 400, apart(grouped(archive)));
  expect(new Set((stories(archive) as { story_id: number }[]).map(({ story_id }) => story_id)).size).toBe(40);
});

test.each<[string, (archive: TestArchive) => Promise<unknown>]>([
  ['another article', (archive) => archive.import(tell(3, 77, DAY))],
  ['another title', (archive) => archive.call('article.editMetadata', { id: 5, patch: { title: 'Something else' } })],
  ['another date', (archive) => archive.call('article.editMetadata', { id: 5, patch: { publishedAt: '2024-03-01' } })],
  ['the trash', (archive) => archive.call('article.trash', { ids: [5] })],
])('is grouped anew after %s', async (_, change) => {
  const [beside, within] = [await signed(), await signed()];
  const stale = apart(grouped(beside));
  for (const archive of [beside, within]) {
    await change(archive);
    await sign(archive);
  }
  placeStories(beside.db, 400, stale);
  placeStories(within.db, 400);
  expect(stories(beside)).toEqual(stories(within));
});

test('is grouped anew after a decision', async () => {
  const [beside, within] = [await signed(), await signed()];
  for (const archive of [beside, within]) await findStories(archive.db);
  beside.db.exec('INSERT INTO story_days SELECT DISTINCT day FROM article_signatures');
  const stale = apart(grouped(beside));
  beside.db.exec('DELETE FROM story_days');
  for (const archive of [beside, within]) {
    const [a, b] = (await archive.call('stories.list', {})).stories.map((story) => story?.id ?? 0);
    await archive.call('stories.merge', { from: b ?? 0, into: a ?? 0 });
    archive.db.exec(
      'INSERT INTO story_days SELECT DISTINCT day FROM article_signatures WHERE true ON CONFLICT DO NOTHING',
    );
  }
  placeStories(beside.db, 400, stale);
  placeStories(within.db, 400);
  expect(stories(beside)).toEqual(stories(within));
});
