// The writing end of an import: every record read becomes a ledger entry, in the same transaction as its article and index.
import { randomUUID } from 'node:crypto';
import { MarsadError } from '../../core/contract/errors';
import type { ColumnMapping } from '../../core/contract/schema/ledger';
import type { ArchiveSink, SourcePart, SourceState, WriteRequest, WrittenRecord } from '../../core/model/import-ports';
import type { SourceFile } from '../../core/model/ingest-record';
import type { Connection } from '../archive/connection';
import type { IndexTidier } from '../search/index-tidier';
import { batchOf, outcomeCounts } from './batches';
import { nextChange } from './change-seq';
import { articleWriter, type Fate } from './import-article';
import { paramsOf, paramsText } from './record-params';
import { textStores } from './text-store';

/** A batch this large leaves so many index segments that gathering them pays at once; smaller ones are merged by FTS5 as it goes. */
const MERGE_AFTER = 1_000;

export type { SourceMetadata } from './source-metadata';

/**
 * The archive as the ingest thread sees it.
 * @param tidier is told when an import begins and ends
 * @param committed runs after each commit and before the answer: what it makes durable belongs to the acknowledgement
 */
export function importWriter(db: Connection, committed: () => void, tidier: IndexTidier): ArchiveSink {
  const sourceId = sourceInterner(db);
  const writeRecords = recordsWriter(db);
  const addBatchSource = db.prepare(
    'INSERT INTO batch_sources(batch_seq, source_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const sourceState = db.prepare(
    'SELECT source_id AS sourceId, next_record AS resumeFrom, done FROM batch_sources WHERE batch_seq = ? AND source_id = ?',
  );
  const settled = <T>(value: T): Promise<T> => {
    committed();
    return Promise.resolve(value);
  };

  const openSources = db.transaction((batch: number, sources: readonly SourceFile[]): SourceState[] =>
    sources.map((source) => {
      const id = sourceId(source.path, source.sha256, source.bytes, source.mediaType);
      addBatchSource.run(batch, id);
      const row = sourceState.get(batch, id) as { sourceId: number; resumeFrom: number; done: number };
      return { ...row, done: row.done === 1 };
    }),
  );

  // async methods, so that what goes wrong is a rejected promise wherever it goes wrong
  return {
    async begin({ inputs, resume }) {
      const batchId = resume === null ? newBatch(db, inputs) : takeUp(db, resume);
      tidier.pause();
      return settled({ batchId });
    },
    async openSources({ batchId, sources }) {
      return settled(openSources(runningBatch(db, batchId), sources));
    },
    async write(request) {
      return settled(writeRecords(runningBatch(db, request.batchId), request));
    },
    async finish({ batchId, state }) {
      const batch = batchOf(db, batchId).seq;
      db.prepare('UPDATE batches SET state = ?, finished_at = ? WHERE seq = ?').run(state, now(), batch);
      const counts = outcomeCounts(db, batch);
      tidier.resume(counts.added + counts.revised >= MERGE_AFTER);
      return settled(counts);
    },
    async rememberedMapping({ columns }) {
      const find = db.prepare('SELECT mapping FROM column_mappings WHERE columns = ?').pluck();
      const text = find.get(JSON.stringify(columns)) as string | undefined;
      return text === undefined ? null : (JSON.parse(text) as ColumnMapping);
    },
    async rememberMapping({ columns, mapping }) {
      db.prepare('INSERT INTO column_mappings VALUES (?, ?) ON CONFLICT DO UPDATE SET mapping = excluded.mapping').run(
        JSON.stringify(columns),
        JSON.stringify(mapping),
      );
    },
  };
}

function now(): string {
  return new Date().toISOString();
}

function newBatch(db: Connection, inputs: readonly string[]): string {
  const id = randomUUID();
  db.prepare("INSERT INTO batches(id, state, inputs, started_at) VALUES (?, 'running', ?, ?)").run(
    id,
    JSON.stringify(inputs),
    now(),
  );
  return id;
}

/** Only what a crash or the analyst stopped can be taken up again. */
function takeUp(db: Connection, batchId: string): string {
  const { seq, state } = batchOf(db, batchId);
  if (state === 'undone') throw new MarsadError('BATCH_ALREADY_UNDONE', { batchId });
  if (state === 'running') throw new MarsadError('IMPORT_RUNNING', { batchId });
  db.prepare("UPDATE batches SET state = 'running', finished_at = NULL WHERE seq = ?").run(seq);
  return batchId;
}

function runningBatch(db: Connection, batchId: string): number {
  const { seq, state } = batchOf(db, batchId);
  if (state === 'undone') throw new MarsadError('BATCH_ALREADY_UNDONE', { batchId });
  return seq;
}

/** Writes a request in one transaction. A record that this batch already holds is answered from the ledger. */
function recordsWriter(db: Connection): (batch: number, request: WriteRequest) => WrittenRecord[] {
  const writeArticle = articleWriter(db);
  const storeOf = textStores(db);
  const sourcePath = db.prepare('SELECT path FROM sources WHERE id = ?').pluck();
  const progress = db.prepare('SELECT next_record FROM batch_sources WHERE batch_seq = ? AND source_id = ?').pluck();
  const advance = db.prepare(
    'UPDATE batch_sources SET next_record = ?, done = max(done, ?) WHERE batch_seq = ? AND source_id = ?',
  );
  const addRecord = db.prepare(
    'INSERT INTO records(batch_seq, source_id, record, outcome, reason, params, article_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const known = db.prepare(
    'SELECT outcome, reason, params, article_id AS articleId FROM records WHERE batch_seq = ? AND source_id = ? AND record = ?',
  );

  const write = db.transaction((batch: number, { parts, packs }: WriteRequest): WrittenRecord[] => {
    const change = nextChange(db);
    const importedAt = now();
    const texts = storeOf(packs);
    const writePart = ({ sourceId: source, records, ends }: SourcePart): WrittenRecord[] => {
      const path = sourcePath.get(source) as string | undefined;
      const reached = progress.get(batch, source) as number | undefined;
      if (path === undefined || reached === undefined) throw new MarsadError('BAD_REQUEST', { name: 'write', source });
      let next = reached;
      const written = records.map((entry): WrittenRecord => {
        const { record } = entry;
        if (record < reached) {
          const before = known.get(batch, source, record) as
            (Omit<Fate, 'params'> & { params: string | null }) | undefined;
          if (before) return { source: path, record, ...before, params: paramsOf(before.params) };
        }
        const origin = { batch, source, record, change, importedAt };
        const fate: Fate =
          entry.kind === 'article'
            ? writeArticle(entry.article, origin, texts)
            : { outcome: entry.outcome, reason: entry.reason, params: entry.params, articleId: null };
        addRecord.run(batch, source, record, fate.outcome, fate.reason, paramsText(fate.params), fate.articleId);
        next = Math.max(next, record + 1);
        return { source: path, record, ...fate };
      });
      advance.run(next, ends ? 1 : 0, batch, source);
      return written;
    };
    const written = parts.flatMap(writePart);
    texts.finish();
    return written;
  });
  return (batch, request) => write.immediate(batch, request);
}

type SourceInterner = (path: string, sha256: string | null, bytes: number, mediaType: string) => number;

function sourceInterner(db: Connection): SourceInterner {
  const find = db.prepare('SELECT id FROM sources WHERE path = ? AND sha256 IS ?').pluck();
  const add = db.prepare('INSERT INTO sources(path, sha256, bytes, media_type) VALUES (?, ?, ?, ?)');
  return (path, sha256, bytes, mediaType) =>
    (find.get(path, sha256) as number | undefined) ?? Number(add.run(path, sha256, bytes, mediaType).lastInsertRowid);
}
