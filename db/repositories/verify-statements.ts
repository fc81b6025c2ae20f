// Statements against the texts that they stand in, and every article against what the background job has read or has still to read.
import type { Connection } from '../archive/connection';
import type { Report } from './verify-report';

interface Row {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
}

/** Spans lie within the body, and no statement overlaps its own cue. */
export function statementChecker(db: Connection, report: Report): (articleId: number, body: string) => void {
  const select = db.prepare(
    'SELECT id, start, "end", cue_start AS cueStart, cue_end AS cueEnd FROM statements WHERE article_id = ?',
  );
  return (articleId, body) => {
    for (const { id, start, end, cueStart, cueEnd } of select.all(articleId) as Row[]) {
      const beyond = end > body.length || (cueEnd ?? 0) > body.length;
      const overlapping = cueStart !== null && cueEnd !== null && cueStart < end && cueEnd > start;
      if (beyond) report('STATEMENT_DIFFERS', `statement ${id} lies beyond the text`, articleId);
      else if (overlapping) report('STATEMENT_DIFFERS', `statement ${id} overlaps its cue`, articleId);
    }
  };
}

/** Articles that could not be read, and latest revisions that were neither read nor wait for it. */
export function checkReadings(db: Connection, report: Report): void {
  const failed = db.prepare('SELECT article_id AS id, error FROM statement_articles WHERE error IS NOT NULL').all();
  for (const { id, error } of failed as { id: number; error: string }[]) {
    report('STATEMENTS_FAILED', `no statements could be read: ${error}`, id);
  }
  const lacking = db
    .prepare(
      `SELECT id FROM articles a WHERE latest = 1 AND NOT EXISTS (SELECT 1 FROM statement_articles s WHERE s.article_id = a.id)
         AND NOT EXISTS (SELECT 1 FROM statement_queue q WHERE q.article_id = a.id)`,
    )
    .pluck()
    .all() as number[];
  for (const id of lacking) report('STATEMENTS_LACKING', 'neither read for statements nor waiting for it', id);
}
