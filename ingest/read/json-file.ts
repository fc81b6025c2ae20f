// JSON files: one article, an array of them, an object that holds a list, or values one after another.
import type { JsonRecords } from './json-draft';
import { JsonSplitter } from './json-split';
import type { JsonPiece } from './json-split';
import { firstInvalidUtf8 } from '../encoding/utf8';
import { quarantined, skipped } from './read-record';
import type { ReadRecord } from './read-record';

export interface JsonInput {
  /** UTF-8. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly bom: number;
  readonly from: number;
}

export async function* readJsonFile(input: JsonInput, records: JsonRecords): AsyncGenerator<ReadRecord> {
  const splitter = new JsonSplitter();
  let record = 0;
  let toSkip = input.bom;
  const read = async function* (pieces: readonly JsonPiece[]): AsyncGenerator<ReadRecord> {
    for (const piece of pieces) {
      const number = record++;
      yield number < input.from ? skipped(number) : await readPiece(piece, number, records);
    }
  };
  for await (const chunk of input.chunks) {
    yield* read(splitter.push(chunk.subarray(toSkip)));
    toSkip = Math.max(0, toSkip - chunk.length);
  }
  yield* read(splitter.end());
}

function readPiece(piece: JsonPiece, record: number, records: JsonRecords): Promise<ReadRecord> | ReadRecord {
  const { line } = piece;
  if (piece.problem === 'too-long') return quarantined(record, 'LINE_TOO_LONG', { line, bytes: piece.length });
  if (piece.problem === 'too-deep') return quarantined(record, 'BROKEN_JSON', { line, detail: 'nested too deep' });
  const bad = firstInvalidUtf8(piece.bytes);
  if (bad >= 0) return quarantined(record, 'BAD_ENCODING', { line, encoding: 'utf-8', byte: bad + 1 });
  return records.read(
    Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length).toString('utf8'),
    record,
    line,
  );
}
