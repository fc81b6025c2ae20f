// Comparison and timelines over a real archive: a story's tellings side by side, the analyst's verdict with undo, counts by day and outlet.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { analyse } from '../support/analyse';
import { openTestArchive, type TestArchive } from '../support/test-archive';
import { findStories } from '../stories/story-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

const LEAD = 'Fishermen of Valdora blocked the refinery road on Tuesday after the harbour council had closed the pier.';

function article(
  outlet: string,
  hour: string,
  sentence: string,
): { title: string; body: string } & Record<string, string> {
  return {
    title: 'Valdora refinery road blocked by fishermen',
    body: `${LEAD}\n\n${sentence}`,
    outlet,
    publishedAt: `2024-03-04T${hour}:00+00:00`,
    language: 'en',
  };
}

async function importStory(): Promise<{ story: number; ids: number[] }> {
  const { ids } = await archive.import(
    article('Late', '18:00', 'Mira Osten said the council had offered 30 boats a new berth at the northern pier.'),
    article('First', '08:00', 'Mira Osten said the council had offered 40 boats a new berth at the northern pier.'),
    article('Silent', '12:00', 'The road stayed closed until the evening.'),
  );
  await analyse(archive);
  await findStories(archive.db);
  const { stories } = await archive.call('stories.list', {});
  expect(stories).toHaveLength(1);
  return { story: stories[0]?.id ?? 0, ids };
}

test('a story is compared by outlet, in order of publication, with what differs and who left it out', async () => {
  const { story } = await importStory();
  const comparison = await archive.call('compare.story', { storyId: story, baseOutlet: 'First' });
  expect(comparison.columns.map(({ outlet }) => outlet)).toEqual(['First', 'Silent', 'Late']);
  expect(comparison.rows).toHaveLength(1);
  const [row] = comparison.rows;
  expect(row?.absentFrom).toEqual(['Silent']);
  expect(row?.cells.map(({ outlet, isBase }) => [outlet, isBase])).toEqual([
    ['First', true],
    ['Late', false],
  ]);
  expect(row?.cells[1]?.differences).toEqual([{ kind: 'number', base: '40', here: '30' }]);
  for (const cell of row?.cells ?? []) {
    const { body } = await archive.call('article.get', { id: cell.articleId });
    expect(cell.text).toBe(body.slice(cell.start, cell.end));
    expect(cell.cue).toBe('said');
  }
});

test('the verdict that two statements differ parts the row, is undone, and can be taken back', async () => {
  const { story } = await importStory();
  const rows = async (): Promise<number> => (await archive.call('compare.story', { storyId: story })).rows.length;
  const { statements } = await archive.call('statements.list', { storyId: story });
  const [a, b] = [statements[0]?.id ?? 0, statements[1]?.id ?? 0];
  expect(await archive.call('compare.judge', { a, b, verdict: 'different' })).toEqual({ changed: 1 });
  expect(await rows()).toBe(2);
  await archive.call('history.undo', {});
  expect(await rows()).toBe(1);
  await archive.call('history.redo', {});
  expect(await rows()).toBe(2);
  expect(await archive.call('compare.judge', { a: b, b: a, verdict: null })).toEqual({ changed: 1 });
  expect(await rows()).toBe(1);
  await expect(archive.call('compare.judge', { a, b: a, verdict: 'same' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});

test('chosen statements are compared without a story; one that is gone is named', async () => {
  await importStory();
  const { statements } = await archive.call('statements.list', {});
  const ids = statements.map(({ id }) => id);
  const comparison = await archive.call('compare.statements', { ids });
  expect(comparison.story).toBeNull();
  expect(comparison.columns.map(({ outlet }) => outlet)).toEqual(['First', 'Late']);
  await expect(archive.call('compare.statements', { ids: [999] })).rejects.toMatchObject({
    code: 'STATEMENT_NOT_FOUND',
    params: { id: 999 },
  });
});

test('what is rejected, and what lies in the trash, is compared no longer', async () => {
  const { story, ids } = await importStory();
  const { statements } = await archive.call('statements.list', { storyId: story });
  await archive.call('statements.setStatus', { ids: [statements[0]?.id ?? 0], status: 'rejected' });
  expect((await archive.call('compare.story', { storyId: story })).rows[0]?.cells).toHaveLength(1);
  await archive.call('article.trash', { ids: [ids[2] ?? 0] });
  const { columns } = await archive.call('compare.story', { storyId: story });
  expect(columns.map(({ outlet }) => outlet)).toEqual(['First', 'Late']);
});

test('timelines count statements and articles by day, outlet and family of stance', async () => {
  const { story } = await importStory();
  const { statements } = await archive.call('statements.list', { storyId: story });
  const speakerId = statements[0]?.speaker?.id ?? 0;
  const day = [
    { key: '2024-03-04', series: 'First', count: 1 },
    { key: '2024-03-04', series: 'Late', count: 1 },
  ];
  expect((await archive.call('timeline.speaker', { speakerId, unit: 'day' })).points).toEqual(day);
  expect((await archive.call('timeline.coverage', { unit: 'month' })).points).toEqual([
    { key: '2024-03', series: 'First', count: 1 },
    { key: '2024-03', series: 'Late', count: 1 },
    { key: '2024-03', series: 'Silent', count: 1 },
  ]);
  expect((await archive.call('timeline.coverage', { query: 'berth', storyId: story, unit: 'day' })).points).toEqual(
    day,
  );
  expect((await archive.call('timeline.stance', { storyId: story })).points).toEqual([
    { key: 'First', series: 'neutral', count: 1 },
    { key: 'Late', series: 'neutral', count: 1 },
  ]);
});

test('the tellings of one claim are found in the whole archive, oldest first, each against the one that was asked for', async () => {
  const { story } = await importStory();
  await archive.import({
    ...article(
      'Much later',
      '09:00',
      'Mira Osten said the council had offered 40 boats a berth at the northern pier for years.',
    ),
    publishedAt: '2024-09-30T09:00:00+00:00',
  });
  await archive.import({ ...article('Other', '09:00', 'Mira Osten said the harvest was late.'), title: 'Harvest' });
  await analyse(archive);
  const { statements } = await archive.call('statements.list', { storyId: story, order: 'oldest' });
  const { tellings } = await archive.call('timeline.claim', { statementId: statements[0]?.id ?? 0 });
  expect(tellings.map(({ outlet }) => outlet)).toEqual(['First', 'Late', 'Much later']);
  expect(tellings[0]?.segments.map(({ kind }) => kind)).toEqual(['same']);
  expect(tellings[1]?.segments.some(({ kind, text }) => kind === 'changed' && text.trim() === '30')).toBe(true);
});
