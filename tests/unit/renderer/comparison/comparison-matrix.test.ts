// A comparison as rows and cells: nothing lost, nothing in the wrong column, filters that say what they do.
import { describe, expect, test } from 'vitest';
import {
  basesOfOutlet,
  filteredRows,
  matrixOf,
  speakersIn,
  withBase,
} from '../../../../renderer/features/comparison/comparison-matrix';
import type { ClaimFilters } from '../../../../renderer/features/comparison/comparison-matrix';
import { cell, envoy, ministry, row, sample } from './sample';

const all: ClaimFilters = { speaker: null, difference: 'any', shared: false };
const rows = matrixOf(sample);
const numbers = (filters: Partial<ClaimFilters>): number[] =>
  filteredRows(rows, { ...all, ...filters }).map(({ number }) => number);

test('every telling stands in the column of its outlet, in the order given', () => {
  expect(rows.map(({ cells }) => cells.map(({ tellings }) => tellings.map(({ statementId }) => statementId)))).toEqual([
    [[11, 12], [13], [14]],
    [[21], [22], []],
    [[], [], [31]],
  ]);
});

test('articles without an outlet share the column that has no name', () => {
  const told = matrixOf({
    story: null,
    columns: [{ outlet: '', articles: [] }],
    rows: [row([cell(1, null, { isBase: true })])],
  });
  expect(told[0]?.cells[0]?.tellings).toHaveLength(1);
});

test('a row keeps its key when another of its tellings becomes the base', () => {
  const other = row([cell(11, 'الأفق'), cell(12, 'الأفق', { isBase: true })]);
  const [before] = matrixOf({ ...sample, rows: [row([cell(11, 'الأفق', { isBase: true }), cell(12, 'الأفق')])] });
  const [after] = matrixOf({ ...sample, rows: [other] });
  expect(after?.key).toBe(before?.key);
  expect(after?.claim.id).not.toBe(before?.claim.id);
});

describe('filters', () => {
  test('claims of one outlet are left out, however often it tells them', () => {
    expect(numbers({ shared: true })).toEqual([1, 2]);
    const twice = matrixOf({ ...sample, rows: [row([cell(1, 'الأفق', { isBase: true }), cell(2, 'الأفق')])] });
    expect(filteredRows(twice, { ...all, shared: true })).toEqual([]);
  });

  test('by speaker, as any of the tellings has it, and by there being none', () => {
    expect(numbers({ speaker: envoy.id })).toEqual([1, 2]);
    expect(numbers({ speaker: ministry.id })).toEqual([2]);
    expect(numbers({ speaker: 'none' })).toEqual([3]);
  });

  test('by what differs; an outlet that leaves the claim out omits it', () => {
    expect(numbers({ difference: 'some' })).toEqual([2]);
    expect(numbers({ difference: 'number' })).toEqual([2]);
    expect(numbers({ difference: 'place' })).toEqual([]);
    expect(numbers({ difference: 'omission' })).toEqual([2, 3]);
  });
});

test('speakers are counted by claims, not by tellings', () => {
  expect(speakersIn(rows).map(({ speaker, claims }) => [speaker.id, claims])).toEqual([
    [envoy.id, 2],
    [ministry.id, 1],
  ]);
});

test('a base is replaced within its claim alone', () => {
  const [first] = rows;
  expect(first && withBase([21, 12], first, 13)).toEqual([21, 13]);
});

test('an outlet is the base of the claims that it tells, by its first telling', () => {
  expect(basesOfOutlet(rows, 'الأفق')).toEqual([11, 21]);
  expect(basesOfOutlet(rows, 'nobody')).toEqual([]);
});
