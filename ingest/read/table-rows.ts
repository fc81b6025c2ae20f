// Rows of a CSV or TSV file with the line each begins on, read as a stream; a row that can't be read is a row with a problem.
import Papa from 'papaparse';
import { CHUNK_BYTES, MAX_CSV_RESTARTS, MAX_RECORD_BYTES } from '../limits';
import type { ReasonCode } from '../../core/contract/reasons';
import type { ReasonParams } from '../../core/model/ingest-record';
import { badPlace } from './json-lines';
import type { LineInput } from './json-lines';
import { splitLines } from './lines';
import { tableShape } from './table-shape';
import type { TableShape } from './table-shape';

export interface TableRow {
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly problem: { readonly reason: ReasonCode; readonly params: ReasonParams } | null;
}

interface ParsedRow {
  readonly cells: string[];
  readonly start: number;
  readonly end: number;
  readonly quotes: 'good' | 'doubtful' | 'open';
}

/** Yields rows in groups, in order; blank rows are left out. The shape is told from the first group's text. */
export async function* tableRows(
  input: LineInput,
  tabs: boolean,
): AsyncGenerator<{ rows: TableRow[]; shape: TableShape }> {
  const table = new TableText();
  let shape: TableShape | null = null;
  const parse = (final: boolean): { rows: TableRow[]; shape: TableShape } => {
    shape ??= tableShape(table.text(), tabs);
    return { rows: table.takeRows(shape, final), shape };
  };
  const lossy = new TextDecoder(input.decoder.name);
  for await (const lines of splitLines(input.chunks, input.bom)) {
    for (const line of lines) {
      if (line.tooLong > 0)
        table.addBadLine(line.number, '', {
          reason: 'LINE_TOO_LONG',
          params: { line: line.number, bytes: line.tooLong },
        });
      const decoded = input.decoder.decode(line.bytes);
      if (decoded.ok) table.add(decoded.text + line.end);
      else {
        // Its place in the table is kept, so that the rows around it are read right; the row itself is quarantined.
        const params = badPlace(line, decoded.at, input.decoder.name);
        table.addBadLine(line.number, lossy.decode(line.bytes) + line.end, { reason: 'BAD_ENCODING', params });
      }
      if (table.isFull()) yield parse(false);
    }
  }
  yield parse(true);
}

type Problem = NonNullable<TableRow['problem']>;

/** The text between the last row taken and what has been read. */
class TableText {
  #parts: string[] = [];
  #length = 0;
  #parseAt = CHUNK_BYTES;
  /** Line number of the first character held. */
  #line = 1;
  #columns = 0;
  #restarts = 0;
  readonly #bad = new Map<number, Problem>();

  add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  addBadLine(line: number, text: string, problem: Problem): void {
    this.#bad.set(line, problem);
    this.add(text);
  }

  isFull(): boolean {
    return this.#length >= this.#parseAt;
  }

  text(): string {
    const text = this.#parts.join('');
    this.#parts = [text];
    return text;
  }

  /** Parses what is held; without `final` the last row may be unfinished and stays, until it passes the limit. */
  takeRows(shape: TableShape, final: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let text = this.text();
    for (;;) {
      const whole = final || text.length > MAX_RECORD_BYTES;
      const { consumed, restart } = this.#takeWhile(text, parseRows(text, shape, whole), rows, shape);
      text = text.slice(consumed);
      if (!restart) break;
      if (++this.#restarts > MAX_CSV_RESTARTS) {
        rows.push({ cells: [], line: this.#line, problem: { reason: 'BROKEN_CSV', params: { line: this.#line } } });
        this.#line += count(text, shape.newline);
        text = '';
        break;
      }
    }
    this.#parts = [text];
    this.#length = text.length;
    // A quoted cell that runs on is not looked at again before as much again has been read.
    this.#parseAt = Math.max(CHUNK_BYTES, Math.min(text.length * 2, MAX_RECORD_BYTES + 1));
    return rows;
  }

  /** Takes rows up to the first with a broken quote, which costs its first line only: reading restarts on the next. */
  #takeWhile(
    text: string,
    parsed: readonly ParsedRow[],
    rows: TableRow[],
    shape: TableShape,
  ): { consumed: number; restart: boolean } {
    let consumed = 0;
    for (const row of parsed) {
      const lines = count(text.slice(row.start, row.end), shape.newline);
      const lastLine = this.#line + Math.max(0, lines - 1);
      const problem = this.#problemOn(this.#line, lastLine);
      const misfit = this.#columns > 0 && row.cells.length !== this.#columns;
      if (!problem && (row.quotes === 'open' || (row.quotes === 'doubtful' && misfit && lines > 1))) {
        rows.push({ cells: [], line: this.#line, problem: { reason: 'BROKEN_CSV', params: { line: this.#line } } });
        const next = text.indexOf(shape.newline, row.start);
        this.#line++;
        return { consumed: next < 0 ? text.length : next + 1, restart: next >= 0 };
      }
      const blank = row.cells.length === 1 && (row.cells[0] ?? '').trim() === '';
      if (problem) rows.push({ cells: row.cells, line: this.#line, problem });
      else if (!blank) rows.push({ cells: row.cells, line: this.#line, problem: null });
      if (this.#columns === 0 && !blank && !problem) this.#columns = row.cells.length;
      this.#line += lines;
      consumed = row.end;
    }
    return { consumed, restart: false };
  }

  #problemOn(first: number, last: number): Problem | null {
    if (this.#bad.size === 0) return null;
    for (let line = first; line <= last; line++) {
      const problem = this.#bad.get(line);
      if (problem) return problem;
    }
    return null;
  }
}

function parseRows(text: string, shape: TableShape, final: boolean): ParsedRow[] {
  const rows: ParsedRow[] = [];
  let start = 0;
  const step = (result: Papa.ParseStepResult<string[][]>): void => {
    const end = result.meta.cursor;
    const cells = result.data[0] ?? [];
    const open = result.errors.some((error) => error.code === 'MissingQuotes');
    const quotes = open ? 'open' : result.errors.length > 0 ? 'doubtful' : 'good';
    if (end > start || cells.length > 1) rows.push({ cells: withoutLineEnd(cells, text, end), start, end, quotes });
    start = end;
  };
  const parser = new Papa.Parser({ delimiter: shape.delimiter, newline: shape.newline, quoteChar: shape.quote, step });
  parser.parse(text, 0, !final);
  return rows;
}

/** Rows are cut at LF; the CR of a CRLF is left on a last cell that is not quoted, and only there. */
function withoutLineEnd(cells: string[], text: string, end: number): string[] {
  const last = cells.at(-1);
  if (!last?.endsWith('\r') || text.slice(end - last.length - 1, end) !== `${last}\n`) return cells;
  return [...cells.slice(0, -1), last.slice(0, -1)];
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
