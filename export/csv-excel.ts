// CSV for people who open it in a spreadsheet: readable there at once, and no cell is ever run as a formula.
import type { ExportDocument } from '../core/export/model';
import type { Column } from './columns';
import { quoted } from './csv';

/** Excel and LibreOffice hold 32,767 code units a cell; a longer one spills over its neighbours. */
const CELL_LIMIT = 32_767;
const CUT_MARK = ' … [cut]';

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
    yield `${columns.map((c) => quoted(spreadsheetCell(c.value(item)))).join(',')}\r\n`;
  }
}

// Blanks and invisible marks before the sign do not disarm it: readers trim them or never see them.
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠\u2212\ufe62\ufe63\ufe66\ufe6b])/u;

/** The text of one cell as a spreadsheet may safely show it. */
export function spreadsheetCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  const text = guarded.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  if (text.length <= CELL_LIMIT) return text;
  return text.slice(0, CELL_LIMIT - CUT_MARK.length).toWellFormed() + CUT_MARK;
}
