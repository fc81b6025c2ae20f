// CSV as RFC 4180 has it, every value exact: the format for scripts and for archiving.
import type { ExportDocument } from '../core/export/model';
import type { Column } from './columns';

/**
 * UTF-8 text without BOM, CRLF line ends, a header row of column keys. A value is quoted only where it has to be; nothing in
 * it is changed (lone surrogates, which UTF-8 can't hold, become U+FFFD). Yields one record at a time.
 */
export async function* csvChunks<Item>(
  document: ExportDocument<Item>,
  columns: readonly Column<Item>[],
): AsyncGenerator<string> {
  yield csvRecord(columns.map((c) => c.key));
  for await (const item of document.items) yield csvRecord(columns.map((c) => c.value(item)));
}

/** One record with its line end; `null` is an empty cell. */
export function csvRecord(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

// Outer blanks are quoted too: some readers trim bare cells.
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

/** A cell in double quotes, inner quotes doubled (RFC 4180, section 2, rule 7). */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
