// Numbers of a chart: nothing is lost by putting series together or filling gaps, whatever comes in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysBySize, OTHERS, stackPoints } from '../../../../renderer/features/timelines/stacked';
import { filledKeys, labelled, suitingUnit } from '../../../../renderer/features/timelines/time-keys';

const day = fc
  .integer({ min: 0, max: 120 })
  .map((days) => new Date(Date.UTC(2024, 0, 20) + days * 86_400_000).toISOString().slice(0, 10));
const point = fc.record({
  key: day,
  series: fc.constantFrom('أ', 'ב', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  count: fc.integer({ min: 1, max: 50 }),
});

describe('stacking', () => {
  test('keeps every count, with at most the series asked for', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.integer({ min: 2, max: 8 }), (points, most) => {
        const stacked = stackPoints(points, { keys: filledKeys(points, 'day'), most });
        expect(stacked.total).toBe(points.reduce((sum, { count }) => sum + count, 0));
        expect(stacked.series.length).toBeLessThanOrEqual(most);
        expect(stacked.series.flatMap(({ members }) => members).toSorted()).toEqual(
          [...new Set(points.map(({ series }) => series))].toSorted(),
        );
        for (const { counts, total } of stacked.columns) {
          expect(counts.length).toBe(stacked.series.length);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        }
      }),
    );
  });

  test('puts the smallest together, the largest first', () => {
    const points = [
      { key: 'x', series: 'small', count: 1 },
      { key: 'x', series: 'large', count: 9 },
      { key: 'y', series: 'tiny', count: 1 },
    ];
    const { series, columns } = stackPoints(points, { most: 2 });
    expect(series).toEqual([
      { id: 'large', members: ['large'], slot: 0 },
      { id: OTHERS, members: ['small', 'tiny'], slot: 1 },
    ]);
    expect(columns.map(({ counts }) => counts)).toEqual([
      [9, 1],
      [0, 1],
    ]);
  });

  test('keeps an order that is given, without series that count nothing', () => {
    const points = [
      { key: 'x', series: 'b', count: 9 },
      { key: 'x', series: 'a', count: 1 },
    ];
    const { series } = stackPoints(points, { order: ['a', 'z', 'b'], most: 8 });
    expect(series.map(({ id }) => id)).toEqual(['a', 'b']);
    // The colour of a series does not depend on which others there are.
    expect(series.map(({ slot }) => slot)).toEqual([0, 2]);
    expect(keysBySize([...points, { key: 'y', series: 'a', count: 50 }])).toEqual(['y', 'x']);
  });
});

describe('time', () => {
  test('is filled without gaps or repeats, in order', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const keys = filledKeys(points, 'day');
        expect(keys).toEqual([...new Set(keys)].toSorted());
        for (const { key } of points) expect(keys).toContain(key);
        for (const [at, key] of keys.entries()) {
          const next = keys[at + 1];
          if (next !== undefined) expect(Date.parse(next) - Date.parse(key)).toBe(86_400_000);
        }
      }),
    );
  });

  test('goes over the turn of a year and a leap day', () => {
    const months = ['2023-11', '2024-02'].map((key) => ({ key, series: 'a', count: 1 }));
    expect(filledKeys(months, 'month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    const days = ['2024-02-28', '2024-03-01'].map((key) => ({ key, series: 'a', count: 1 }));
    expect(filledKeys(days, 'day')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(suitingUnit(months)).toBe('month');
    expect(suitingUnit(months.slice(0, 1))).toBe('day');
  });

  test('has no more labels than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 20 }), (count, most) => {
        const at = labelled(count, most);
        expect(at.length).toBeLessThanOrEqual(most);
        for (const index of at) expect(index).toBeLessThan(count);
      }),
    );
  });
});
