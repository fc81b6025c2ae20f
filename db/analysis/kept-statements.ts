// The statements of an article as another reading is compared with them.
import type { StatementStatus } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import type { Kept } from './reconcile-statements';

interface Row {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly status: StatementStatus;
}

export function keptStatements(db: Connection): (articleId: number) => Kept[] {
  const select = db.prepare(
    `SELECT id, start, "end", cue_start AS cueStart, cue_end AS cueEnd, status FROM statements WHERE article_id = ? ORDER BY start, id`,
  );
  return (articleId) =>
    (select.all(articleId) as Row[]).map(({ id, start, end, cueStart, cueEnd, status }) => ({
      id,
      content: { start, end },
      cue: cueStart === null || cueEnd === null ? null : { start: cueStart, end: cueEnd },
      status,
    }));
}
