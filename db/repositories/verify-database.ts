// The database as SQLite sees it, its references, its ledger, and whether commits were lost.
import type { Connection } from '../archive/connection';
import { lostCommits, type HighWater } from '../archive/high-water';
import type { Report } from './verify-report';

export function checkDatabase(db: Connection, report: Report): void {
  for (const { integrity_check: line } of db.pragma('integrity_check') as { integrity_check: string }[]) {
    if (line !== 'ok') report('DATABASE_DAMAGED', line);
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]) {
    report('REFERENCE_BROKEN', `${row.table} ${row.rowid ?? ''} refers to a missing row of ${row.parent}`);
  }
}

export function checkLostCommits(db: Connection, mark: HighWater | null, report: Report): void {
  const lost = lostCommits(db, mark);
  if (lost === null) return;
  const missing = Object.entries(lost.missing).map(([name, count]) => `${name} ${count}`);
  report('LOST_COMMITS', `noticed ${lost.noticedAt}, missing: ${missing.join(', ')}`);
}

/** Every ledger entry that names an article has it, unless its batch was undone; every work has one latest revision. */
export function checkLedger(db: Connection, report: Report): void {
  const lacking = db
    .prepare(
      `SELECT b.id AS batch, r.record, r.article_id AS article FROM records r JOIN batches b ON b.seq = r.batch_seq
       WHERE b.state <> 'undone' AND (r.article_id IS NOT NULL OR r.outcome IN ('added', 'merged', 'revised'))
         AND NOT EXISTS (SELECT 1 FROM article_sources s
           WHERE s.article_id = r.article_id AND s.batch_seq = r.batch_seq AND s.source_id = r.source_id AND s.record = r.record)`,
    )
    .all() as { batch: string; record: number; article: number | null }[];
  for (const { batch, record, article } of lacking) {
    report('LEDGER_DIFFERS', `record ${record} of batch ${batch} has no article`, article ?? undefined);
  }
  const works = db
    .prepare('SELECT max(id) AS id, sum(latest) AS latest FROM articles GROUP BY work_id HAVING sum(latest) <> 1')
    .all() as { id: number; latest: number }[];
  for (const { id, latest } of works) report('REVISIONS_DIFFER', `${latest} revisions are the latest`, id);
}
