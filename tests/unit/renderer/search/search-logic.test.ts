// The pure parts of the search panes: bars, segments, error marks, keys, facet rows, pages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetRowsToShow } from '../../../../renderer/features/search/facet-rows';
import { barsOf, monthsBetween } from '../../../../renderer/features/search/histogram-buckets';
import { actionOfKey } from '../../../../renderer/features/search/list-keys';
import { markMistake } from '../../../../renderer/features/search/query-error';
import { segmentsOf } from '../../../../renderer/features/search/segments';
import { pagesInView } from '../../../../renderer/features/search/use-hits';
import { movedCursor } from '../../../../renderer/ui/list-cursor';

describe('histogram', () => {
  test('fills empty months and leaves out what is no month', () => {
    const bars = barsOf(
      [
        { value: '2024-03', count: 2 },
        { value: '2023-12', count: 1 },
        { value: '', count: 9 },
      ],
      48,
    );
    expect(bars.map((bar) => [bar.months[0], bar.count])).toEqual([
      ['2023-12', 1],
      ['2024-01', 0],
      ['2024-02', 0],
      ['2024-03', 2],
    ]);
    expect(monthsBetween(bars, 2, 1)).toEqual(['2024-01', '2024-02']);
  });

  test('keeps every article and every month, however wide the bars', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(month, { minLength: 1, maxLength: 30, selector: String }),
        fc.integer({ min: 1, max: 60 }),
        (months, max) => {
          const rows = months.map(([year, m], i) => ({ value: `${year}-${String(m).padStart(2, '0')}`, count: i + 1 }));
          const bars = barsOf(rows, max);
          expect(bars.length).toBeLessThanOrEqual(max);
          expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(rows.reduce((sum, row) => sum + row.count, 0));
          const all = bars.flatMap((bar) => bar.months);
          expect(all).toEqual([...new Set(all)].sort());
          for (const row of rows) expect(all).toContain(row.value);
        },
      ),
    );
  });
});

test('segments are exactly the text, whatever ranges come', () => {
  const range = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range), (text, ranges) => {
      const segments = segmentsOf(
        text,
        ranges.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      );
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, end, text: part } of segments) expect(part).toBe(text.slice(start, end));
    }),
  );
  expect(segmentsOf('abcdef', [{ start: 1, end: 3 }]).map(({ text, marked }) => [text, marked])).toEqual([
    ['a', false],
    ['bc', true],
    ['def', false],
  ]);
});

test('a mistake is marked at its column, at the end too, never inside a character', () => {
  expect(markMistake('a "b', { column: 3 })).toEqual({ before: 'a ', at: '"', after: 'b' });
  expect(markMistake('a OR', { column: 5 })).toEqual({ before: 'a OR', at: ' ', after: '' });
  expect(markMistake('😀x', { column: 2 })).toEqual({ before: '', at: '😀', after: 'x' });
  expect(markMistake('a', {})).toBeNull();
});

test('of a megabyte that was pasted only what is around the mistake is shown, whole characters of it', () => {
  const marked = markMistake('😀'.repeat(250_000), { column: 100_001 });
  expect(marked).toEqual({ before: `…${'😀'.repeat(60)}`, at: '😀', after: `${'😀'.repeat(60)}…` });
});

test('keys move and act by their place, under any layout', () => {
  const press = (key: string, code = key, ctrlKey = false) => ({ key, code, ctrlKey, metaKey: false, altKey: false });
  expect(movedCursor(press('ت', 'KeyJ'), 4, 10, 100)).toBe(5);
  expect(movedCursor(press('ל', 'KeyK'), 4, 10, 100)).toBe(3);
  expect(movedCursor(press('End'), 4, 10, 100)).toBe(99);
  expect(movedCursor(press('PageDown'), 4, 10, 100)).toBe(14);
  expect(actionOfKey(press('ق', 'KeyR'))).toBe('reviewed');
  expect(actionOfKey(press('a', 'KeyA', true))).toBe('mark-all');
  expect(actionOfKey(press('r', 'KeyR', true))).toBeNull();
  expect(actionOfKey(press('Delete'))).toBe('trash');
});

test('chosen facet values stay in view, gone ones with no article', () => {
  const choices = ['a', 'b', 'c', 'd'].map((value, i) => ({ value, label: value, count: 10 - i }));
  const shown = facetRowsToShow(choices, ['d', 'gone'], { limit: 2, find: '', fold: (text) => text });
  expect(shown.map(({ value, count }) => [value, count])).toEqual([
    ['a', 10],
    ['b', 9],
    ['d', 7],
    ['gone', 0],
  ]);
  expect(facetRowsToShow(choices, [], { limit: 9, find: 'c', fold: (text) => text }).map((row) => row.value)).toEqual([
    'c',
  ]);
});

test('the pages in view reach the very last hit and never beyond', () => {
  expect(pagesInView(0, 20, 31_525)).toEqual([]);
  expect(pagesInView(95, 120, 31_525)).toEqual([1]);
  expect(pagesInView(19_990, 20_010, 31_525)).toEqual([199, 200]);
  expect(pagesInView(31_500, 31_540, 31_525)).toEqual([315]);
});
