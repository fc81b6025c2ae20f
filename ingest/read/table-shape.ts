// How a table file is written: delimiter, quotes, line ends, and whether its first row names the columns.
import Papa from 'papaparse';
import { knownColumns } from '../columns/column-names';
import { readDate } from '../../core/model/read-date';

export interface TableShape {
  readonly delimiter: string;
  /** A quote character, or U+0000 where cells are never quoted. */
  readonly quote: string;
  readonly newline: '\n' | '\r';
}

const DELIMITERS = [',', '\t', ';', '|', '،', '؛'];
const NO_QUOTE = '\0';

/** `sample` is the beginning of the file; `tabs` says that its name or type announces tabs. */
export function tableShape(sample: string, tabs: boolean): TableShape {
  const newline = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
  const first = sample.slice(0, 64 * 1024);
  const delimiter = tabs && first.includes('\t') ? '\t' : guessDelimiter(first, newline);
  return { delimiter, newline, quote: quoteOf(first, delimiter) };
}

/** The delimiter that cuts the first rows into the same number of cells, more than one; a comma where none does. */
function guessDelimiter(sample: string, newline: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const parsed = Papa.parse<string[]>(sample, { delimiter, newline: newline as '\n' | '\r', preview: 30 });
    const rows = parsed.data.filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '');
    const cells = rows[0]?.length ?? 0;
    if (cells < 2) continue;
    const alike = rows.filter((row) => row.length === cells).length / rows.length;
    const score = alike * 100 + Math.min(cells, 20);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Double quotes, unless cells open with one that no cell closes; single ones where most cells stand in those. */
function quoteOf(sample: string, delimiter: string): string {
  const cells = sample.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter));
  const opened = cells.filter((cell) => cell.startsWith('"')).length;
  const closed = cells.filter((cell) => cell.endsWith('"') && cell.length > 1).length;
  if (opened > 0) return closed === 0 ? NO_QUOTE : '"';
  const single = cells.filter((cell) => cell.length > 1 && cell.startsWith("'") && cell.endsWith("'")).length;
  return single * 2 > cells.length ? "'" : '"';
}

/**
 * A header names its columns: distinct, short, none of them a date, an address or a number; and either we know one of the names or
 * the rows below look otherwise.
 */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first) return false;
  const names = first.map((cell) => cell.trim());
  const distinct = new Set(names).size === names.length;
  const plain = names.every(
    (name) => name.length <= 100 && !/^https?:|^\d+([.,]\d+)?$/.test(name) && readDate(name) === null,
  );
  if (!distinct || !plain) return false;
  if (knownColumns(names) > 0) return true;
  if (names.includes('')) return false;
  return names.some((name, at) => {
    const below = rest.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    const telling = below.filter(
      (cell) => cell.length > name.length * 3 || /^https?:|^\d+([.,]\d+)?$/.test(cell) || readDate(cell) !== null,
    );
    return below.length > 0 && telling.length * 2 > below.length;
  });
}

/** Names of the columns of a table without a header, and unique names where a header repeats or leaves them out. */
export function columnTitles(header: readonly string[] | null, count: number): string[] {
  const seen = new Set<string>();
  return Array.from({ length: Math.max(count, header?.length ?? 0) }, (_, at) => {
    const plain = header?.[at]?.trim() ?? '';
    let name = plain === '' ? `#${at + 1}` : plain;
    for (let n = 2; seen.has(name); n++) name = `${plain} ${n}`;
    seen.add(name);
    return name;
  });
}
