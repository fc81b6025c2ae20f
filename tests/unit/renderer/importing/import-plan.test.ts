// Which files ask for a mapping, and how imports are split by it.
import { describe, expect, it } from 'vitest';
import type { ColumnMapping, TablePreview } from '../../../../core/contract/schema/ledger';
import { groupByColumns, mayBeTable, planImports } from '../../../../renderer/features/importing/import-plan';
import { checkMapping, sampleValues } from '../../../../renderer/features/importing/table-mapping';

const mapping: ColumnMapping = {
  body: 'text',
  title: 'head',
  outlet: null,
  section: null,
  author: null,
  publishedAt: null,
  language: null,
  url: null,
};

function preview(path: string, columns: string[], format: TablePreview['format'] = 'csv'): TablePreview {
  return { path, columns, format, encoding: 'utf-8', delimiter: ',', rows: [], guess: mapping, origin: 'guessed' };
}

it('tells tables by their names', () => {
  expect(['a.csv', 'b.JSONL.gz', 'c.tsv', 'd.json'].every(mayBeTable)).toBe(true);
  expect(['a.html', 'folder', 'csv', 'b.gz'].some(mayBeTable)).toBe(false);
});

it('asks once for files with the same columns', () => {
  const groups = groupByColumns([
    preview('a.csv', ['x', 'y']),
    preview('b.csv', ['y']),
    preview('c.tsv', ['x', 'y'], 'tsv'),
  ]);
  expect(groups.map((group) => group.paths)).toEqual([['a.csv', 'c.tsv'], ['b.csv']]);
});

describe('the plan', () => {
  it('imports unmapped files together and each mapping apart', () => {
    expect(planImports(['a.html', 'b.csv', 'c.txt'], [{ paths: ['b.csv'], mapping }])).toEqual([
      { paths: ['a.html', 'c.txt'], mapping: null },
      { paths: ['b.csv'], mapping },
    ]);
  });

  it('has no import without files', () => {
    expect(planImports(['b.csv'], [{ paths: ['b.csv'], mapping }])).toHaveLength(1);
    expect(planImports([], [])).toEqual([]);
  });
});

describe('a mapping', () => {
  it('needs a body that is a column of the file', () => {
    expect(checkMapping(mapping, ['text', 'head', 'more'])).toEqual({
      missingBody: false,
      usedTwice: [],
      unused: ['more'],
    });
    expect(checkMapping({ ...mapping, body: null }, ['text']).missingBody).toBe(true);
    expect(checkMapping(mapping, ['head']).missingBody).toBe(true);
  });

  it('names a column that feeds two fields', () => {
    expect(checkMapping({ ...mapping, title: 'text' }, ['text']).usedTwice).toEqual(['text']);
  });

  it('shows the first values that are not blank', () => {
    expect(sampleValues(['a', 'b'], [['1', ' '], ['2', 'x'], ['3']], 'b', 2)).toEqual(['x']);
    expect(sampleValues(['a'], [['1']], null, 2)).toEqual([]);
  });
});
