// The queue of imports and the round of questions about tables.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ColumnMapping, TablePreview } from '../../../../core/contract/schema/ledger';
import { useImports } from '../../../../renderer/features/importing/import-store';

const mapping: ColumnMapping = {
  body: 'a',
  title: null,
  outlet: null,
  section: null,
  author: null,
  publishedAt: null,
  language: null,
  url: null,
};
const preview = (path: string): TablePreview => ({
  path,
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  columns: ['a'],
  rows: [],
  guess: mapping,
  origin: 'guessed',
});
const group = (path: string) => ({ preview: preview(path), paths: [path] });

beforeEach(() => useImports.setState({ progress: null, cancelling: false, starting: false, waiting: [], round: null }));

describe('a round of tables', () => {
  it('queues everything once the last table is settled', () => {
    useImports
      .getState()
      .beginRound({ paths: ['x.txt', 'a.csv', 'b.csv'], groups: [group('a.csv'), group('b.csv')], decided: [] });
    useImports.getState().decide(mapping);
    expect(useImports.getState().waiting).toEqual([]);
    useImports.getState().decide({ ...mapping, title: 'a' });
    expect(useImports.getState().round).toBeNull();
    expect(useImports.getState().waiting.map((each) => each.paths)).toEqual([['x.txt'], ['a.csv'], ['b.csv']]);
  });

  it('imports nothing when it is abandoned', () => {
    useImports.getState().beginRound({ paths: ['a.csv'], groups: [group('a.csv')], decided: [] });
    useImports.getState().abandonRound();
    useImports.getState().decide(mapping);
    expect(useImports.getState()).toMatchObject({ round: null, waiting: [] });
  });
});

it('hands out what waits, in order, once', () => {
  useImports.getState().enqueue([
    { paths: ['1'], mapping: null },
    { paths: ['2'], mapping: null },
  ]);
  expect(useImports.getState().takeNext()?.paths).toEqual(['1']);
  expect(useImports.getState().takeNext()?.paths).toEqual(['2']);
  expect(useImports.getState().starting).toBe(true);
  expect(useImports.getState().takeNext()).toBeNull();
  expect(useImports.getState().starting).toBe(false);
});
