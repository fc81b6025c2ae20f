// Reads one stored file of any format into ledger entries; whatever goes wrong in it becomes an entry and never an exception.
import type { DocumentKind, LineFormat } from '../../core/model/source-format';
import { decoderFor } from '../encoding/decode';
import type { Decoder } from '../encoding/decode';
import { detectEncoding } from '../encoding/detect-encoding';
import type { Detected } from '../encoding/detect-encoding';
import { MAX_DOCUMENT_BYTES } from '../limits';
import { openBytes } from './byte-source';
import { collect } from './collect';
import { formatOf } from './format';
import { jsonRecords } from './json-draft';
import { readJsonFile } from './json-file';
import { readJsonLines } from './json-lines';
import { ReadingEnded, rejected, skipped } from './read-record';
import type { ReadEntry, ReadRecord } from './read-record';
import { readContainer } from './read-container';
import type { ReadContext } from './read-context';
import { parsedDocument } from './read-document';
import { takeSample } from './sample';
import type { Sample } from './sample';
import { readTable } from './table-file';
import { readTextFile } from './text-file';
import { hasPlainLineEnds, toUtf8, withoutMark } from './transcode';

/** `file` holds the bytes, `name` is what the analyst's file is called. Every source yields one entry at least, unless resumed. */
export async function* readSource(file: string, name: string, context: ReadContext): AsyncGenerator<ReadEntry> {
  let next = 0;
  let parts = 0;
  try {
    for await (const entry of entriesOf(file, name, context)) {
      if (entry.kind === 'parts') parts += entry.parts.length;
      else next = entry.record + 1;
      yield entry;
    }
    if (next === 0 && parts === 0 && context.from === 0) yield rejected(0, 'NO_ARTICLE_FOUND');
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    // The entry stands behind all records that could be read; a resumed import may have committed it already.
    if (next < context.from) return;
    yield { kind: 'failure', record: next, outcome: error.outcome, reason: error.reason, params: error.params };
  }
}

async function* entriesOf(file: string, name: string, context: ReadContext): AsyncGenerator<ReadEntry> {
  const sample = await takeSample(file);
  if (sample.tail.length === 0) throw new ReadingEnded('rejected', 'EMPTY_FILE');
  const format = formatOf(name.replace(/\.gz$/i, ''), sample.head, sample.packed ? new Uint8Array(0) : sample.tail);
  if (format.kind === 'unsupported') throw new ReadingEnded('rejected', 'UNSUPPORTED_FORMAT', { what: format.what });
  if (format.kind === 'container') {
    yield* readContainer(format.container, file, context);
    return;
  }
  const chunks = reporting(openBytes(file, sample.packed), context);
  if (format.kind === 'document') yield* readDocument(format.document, name, chunks, sample, context);
  else yield* await readLines(format.format, chunks, sample, context);
}

async function* reporting(
  source: { chunks: AsyncIterable<Uint8Array>; consumed(): number },
  context: ReadContext,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.chunks) {
    context.onPosition(source.consumed());
    yield chunk;
  }
}

async function readLines(
  format: LineFormat,
  bytes: AsyncIterable<Uint8Array>,
  sample: Sample,
  context: ReadContext,
): Promise<AsyncGenerator<ReadRecord>> {
  const { decoder, bom } = textDecoder(await detectEncoding(sample.telling), await detectEncoding(sample.head));
  const { from, mappings } = context;
  if (format === 'text') return readTextFile({ chunks: bytes, decoder, bom, from });
  if (format === 'json') {
    const chunks = toUtf8(decoder.name === 'utf-8' ? bytes : withoutMark(bytes, bom), decoder.name);
    return readJsonFile({ chunks, bom: decoder.name === 'utf-8' ? bom : 0, from }, jsonRecords(mappings));
  }
  const plain = hasPlainLineEnds(decoder.name);
  const input = plain
    ? { chunks: bytes, decoder, bom, from }
    : { chunks: toUtf8(withoutMark(bytes, bom), decoder.name), decoder: decoderFor('utf-8'), bom: 0, from };
  if (format === 'jsonl') return readJsonLines(input, jsonRecords(mappings));
  return readTable(input, format === 'tsv', mappings);
}

/**
 * A mark at the head counts; a page is told from the first part that is not ASCII.
 * @throws ReadingEnded NOT_A_TEXT_FILE, BAD_ENCODING {encoding}
 */
export function textDecoder(telling: Detected, head: Detected): { decoder: Decoder; bom: number } {
  if (head.kind === 'binary' || telling.kind === 'binary') throw new ReadingEnded('rejected', 'NOT_A_TEXT_FILE');
  const found = head.kind === 'text' && (head.bom > 0 || head.name !== 'utf-8') ? head : telling;
  if (found.kind !== 'text') {
    const encoding = found.kind === 'unknown' && found.guess !== '' ? found.guess : '?';
    throw new ReadingEnded('quarantined', 'BAD_ENCODING', { encoding });
  }
  return { decoder: decoderFor(found.name), bom: found.bom };
}

async function* readDocument(
  kind: DocumentKind,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  sample: Sample,
  context: ReadContext,
): AsyncGenerator<ReadEntry> {
  const bytes = await collect(chunks, MAX_DOCUMENT_BYTES);
  const result = await context.documents.parse({
    kind,
    name,
    bytes,
    charset: kind === 'html' ? await charsetOf(sample) : null,
  });
  for (const entry of parsedDocument(result, 0, null)) {
    yield entry.kind === 'parts' || entry.record >= context.from ? entry : skipped(entry.record);
  }
}

/** What the bytes themselves say; null where they are ASCII or can't be told, so that the page's own declaration counts. */
async function charsetOf(sample: Sample): Promise<string | null> {
  const found = await detectEncoding(sample.telling);
  return found.kind === 'text' && sample.telling.some((byte) => byte >= 0x80) ? found.name : null;
}
