// CSV and TSV files: a header or not, columns mapped to fields, ragged rows told apart from articles.
import type { MappingChooser } from '../columns/choose-mapping';
import { draftFromCells } from '../columns/draft-from-cells';
import type { ColumnMapping } from '../../core/contract/schema/ledger';
import type { LineInput } from './json-lines';
import { quarantined, ReadingEnded, skipped } from './read-record';
import type { ReadRecord } from './read-record';
import { columnTitles, hasHeader } from './table-shape';
import { tableRows } from './table-rows';
import type { TableRow } from './table-rows';

/** Rows that decide on header and mapping. */
const SAMPLE_ROWS = 200;

export interface TableHead {
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
}

/** The columns of a table whose first rows these are; `knows` says whether a mapping for columns of these names is at hand. */
export async function tableHead(
  rows: readonly TableRow[],
  knows: (columns: readonly string[]) => Promise<boolean>,
): Promise<TableHead> {
  const sample = rows
    .filter((row) => row.problem === null)
    .slice(0, SAMPLE_ROWS)
    .map((row) => row.cells);
  const width = sample[0]?.length ?? 0;
  const named = columnTitles(sample[0] ?? [], width);
  if (hasHeader(sample) || (await knows(named))) return { columns: named, hasHeader: true };
  return { columns: columnTitles(null, width), hasHeader: false };
}

/**
 * The header is no record; a blank row is none either. A row with another number of cells than the first is RAGGED_ROW, unless what
 * is too many is empty (a delimiter at the end of the line).
 * @throws ReadingEnded NO_BODY_COLUMN {columns}
 */
export async function* readTable(
  input: LineInput,
  tabs: boolean,
  mappings: MappingChooser,
): AsyncGenerator<ReadRecord> {
  let head: TableHead | null = null;
  let mapping: ColumnMapping | null = null;
  let headerSeen = false;
  let record = 0;
  for await (const { rows } of tableRows(input, tabs)) {
    if (rows.length === 0) continue;
    if (!head || !mapping) {
      head = await tableHead(rows, (columns) => mappings.knows(columns));
      const sample = rows.filter((row) => row.problem === null).map((row) => row.cells);
      mapping = await mappings.choose(head.columns, sample.slice(head.hasHeader ? 1 : 0, SAMPLE_ROWS));
      headerSeen = !head.hasHeader;
      if (mapping.body === null) {
        throw new ReadingEnded('rejected', 'NO_BODY_COLUMN', { columns: head.columns.join(', ').slice(0, 300) });
      }
    }
    for (const row of rows) {
      if (!headerSeen && row.problem === null) {
        headerSeen = true;
        continue;
      }
      const number = record++;
      yield number < input.from ? skipped(number) : readRow(row, number, head.columns, mapping);
    }
  }
}

function readRow(row: TableRow, record: number, columns: readonly string[], mapping: ColumnMapping): ReadRecord {
  if (row.problem) return quarantined(record, row.problem.reason, row.problem.params);
  const extra = row.cells.slice(columns.length);
  if (row.cells.length < columns.length || extra.some((cell) => cell.trim() !== '')) {
    return quarantined(record, 'RAGGED_ROW', { line: row.line, expected: columns.length, found: row.cells.length });
  }
  const cell = (column: string): string | null => row.cells[columns.indexOf(column)] ?? null;
  return { kind: 'draft', record, draft: draftFromCells(mapping, columns, cell) };
}
