// Moving through the comparison by keys: in both directions, in both layouts, through cells with several tellings and none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../../renderer/features/comparison/comparison-matrix';
import {
  cellActionOf,
  clampedCursor,
  firstCursor,
  firstTold,
  movedCursor,
  stepOf,
  tellingAt,
} from '../../../../renderer/features/comparison/matrix-cursor';
import type { Cursor, Layout, Step } from '../../../../renderer/features/comparison/matrix-cursor';
import { sample } from './sample';

const rows = matrixOf(sample);
const walk = (steps: readonly Step[], layout: Layout = 'side', from: Cursor = firstCursor): (number | null)[] => {
  let at = from;
  return steps.map((step) => {
    at = movedCursor(rows, at, step, { layout, rowsInView: 2 });
    return tellingAt(rows, at)?.statementId ?? null;
  });
};

const press = (key: string, patch: Partial<KeyboardEvent> = {}) => ({
  key,
  code: key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...patch,
});

describe('side by side', () => {
  test('down leads through the tellings of an outlet, also where it has none', () => {
    expect(walk(['down', 'down', 'down', 'down'])).toEqual([12, 21, null, null]);
  });

  test('up comes to the last telling of the cell above', () => {
    expect(walk(['up', 'up', 'up'], 'side', { row: 1, column: 0, telling: 0 })).toEqual([12, 11, 11]);
  });

  test('across the columns, and to both ends of a row and of the table', () => {
    expect(walk(['next', 'next', 'next', 'rowStart', 'rowEnd', 'last', 'first'])).toEqual([13, 14, 14, 11, 14, 31, 11]);
  });

  test('by pages, never beyond the ends', () => {
    expect(walk(['pageDown', 'pageDown', 'pageUp'], 'side', { row: 0, column: 2, telling: 0 })).toEqual([31, 31, 14]);
  });
});

test('stacked, down and next lead through a whole claim and on to the next, and back the same way', () => {
  const there = walk(['down', 'down', 'next', 'down', 'down', 'down', 'down', 'down', 'down'], 'stacked');
  expect(there).toEqual([12, 13, 14, 21, 22, null, null, null, 31]);
  expect(walk(['up', 'previous'], 'stacked', { row: 1, column: 0, telling: 0 })).toEqual([14, 13]);
});

test('the arrow keys follow the direction of the window', () => {
  expect(stepOf(press('ArrowLeft'), 'rtl')).toBe('next');
  expect(stepOf(press('ArrowLeft'), 'ltr')).toBe('previous');
  expect(stepOf(press('ArrowRight'), 'rtl')).toBe('previous');
  expect(stepOf(press('Home', { ctrlKey: true }), 'rtl')).toBe('first');
  expect(stepOf(press('ArrowDown', { ctrlKey: true }), 'ltr')).toBeNull();
});

test('letters act by their place, never with a modifier', () => {
  expect(cellActionOf(press('لا', { code: 'KeyB' }))).toBe('base');
  expect(cellActionOf(press('ס', { code: 'KeyX' }))).toBe('reject');
  expect(cellActionOf(press('c', { code: 'KeyC' }))).toBe('confirm');
  expect(cellActionOf(press('c', { code: 'KeyC', ctrlKey: true }))).toBeNull();
  expect(cellActionOf(press('Enter'))).toBe('open');
});

test('wherever one goes, the cursor stands on something that is there', () => {
  const anyStep = fc.constantFrom<Step>(
    ...(['up', 'down', 'next', 'previous', 'rowStart', 'rowEnd', 'first', 'last', 'pageUp', 'pageDown'] as const),
  );
  const anyCursor = fc.record({ row: fc.nat(9), column: fc.nat(9), telling: fc.nat(9) });
  fc.assert(
    fc.property(anyCursor, fc.array(anyStep), fc.constantFrom<Layout>('side', 'stacked'), (from, steps, layout) => {
      let at = clampedCursor(rows, from);
      for (const step of steps) {
        at = movedCursor(rows, at, step, { layout, rowsInView: 3 });
        expect(at).toEqual(clampedCursor(rows, at));
        expect(rows[at.row]?.cells[at.column]).toBeDefined();
      }
    }),
  );
});

test('the cursor begins at the first outlet that tells the first claim', () => {
  const cells = rows.map((row) => row.cells.map((cell) => cell.tellings.length > 0));
  const silentFirst = rows.filter((_, at) => cells[at]?.[0] === false);
  expect(silentFirst.length).toBeGreaterThan(0);
  const begun = firstTold(silentFirst);
  expect(begun.row).toBe(0);
  expect(begun.column).toBe(silentFirst[0]?.cells.findIndex(({ tellings }) => tellings.length > 0));
  expect(tellingAt(silentFirst, begun)).not.toBeNull();
});

test('an empty table has a cursor, on nothing', () => {
  expect(clampedCursor([], { row: 3, column: 1, telling: 2 })).toEqual(firstCursor);
  expect(firstTold([])).toEqual(firstCursor);
  expect(movedCursor([], firstCursor, 'down', { layout: 'side', rowsInView: 1 })).toEqual(firstCursor);
});
