// What the mapping dialog shows of a table or JSON file before it is imported: columns, first rows, and the mapping they would get.
import path from 'node:path';
import type { ColumnMapping, TablePreview } from '../core/contract/schema/ledger';
import { cellText, fieldsOf, isObject } from './columns/json-cells';
import { guessMapping } from './columns/guess-mapping';
import { detectEncoding } from './encoding/detect-encoding';
import { openBytes } from './read/byte-source';
import { formatOf } from './read/format';
import { JsonSplitter } from './read/json-split';
import { splitLines } from './read/lines';
import { textDecoder } from './read/read-source';
import { takeSample } from './read/sample';
import { tableHead } from './read/table-file';
import { tableRows } from './read/table-rows';
import { toUtf8, withoutMark } from './read/transcode';
import { decoderFor } from './encoding/decode';

const SHOWN_ROWS = 20;
const SAMPLE_ROWS = 200;
/** Cells are shown in one line each. */
const SHOWN_CELL = 300;

/** What an archive remembers for a set of columns. */
export type Remembered = (columns: readonly string[]) => Promise<ColumnMapping | null>;

/**
 * Null for files without columns (text, documents, anything unreadable as a table).
 * @throws the file system's error where the file can't be read, ReadingEnded where its text can't
 */
export async function previewTable(file: string, remembered: Remembered): Promise<TablePreview | null> {
  const sample = await takeSample(file);
  const format = formatOf(
    path.basename(file).replace(/\.gz$/i, ''),
    sample.head,
    sample.packed ? new Uint8Array(0) : sample.tail,
  );
  if (format.kind !== 'lines' || format.format === 'text' || sample.head.length === 0) return null;
  const { decoder, bom } = textDecoder(await detectEncoding(sample.telling), await detectEncoding(sample.head));
  const chunks = toUtf8(withoutMark(openBytes(file, sample.packed).chunks, bom), decoder.name);
  const found =
    format.format === 'csv' || format.format === 'tsv'
      ? await tableColumns(chunks, format.format === 'tsv', remembered)
      : await jsonColumns(chunks, format.format === 'jsonl');
  if (!found || found.columns.length === 0) return null;
  const { columns, rows, delimiter } = found;
  const known = await remembered(columns);
  return {
    path: file,
    format: format.format,
    encoding: decoder.name,
    delimiter,
    columns,
    rows: rows.slice(0, SHOWN_ROWS).map((row) => row.map((cell) => cell.slice(0, SHOWN_CELL).toWellFormed())),
    guess: known ?? guessMapping(columns, rows),
    origin: known ? 'remembered' : 'guessed',
  };
}

interface Columns {
  readonly columns: string[];
  readonly rows: string[][];
  readonly delimiter: string | null;
}

async function tableColumns(
  chunks: AsyncIterable<Uint8Array>,
  tabs: boolean,
  remembered: Remembered,
): Promise<Columns | null> {
  for await (const { rows, shape } of tableRows({ chunks, decoder: decoderFor('utf-8'), bom: 0, from: 0 }, tabs)) {
    if (rows.length === 0) continue;
    const head = await tableHead(rows, async (columns) => (await remembered(columns)) !== null);
    const good = rows.filter((row) => row.problem === null).slice(head.hasHeader ? 1 : 0, SAMPLE_ROWS);
    const cells = good.map((row) => head.columns.map((_, at) => row.cells[at] ?? ''));
    return { columns: [...head.columns], rows: cells, delimiter: shape.delimiter };
  }
  return null;
}

/** Keys of the first records, in the order in which they turn up. */
async function jsonColumns(chunks: AsyncIterable<Uint8Array>, lines: boolean): Promise<Columns> {
  const records: Readonly<Record<string, unknown>>[] = [];
  for await (const text of lines ? lineTexts(chunks) : pieceTexts(chunks)) {
    const record = parsed(text);
    if (isObject(record)) records.push(fieldsOf(record));
    if (records.length >= SAMPLE_ROWS) break;
  }
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    columns,
    rows: records.map((record) => columns.map((column) => cellText(record[column], ', ') ?? '')),
    delimiter: null,
  };
}

async function* lineTexts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const lines of splitLines(chunks, 0))
    for (const line of lines) yield Buffer.from(line.bytes).toString('utf8');
}

async function* pieceTexts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const splitter = new JsonSplitter();
  for await (const chunk of chunks)
    for (const piece of splitter.push(chunk)) yield Buffer.from(piece.bytes).toString('utf8');
  for (const piece of splitter.end()) yield Buffer.from(piece.bytes).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a broken record has no columns to show; importing it puts it into the ledger
  }
}
