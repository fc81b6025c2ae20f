// Batches of the import ledger: their state and their counts.
import { MarsadError } from '../../core/contract/errors';
import { noOutcomes } from '../../core/contract/schema/ledger';
import type { Batch, Outcome, OutcomeCounts } from '../../core/contract/schema/ledger';
import type { Connection } from '../archive/connection';

interface BatchState {
  readonly seq: number;
  readonly state: Batch['state'];
}

/** @throws MarsadError BATCH_NOT_FOUND {batchId} */
export function batchOf(db: Connection, batchId: string): BatchState {
  const row = db.prepare('SELECT seq, state FROM batches WHERE id = ?').get(batchId) as BatchState | undefined;
  if (row === undefined) throw new MarsadError('BATCH_NOT_FOUND', { batchId });
  return row;
}

/** Entries by outcome; one that says what was skipped counts its parts. */
export const COUNTED =
  "CASE outcome WHEN 'skipped' THEN sum(coalesce(json_extract(params, '$.parts'), 0)) ELSE count(*) END";

/** Counts the ledger entries of a batch; the outcomes but `skipped` add up to `read`. */
export function outcomeCounts(db: Connection, batch: number): OutcomeCounts {
  const rows = db
    .prepare(`SELECT outcome, ${COUNTED} AS n FROM records WHERE batch_seq = ? GROUP BY outcome`)
    .all(batch) as { outcome: Outcome; n: number }[];
  return countsOf(rows);
}

export function countsOf(rows: readonly { readonly outcome: Outcome; readonly n: number }[]): OutcomeCounts {
  const counts = { ...noOutcomes };
  for (const { outcome, n } of rows) {
    counts[outcome] = n;
    if (outcome !== 'skipped') counts.read += n;
  }
  return counts;
}

/** For the writer at opening: no import can be running then, so those that seem to be were interrupted. */
export function markInterrupted(db: Connection): void {
  db.prepare("UPDATE batches SET state = 'interrupted' WHERE state = 'running'").run();
}
