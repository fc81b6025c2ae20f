// Reads a file of queries line by line, however long it is.
import { createReadStream } from 'node:fs';
import { MarsadError } from '../core/contract/errors';
import { batchQuery, type BatchQuery } from '../core/query/batch';
import { MAX_QUERY_LENGTH } from '../core/query/limits';

/** What is kept of a line: more than a query may hold, so that what is too long is still refused as that. */
const KEPT_OF_LINE = MAX_QUERY_LENGTH * 2;

/**
 * The queries of a file in UTF-8, however long it is; lines may end in any way.
 * @throws MarsadError FILE_UNREADABLE {path, reason}: the system's code, or NOT_UTF8
 */
export async function* queriesOf(path: string): AsyncGenerator<BatchQuery> {
  let line = 0;
  for await (const text of linesOf(path)) {
    const query = batchQuery(text, ++line);
    if (query) yield query;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let pending = '';
  for await (const text of textOf(path)) {
    const lines = (pending + text).split('\n');
    pending = (lines.pop() ?? '').slice(0, KEPT_OF_LINE);
    yield* lines;
  }
  yield pending;
}

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const stream = createReadStream(path);
  try {
    for await (const bytes of stream) yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new MarsadError('FILE_UNREADABLE', { path, reason: 'NOT_UTF8' });
    if (!/^E[A-Z]+$/.test(code)) throw error; // not of the file: whoever reads it has failed
    throw new MarsadError('FILE_UNREADABLE', { path, reason: code });
  }
}
