// Everything an import leaves behind, in a form that two archives can be compared by.
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { openForReading } from '../../db/archive/connection';
import { bodyBytesReader } from '../../db/repositories/bodies';

export interface ArchiveState {
  /** One line an article, by id: title, body, source text hash, revision. */
  readonly articles: readonly string[];
  /** One line a ledger entry. */
  readonly ledger: readonly string[];
  readonly indexed: number;
  readonly originals: readonly string[];
  readonly integrity: string;
}

export function archiveState(archive: string): ArchiveState {
  const db = openForReading(archive);
  try {
    const articles = db
      .prepare(`SELECT a.id, a.title, a.revision, a.latest, a.body_sha256 FROM articles a ORDER BY a.id`)
      .all() as { id: number; title: string; revision: number; latest: number; body_sha256: Buffer }[];
    const readBody = bodyBytesReader(db);
    const ledger = db
      .prepare(
        `SELECT s.path, r.record, r.outcome, r.reason, r.article_id AS articleId
        FROM records r JOIN sources s ON s.id = r.source_id ORDER BY s.path, r.record`,
      )
      .all() as { path: string; record: number; outcome: string; reason: string | null; articleId: number | null }[];
    return {
      articles: articles.map(({ id, title, revision, latest, body_sha256 }) => {
        const body = readBody(id) ?? new Uint8Array(0);
        const whole = createHash('sha256').update(body).digest().equals(body_sha256);
        return [id, title, revision, latest, body_sha256.toString('hex'), whole ? 'whole' : 'DAMAGED'].join(' ');
      }),
      ledger: ledger.map((r) =>
        [path.basename(r.path), r.record, r.outcome, r.reason ?? '-', r.articleId ?? '-'].join(' '),
      ),
      // Every text of these tests holds this word.
      indexed: db
        .prepare("SELECT count(*) FROM article_text WHERE article_text MATCH 'shared'")
        .pluck()
        .get() as number,
      originals: fs
        .readdirSync(path.join(archive, 'originals'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort(),
      integrity: String(db.pragma('integrity_check', { simple: true })),
    };
  } finally {
    db.close();
  }
}

/** The batch that a killed import has begun, if it came that far. */
export function startedBatch(archive: string): string | null {
  if (!fs.existsSync(path.join(archive, 'archive.sqlite'))) return null;
  const db = openForReading(archive);
  try {
    return (db.prepare('SELECT id FROM batches ORDER BY seq LIMIT 1').pluck().get() as string | undefined) ?? null;
  } finally {
    db.close();
  }
}
