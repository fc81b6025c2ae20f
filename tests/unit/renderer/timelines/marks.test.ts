// Marks of a chart: every one is reached by keys, and each stands for a search.
import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../../core/contract/schema/search';
import { stanceFamilies } from '../../../../core/statements/stance';
import { movedMark } from '../../../../renderer/features/timelines/chart-cursor';
import type { MarkAt } from '../../../../renderer/features/timelines/chart-cursor';
import { searchForMark } from '../../../../renderer/features/timelines/mark-search';
import { stackPoints } from '../../../../renderer/features/timelines/stacked';

describe('the cursor', () => {
  const stacked = stackPoints(
    [
      { key: '1', series: 'a', count: 5 },
      { key: '1', series: 'b', count: 1 },
      { key: '3', series: 'b', count: 2 },
      { key: '4', series: 'a', count: 1 },
    ],
    { keys: ['0', '1', '2', '3', '4'], most: 8 },
  );

  test('goes over columns without marks, to the nearest series', () => {
    const first = movedMark(stacked, null, 'forward');
    expect(first).toEqual({ column: 1, series: 0 });
    expect(movedMark(stacked, first, 'forward')).toEqual({ column: 3, series: 1 });
    expect(movedMark(stacked, first, 'back')).toEqual(first);
    expect(movedMark(stacked, { column: 3, series: 1 }, 'up')).toEqual({ column: 3, series: 1 });
  });

  test('reaches every mark that counts something', () => {
    const reached = new Set<string>();
    const walk = (at: MarkAt | null): void => {
      if (!at || reached.has(JSON.stringify(at))) return;
      reached.add(JSON.stringify(at));
      for (const move of ['forward', 'back', 'up', 'down', 'first', 'last'] as const)
        walk(movedMark(stacked, at, move));
    };
    walk(movedMark(stacked, null, 'first'));
    expect(reached.size).toBe(4);
  });

  test('has nowhere to go in an empty chart', () => {
    expect(movedMark(stackPoints([], { most: 8 }), null, 'forward')).toBeNull();
  });
});

describe('a mark asks', () => {
  const asked = { query: 'هدنة OR تهدئة', filters: { ...noFilters, languages: ['ar'] } };

  test('for a month by filter, for a day by date, within what the chart is of', () => {
    expect(searchForMark({ kind: 'archive' }, asked, { date: '2024-02', outlets: ['A'] })).toEqual({
      query: '(هدنة OR تهدئة)',
      filters: { ...noFilters, languages: ['ar'], months: ['2024-02'], outlets: ['A'] },
      sort: 'newest',
    });
    expect(searchForMark({ kind: 'story', storyId: 7 }, asked, { date: '2024-02-06' }).query).toBe(
      'story:7 date:2024-02-06',
    );
    expect(searchForMark({ kind: 'speaker', speakerId: 3 }, asked, {}).filters.speakers).toEqual([3]);
  });

  test('for all stances of a family, and never for an outlet without a name', () => {
    const { filters } = searchForMark({ kind: 'archive' }, asked, { outlets: [''], family: 'opposing' });
    expect(filters.stances).toEqual(stanceFamilies.opposing);
    expect(filters.outlets).toEqual([]);
  });
});
