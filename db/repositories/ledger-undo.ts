// Takes a batch back: removes what it alone contributed and keeps what other batches contributed too.
import type { CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { batchOf } from './batches';
import { nextChange } from './change-seq';
import { sourceAdopter } from './ledger-adopt';
import { removeStatements } from './ledger-statements';
import { forgetInHistory, moveWorkToTrash, workOn } from './ledger-work';

type Undone = CommandOutput<'ledger.undoBatch'> & {
  /** SHA-256 of every file that the batch had read. */
  readonly sources: readonly string[];
};

/** An answer names no more than so many articles. */
const NAMED = 20;

/**
 * One transaction; the batch's ledger entries stay, its state is then `undone`.
 * @param force moves an analyst's work on the articles that go to the trash, instead of refusing
 * @throws MarsadError BATCH_NOT_FOUND, BATCH_ALREADY_UNDONE {batchId}, BATCH_HAS_WORK {batchId, articles, excerpts, statements, articleIds}
 */
export function undoBatch(db: Connection, batchId: string, force: boolean): Undone {
  return db
    .transaction((): Undone => {
      const { seq, state } = batchOf(db, batchId);
      if (state === 'undone') throw new MarsadError('BATCH_ALREADY_UNDONE', { batchId });
      const { leaving, staying } = contributions(db, seq);
      const work = workOn(db, leaving);
      if (work.articles.length > 0 && !force) {
        throw new MarsadError('BATCH_HAS_WORK', {
          batchId,
          articles: work.articles.length,
          excerpts: work.excerpts,
          statements: work.statements,
          articleIds: work.articles.slice(0, NAMED).join(', '),
        });
      }
      const change = nextChange(db);
      const trashedExcerpts = moveWorkToTrash(db, leaving, seq);
      forgetInHistory(db, leaving);
      const trashedStatements = removeStatements(db, leaving, seq);
      withdrawSources(db, seq, staying, change);
      const restored = removeArticles(db, leaving, change);
      db.prepare("UPDATE batches SET state = 'undone', finished_at = coalesce(finished_at, ?) WHERE seq = ?").run(
        new Date().toISOString(),
        seq,
      );
      const sources = db
        .prepare(
          `SELECT DISTINCT s.sha256 FROM batch_sources bs JOIN sources s ON s.id = bs.source_id
         WHERE bs.batch_seq = ? AND s.sha256 IS NOT NULL`,
        )
        .pluck()
        .all(seq) as string[];
      return {
        batchId,
        removed: leaving.length,
        restored,
        kept: staying.length,
        trashedExcerpts,
        trashedStatements,
        sources,
      };
    })
    .immediate();
}

/** The articles of a batch: those that no other batch has brought, and those that one has. */
function contributions(db: Connection, batch: number): { leaving: number[]; staying: number[] } {
  const rows = db
    .prepare(
      `SELECT DISTINCT mine.article_id AS id, EXISTS(
         SELECT 1 FROM article_sources other WHERE other.article_id = mine.article_id AND other.batch_seq <> mine.batch_seq
       ) AS shared FROM article_sources mine WHERE mine.batch_seq = ? ORDER BY id`,
    )
    .all(batch) as { id: number; shared: number }[];
  return {
    leaving: rows.filter((row) => row.shared === 0).map((row) => row.id),
    staying: rows.filter((row) => row.shared === 1).map((row) => row.id),
  };
}

/** Takes the batch's sources off articles that stay; where it gave such an article its metadata, the next source does now. */
function withdrawSources(db: Connection, batch: number, staying: readonly number[], change: number): void {
  const giver = db.prepare('SELECT batch_seq FROM article_sources WHERE article_id = ? ORDER BY id LIMIT 1').pluck();
  const adopting = staying.filter((id) => giver.get(id) === batch);
  db.prepare('DELETE FROM article_sources WHERE batch_seq = ?').run(batch);
  const adoptNextSource = sourceAdopter(db);
  for (const id of adopting) adoptNextSource(id, change);
}

/** Removes articles with body and index; answers how many earlier revisions became the latest again. */
function removeArticles(db: Connection, ids: readonly number[], change: number): number {
  const work = db.prepare('SELECT work_id FROM articles WHERE id = ?').pluck();
  const removals = [
    'DELETE FROM recent_articles WHERE article_id = ?',
    'DELETE FROM article_text WHERE rowid = ?',
    'DELETE FROM statement_articles WHERE article_id = ?',
    'DELETE FROM bodies WHERE article_id = ?',
    'DELETE FROM articles WHERE id = ?',
  ].map((sql) => db.prepare(sql));
  const noteDeleted = db.prepare('INSERT INTO deleted_articles(id, change_seq) VALUES (?, ?)');
  const works = new Set<number>();
  for (const id of ids) {
    works.add(work.get(id) as number);
    for (const removal of removals) removal.run(id);
    noteDeleted.run(id, change);
  }
  const promote = db.prepare(
    `UPDATE articles SET latest = 1, change_seq = ? WHERE latest = 0
       AND id = (SELECT id FROM articles WHERE work_id = ? ORDER BY revision DESC LIMIT 1)`,
  );
  let restored = 0;
  for (const workId of works) restored += promote.run(change, workId).changes;
  return restored;
}
