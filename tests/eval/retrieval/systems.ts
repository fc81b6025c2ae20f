// The systems that answer the questions, each with its own index over the same paragraphs: ours, plain FTS5, recoll.
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { withAnyWord } from '../../../core/query/any-words';
import { searchInput } from '../../../core/contract/schema/search';
import { openForWriting, prepareFolder } from '../../../db/archive/connection';
import { importWriter } from '../../../db/repositories/import-writer';
import { IndexTidier } from '../../../db/search/index-tidier';
import { searchReads } from '../../../db/search/search-handlers';
import { BatchBytes } from '../../../ingest/batch-bytes';
import { toIngestRecord } from '../../../ingest/prepare-article';
import { beginWithSource } from '../../bench/million/load';
import { unpackedRecoll } from '../../bench/peer-recoll';
import { draft } from '../../db/support/draft';

export const DEPTH = 10;

export interface System {
  readonly name: string;
  /** Indexes of the ten paragraphs that it thinks best, the best first. */
  ask(question: string): Promise<readonly number[]>;
  close(): void;
}

/** A real archive, searched as the window and the command line search it. */
export async function ourSystem(paragraphs: readonly string[], folder: string): Promise<System> {
  const root = path.join(folder, 'archive');
  prepareFolder(root, true);
  const db = openForWriting(root, true);
  const tidier = new IndexTidier(db, (error) => {
    throw error;
  });
  const sink = importWriter(db, () => undefined, tidier);
  const { batchId, sourceId } = await beginWithSource(sink, 'paragraphs');
  const bytes = new BatchBytes();
  const drafts = paragraphs.map((body, i) => toIngestRecord(draft({ title: '', body }), i, bytes));
  const parts = [{ sourceId, records: await Promise.all(drafts), ends: true }];
  const written = await sink.write({ batchId, parts, packs: bytes.packs() });
  await sink.finish({ batchId, state: 'done' });
  const paragraphOf = new Map(written.map(({ articleId }, i) => [articleId, i]));
  const search = searchReads(db)['search.run'];
  return {
    name: 'marsad any:',
    async ask(question) {
      const { hits } = await search(searchInput.parse({ query: withAnyWord(question), limit: DEPTH }));
      return hits.map(({ id }) => paragraphOf.get(id) ?? -1);
    },
    close: () => db.close(),
  };
}

/** FTS5 with its own tokenizer and ranking, any word. */
export function fts5System(paragraphs: readonly string[]): System {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE texts USING fts5(body, tokenize = 'unicode61')");
  const insert = db.prepare('INSERT INTO texts (rowid, body) VALUES (?, ?)');
  for (const [i, body] of paragraphs.entries()) insert.run(i + 1, body);
  const select = db
    .prepare(`SELECT rowid - 1 FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT ${DEPTH}`)
    .pluck();
  return {
    name: 'FTS5 unicode61 bm25',
    ask(question) {
      const words = question.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      return Promise.resolve(select.all(words.map((word) => `"${word}"`).join(' OR ')) as number[]);
    },
    close: () => db.close(),
  };
}

/** recoll with Arabic stemming, any word; null where it can't be had. */
export function recollSystem(paragraphs: readonly string[], folder: string): System | null {
  const recoll = unpackedRecoll();
  if (!recoll) return null;
  const texts = path.join(folder, 'texts');
  fs.mkdirSync(texts, { recursive: true });
  for (const [i, body] of paragraphs.entries()) fs.writeFileSync(path.join(texts, `${i}.txt`), body);
  const index = recoll.index(texts, path.join(folder, 'recoll'), 'arabic');
  return {
    name: 'recoll, Arabic stemming',
    ask: (question) =>
      Promise.resolve(index.anyWord(question, DEPTH).map((file) => Number(path.basename(file, '.txt')))),
    close: () => undefined,
  };
}
