// The writing end of an import: every record read becomes a ledger entry, in the same transaction as its article and index.
import { createHash, randomUUID } from 'node:crypto';
import { MarsadError } from '../../core/contract/errors';
import type { ReasonCode } from '../../core/contract/reasons';
import type { ColumnMapping, Outcome, OutcomeCounts } from '../../core/contract/schema/ledger';
import type { ArchiveSink, SourceState, WrittenRecord } from '../../core/model/import-ports';
import type { IngestRecord, PreparedArticle, ReasonParams } from '../../core/model/ingest-record';
import type { Connection } from '../archive/connection';
import { nextChange } from './change-seq';
import { nameInterner } from './names';

interface Twin {
  readonly id: number;
  readonly work_id: number;
  readonly revision: number;
  readonly latest: number;
  readonly body_sha256: Buffer;
}

interface Fate {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly params: ReasonParams;
  readonly articleId: number | null;
}

/** The archive as the ingest thread sees it. Each `write` is one transaction; once it resolves, its records are on disk. */
export function importWriter(db: Connection): ArchiveSink {
  const batchSeq = db.prepare('SELECT seq FROM batches WHERE id = ?').pluck();
  const seqOf = (batchId: string): number => {
    const seq = batchSeq.get(batchId) as number | undefined;
    if (seq === undefined) throw new MarsadError('BATCH_NOT_FOUND', { batchId });
    return seq;
  };
  const sourceId = sourceInterner(db);
  const writeArticle = articleWriter(db);
  const sourcePath = db.prepare('SELECT path FROM sources WHERE id = ?').pluck();
  const addRecord = db.prepare('INSERT INTO records(batch_seq, source_id, record, outcome, reason, params, article_id) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const advance = db.prepare('UPDATE batch_sources SET next_record = max(next_record, ?) WHERE batch_seq = ? AND source_id = ?');

  const writeAll = db.transaction((batch: number, source: number, records: readonly IngestRecord[]): WrittenRecord[] => {
    const path = sourcePath.get(source) as string;
    const change = nextChange(db);
    const importedAt = new Date().toISOString();
    let next = 0;
    const written = records.map((entry): WrittenRecord => {
      const fate: Fate =
        entry.kind === 'article'
          ? writeArticle(entry.article, { batch, source, record: entry.record, change, importedAt })
          : { outcome: entry.outcome, reason: entry.reason, params: entry.params, articleId: null };
      addRecord.run(batch, source, entry.record, fate.outcome, fate.reason, paramsText(fate.params), fate.articleId);
      next = Math.max(next, entry.record + 1);
      return { source: path, record: entry.record, ...fate };
    });
    advance.run(next, batch, source);
    return written;
  });

  return {
    begin: ({ inputs, resume }) => {
      if (resume !== null) {
        db.prepare("UPDATE batches SET state = 'running', finished_at = NULL WHERE seq = ?").run(seqOf(resume));
        return Promise.resolve({ batchId: resume });
      }
      const id = randomUUID();
      db.prepare("INSERT INTO batches(id, state, inputs, started_at) VALUES (?, 'running', ?, ?)").run(id, JSON.stringify(inputs), new Date().toISOString());
      return Promise.resolve({ batchId: id });
    },
    openSource: ({ batchId, source }) => {
      const batch = seqOf(batchId);
      const row = db.transaction(() => {
        const id = sourceId(source.path, source.sha256, source.bytes, source.mediaType);
        db.prepare('INSERT INTO batch_sources(batch_seq, source_id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(batch, id);
        return db.prepare('SELECT source_id AS sourceId, next_record AS resumeFrom, done FROM batch_sources WHERE batch_seq = ? AND source_id = ?').get(batch, id);
      })() as { sourceId: number; resumeFrom: number; done: number };
      const state: SourceState = { sourceId: row.sourceId, resumeFrom: row.resumeFrom, done: row.done === 1 };
      return Promise.resolve(state);
    },
    write: ({ batchId, sourceId: source, records }) => Promise.resolve(writeAll.immediate(seqOf(batchId), source, records)),
    closeSource: ({ batchId, sourceId: source }) => {
      db.prepare('UPDATE batch_sources SET done = 1 WHERE batch_seq = ? AND source_id = ?').run(seqOf(batchId), source);
      return Promise.resolve();
    },
    failPath: ({ batchId, path, outcome, reason, params }) => {
      const batch = seqOf(batchId);
      db.transaction(() => {
        const source = sourceId(path, null, 0, 'application/octet-stream');
        db.prepare('INSERT INTO batch_sources(batch_seq, source_id, next_record, done) VALUES (?, ?, 1, 1) ON CONFLICT DO NOTHING').run(batch, source);
        db.prepare('INSERT OR IGNORE INTO records(batch_seq, source_id, record, outcome, reason, params) VALUES (?, ?, 0, ?, ?, ?)').run(batch, source, outcome, reason, paramsText(params));
      })();
      return Promise.resolve({ source: path, record: 0, outcome, reason, params, articleId: null });
    },
    finish: ({ batchId, state }) => {
      const batch = seqOf(batchId);
      db.prepare('UPDATE batches SET state = ?, finished_at = ? WHERE seq = ?').run(state, new Date().toISOString(), batch);
      return Promise.resolve(outcomeCounts(db, batch));
    },
    rememberedMapping: ({ columns }) => {
      const text = db.prepare('SELECT mapping FROM column_mappings WHERE columns = ?').pluck().get(JSON.stringify(columns)) as string | undefined;
      return Promise.resolve(text === undefined ? null : (JSON.parse(text) as ColumnMapping));
    },
    rememberMapping: ({ columns, mapping }) => {
      db.prepare('INSERT INTO column_mappings VALUES (?, ?) ON CONFLICT DO UPDATE SET mapping = excluded.mapping').run(JSON.stringify(columns), JSON.stringify(mapping));
      return Promise.resolve();
    },
  };
}

function paramsText(params: ReasonParams): string | null {
  return Object.keys(params).length === 0 ? null : JSON.stringify(params);
}

/** Counts the ledger entries of a batch; the five outcomes add up to `read`. */
export function outcomeCounts(db: Connection, batch: number): OutcomeCounts {
  const counts = { read: 0, added: 0, merged: 0, revised: 0, rejected: 0, quarantined: 0 };
  const rows = db.prepare('SELECT outcome, count(*) AS n FROM records WHERE batch_seq = ? GROUP BY outcome').all(batch) as { outcome: Outcome; n: number }[];
  for (const row of rows) {
    counts[row.outcome] = row.n;
    counts.read += row.n;
  }
  return counts;
}

function sourceInterner(db: Connection): (path: string, sha256: string | null, bytes: number, mediaType: string) => number {
  const find = db.prepare('SELECT id FROM sources WHERE path = ? AND sha256 IS ?').pluck();
  const add = db.prepare('INSERT INTO sources(path, sha256, bytes, media_type) VALUES (?, ?, ?, ?)');
  return (path, sha256, bytes, mediaType) => (find.get(path, sha256) as number | undefined) ?? Number(add.run(path, sha256, bytes, mediaType).lastInsertRowid);
}

interface Origin {
  readonly batch: number;
  readonly source: number;
  readonly record: number;
  readonly change: number;
  readonly importedAt: string;
}

/** Decides whether an article is new, a revision or already here (DESIGN 11), and writes what follows from that. */
function articleWriter(db: Connection): (article: PreparedArticle, origin: Origin) => Fate {
  const nameId = nameInterner(db);
  const twins = db.prepare('SELECT id, work_id, revision, latest, body_sha256 FROM articles WHERE dedupe_key = ?');
  const addArticle = db.prepare(`INSERT INTO articles(work_id, revision, latest, title, outlet_id, section_id, author_id, published_at, published_instant, local_date,
    language, url, canonical_url, dedupe_key, text_sha256, body_sha256, body_length, token_count, imported_at, change_seq)
    VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const ownWork = db.prepare('UPDATE articles SET work_id = id WHERE id = ?');
  const supersede = db.prepare('UPDATE articles SET latest = 0, change_seq = ? WHERE work_id = ? AND latest = 1');
  const addBody = db.prepare('INSERT INTO bodies(article_id, boundaries, body) VALUES (?, ?, ?)');
  const addText = db.prepare('INSERT INTO article_text(rowid, title, body) VALUES (?, ?, ?)');
  const addSource = db.prepare('INSERT INTO article_sources(article_id, source_id, record, batch_seq, metadata) VALUES (?, ?, ?, ?, ?)');
  const lastRevision = db.prepare('SELECT max(revision) FROM articles WHERE work_id = ?').pluck();

  const insert = (a: PreparedArticle, origin: Origin, key: Buffer, work: number | null): number => {
    const revision = work === null ? 1 : (lastRevision.get(work) as number) + 1;
    if (work !== null) supersede.run(origin.change, work);
    const id = Number(
      addArticle.run(
        work ?? 0, revision, a.title, nameId('outlet', a.outlet), nameId('section', a.section), nameId('author', a.author),
        a.publishedAt, a.publishedInstant, a.localDate, a.language, a.url, a.canonicalUrl, key, a.textSha256, a.bodySha256,
        a.bodyLength, a.tokenCount, origin.importedAt, origin.change,
      ).lastInsertRowid,
    ); // prettier-ignore
    if (work === null) ownWork.run(id);
    addBody.run(id, a.boundaries, a.bodyZstd);
    addText.run(id, a.titleTerms, a.bodyTerms);
    addSource.run(id, origin.source, origin.record, origin.batch, null);
    return id;
  };

  return (a, origin) => {
    const key = dedupeKey(a);
    const found = twins.all(key) as Twin[];
    const bodySha = Buffer.from(a.bodySha256);
    const same = found.find((twin) => twin.body_sha256.equals(bodySha));
    if (same) {
      addSource.run(same.id, origin.source, origin.record, origin.batch, JSON.stringify(sourceMetadata(a)));
      return { outcome: 'merged', reason: a.urlKey === null ? 'SAME_TITLE_DATE_TEXT' : 'SAME_URL_SAME_TEXT', params: {}, articleId: same.id };
    }
    const first = found[0];
    const id = insert(a, origin, key, first === undefined ? null : first.work_id);
    return first === undefined
      ? { outcome: 'added', reason: null, params: {}, articleId: id }
      : { outcome: 'revised', reason: 'NEW_TEXT_AT_URL', params: { of: first.work_id }, articleId: id };
  };
}

/** What one source says of an article; kept for every source that was merged into it. */
export interface SourceMetadata {
  readonly title: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly externalId: string | null;
}

function sourceMetadata(a: PreparedArticle): SourceMetadata {
  const { title, outlet, section, author, publishedAt, language, url, externalId } = a;
  return { title, outlet, section, author, publishedAt, language, url, externalId };
}

/** Equal for what may be the same article: same outlet and address, or without an address same outlet, title, date and body. */
function dedupeKey(a: PreparedArticle): Buffer {
  const hash = createHash('sha256');
  hash.update(a.urlKey === null ? `n\n${a.outlet ?? ''}\n${a.title}\n${a.publishedAt ?? ''}\n` : `u\n${a.outlet ?? ''}\n${a.urlKey}`);
  if (a.urlKey === null) hash.update(a.bodySha256);
  return hash.digest().subarray(0, 16);
}
