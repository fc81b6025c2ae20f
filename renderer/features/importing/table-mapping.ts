// Which column feeds which field of an article: what the mapping dialog edits, and what would make it unusable.
import type { ColumnMapping, MappedField } from '../../../core/contract/schema/ledger';

/** In the order in which the dialog asks. */
export const mappedFields = [
  'body',
  'title',
  'outlet',
  'publishedAt',
  'author',
  'section',
  'language',
  'url',
] as const satisfies readonly MappedField[];

export interface MappingState {
  /** Without a column for the body there is nothing to import. */
  readonly missingBody: boolean;
  /** Columns that feed more than one field: allowed, but worth a look. */
  readonly usedTwice: readonly string[];
  readonly unused: readonly string[];
}

export function checkMapping(mapping: ColumnMapping, columns: readonly string[]): MappingState {
  const uses = new Map<string, number>();
  for (const field of mappedFields) {
    const column = mapping[field];
    if (column !== null) uses.set(column, (uses.get(column) ?? 0) + 1);
  }
  return {
    missingBody: mapping.body === null || !columns.includes(mapping.body),
    usedTwice: [...uses].filter(([, count]) => count > 1).map(([column]) => column),
    unused: columns.filter((column) => !uses.has(column)),
  };
}

/** The first values of a column that are not blank, shortened, to judge a mapping by. */
export function sampleValues(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  column: string | null,
  limit: number,
): string[] {
  const at = column === null ? -1 : columns.indexOf(column);
  if (at < 0) return [];
  return rows
    .map((row) => (row[at] ?? '').trim())
    .filter((value) => value !== '')
    .slice(0, limit);
}
