// CSV for people who open it in a spreadsheet: readable there at once, and no cell is ever run as a formula.
import type { ExportDocument } from '../core/export/model';
import type { Column } from './columns';
import { quoted } from './csv';
import { startsLikeFormula, withinCell } from './sheet-text';

/**
 * UTF-8 with BOM, CRLF, every cell quoted. Values are changed where a spreadsheet needs it: cells that could start a formula
 * get a leading apostrophe, line ends inside a cell become LF, NUL is dropped, cells over 32,767 code units are cut and say so.
 */
export async function* csvExcelChunks<Item>(
  document: ExportDocument<Item>,
  columns: readonly Column<Item>[],
): AsyncGenerator<string> {
  yield `\ufeff${columns.map((c) => quoted(c.key)).join(',')}\r\n`;
  for await (const item of document.items) {
    yield csvExcelRecord(columns.map((c) => c.value(item)));
  }
}

/** One record; `null` is an empty cell. */
export function csvExcelRecord(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => quoted(spreadsheetCell(value))).join(',')}\r\n`;
}

/** The text of one cell as a spreadsheet may safely show it. */
export function spreadsheetCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = startsLikeFormula(value) ? `'${value}` : value;
  return withinCell(guarded.replaceAll('\0', '').replace(/\r\n?/g, '\n'));
}
