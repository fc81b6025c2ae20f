// The pure parts of the stories view: typed days, what is asked, keys, spans.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBound } from '../../../../renderer/features/stories/day-bound';
import { storyActionOf } from '../../../../renderer/features/stories/story-keys';
import { storyQuestion } from '../../../../renderer/features/stories/story-question';
import { storySpan } from '../../../../renderer/features/stories/story-span';
import { createFormats } from '../../../../renderer/i18n/formats';
import { noStoryFilters } from '../../../../renderer/state/desk-store';

describe('days of the filters', () => {
  test.each([
    ['2024-02-06', 'from', '2024-02-06'],
    ['2024-02', 'from', '2024-02-01'],
    ['2024-02', 'to', '2024-02-29'],
    ['2023-2', 'to', '2023-02-28'],
    ['2024', 'from', '2024-01-01'],
    ['2024', 'to', '2024-12-31'],
    ['٢٠٢٤-٠٢-٠٦', 'from', '2024-02-06'],
    [' 2024-2-6 ', 'to', '2024-02-06'],
  ] as const)('%s as %s is %s', (typed, bound, day) => {
    expect(dayBound(typed, bound)).toBe(day);
  });

  test('what is no day is said to be none, nothing typed is no bound', () => {
    for (const typed of ['2024-13', '2023-02-29', '24-2-6', '6/2/2024', '2024-02-', 'soon', '2024-00-01']) {
      expect(dayBound(typed, 'from')).toBeNull();
    }
    expect(dayBound('  ', 'to')).toBeUndefined();
  });

  test('the first day of a month never comes after its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const typed = `${year}-${month}`;
        const [first, last] = [dayBound(typed, 'from'), dayBound(typed, 'to')];
        expect(first).toBeTypeOf('string');
        expect(last && first && first < last).toBe(true);
      }),
    );
  });
});

test('only filters that are set are asked for', () => {
  expect(storyQuestion(noStoryFilters)).toEqual({ minOutlets: 1, order: 'newest' });
  expect(
    storyQuestion({ minOutlets: 3, from: '2024-05', to: 'not yet a day', words: ' معبر رفح ', order: 'largest' }),
  ).toEqual({ minOutlets: 3, order: 'largest', from: '2024-05-01', query: 'معبر رفح' });
});

test('keys act by their place, under any layout', () => {
  const press = (key: string, code = key, ctrlKey = false) => ({ key, code, ctrlKey, metaKey: false, altKey: false });
  expect(storyActionOf(press('ؤ', 'KeyC'))).toBe('compare');
  expect(storyActionOf(press('c', 'KeyC', true))).toBeNull();
  expect(storyActionOf(press('F2'))).toBe('rename');
});

test('a story of one day is told by that day alone', () => {
  const formats = createFormats('en-GB');
  expect(storySpan('2024-05-06T08:00:00+03:00', '2024-05-06T23:00:00+03:00', formats)).toBe('6 May 2024');
  expect(storySpan('2024-05-06', '2024-05-08', formats)).toBe('6 May 2024 – 8 May 2024');
  expect(storySpan('2024-05-06', null, formats)).toBe('6 May 2024');
  expect(storySpan(null, null, formats)).toBe('');
});
