// Guesses which column feeds which field: by its name where that is known, otherwise by what its cells look like.
import type { ColumnMapping, MappedField } from '../../core/contract/schema/ledger';
import { readDate } from '../../core/model/read-date';
import { columnNames, normalName } from './column-names';

/** The fields in the order in which they choose. */
const ORDER: readonly MappedField[] = [
  'body',
  'title',
  'url',
  'publishedAt',
  'outlet',
  'author',
  'language',
  'section',
];
const MIN_BODY_LENGTH = 200;
const SAMPLE_ROWS = 200;

export const noMapping: ColumnMapping = {
  title: null,
  body: null,
  outlet: null,
  section: null,
  author: null,
  publishedAt: null,
  language: null,
  url: null,
};

/** `rows` are some of the records, cell for cell as the columns; without rows only names count. */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[] = []): ColumnMapping {
  const mapping: Record<MappedField, string | null> = { ...noMapping };
  const taken = new Set<string>();
  const take = (field: MappedField, column: string | undefined): void => {
    if (column === undefined || mapping[field] !== null) return;
    mapping[field] = column;
    taken.add(column);
  };
  const normal = columns.map(normalName);
  for (const field of ORDER) {
    const name = columnNames[field].find((candidate) => {
      const at = normal.indexOf(candidate);
      return at >= 0 && !taken.has(columns[at] ?? '');
    });
    if (name !== undefined) take(field, columns[normal.indexOf(name)]);
  }
  const free = columns
    .map((column, at) => ({ column, cells: rows.slice(0, SAMPLE_ROWS).map((row) => row[at] ?? '') }))
    .map(({ column, cells }) => ({ column, cells: cells.filter((cell) => cell.trim() !== '') }))
    .filter(({ column, cells }) => !taken.has(column) && cells.length > 0);
  const untaken = (): typeof free => free.filter(({ column }) => !taken.has(column));
  if (mapping.url === null) take('url', untaken().find(({ cells }) => most(cells, isAddress))?.column);
  if (mapping.publishedAt === null) take('publishedAt', untaken().find(({ cells }) => most(cells, isDate))?.column);
  if (mapping.language === null) take('language', untaken().find(({ cells }) => most(cells, isLanguage))?.column);
  if (mapping.body === null) {
    const longest = untaken().sort((a, b) => meanLength(b.cells) - meanLength(a.cells))[0];
    if (longest && (meanLength(longest.cells) >= MIN_BODY_LENGTH || isOnlyProse(longest, untaken())))
      take('body', longest.column);
  }
  if (mapping.title === null) {
    take(
      'title',
      untaken().find(({ cells }) => meanLength(cells) >= 15 && meanLength(cells) <= 250 && most(cells, hasSpaces))
        ?.column,
    );
  }
  return mapping;
}

/** Short texts may be bodies too, where they are clearly the longest column and of several words. */
function isOnlyProse(
  longest: { column: string; cells: string[] },
  others: { column: string; cells: string[] }[],
): boolean {
  const rest = others.filter(({ column }) => column !== longest.column);
  return (
    most(longest.cells, hasSpaces) &&
    meanLength(longest.cells) >= 40 &&
    rest.every(({ cells }) => meanLength(cells) * 2 < meanLength(longest.cells))
  );
}

function most(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length * 10 >= cells.length * 8;
}

function meanLength(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}

const isAddress = (cell: string): boolean => /^https?:\/\/\S+$/i.test(cell.trim());
const isDate = (cell: string): boolean => cell.trim().length >= 6 && readDate(cell) !== null;
const isLanguage = (cell: string): boolean =>
  /^(ar|he|iw|en|fr|de|es|it|ru|tr|fa|ur)([-_][a-z]{2})?$/i.test(cell.trim());
const hasSpaces = (cell: string): boolean => cell.trim().includes(' ');
