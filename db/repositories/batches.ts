// Batches of the import ledger: their state and their counts.
import { MarsadError } from '../../core/contract/errors';
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

/** Counts the ledger entries of a batch; the five outcomes add up to `read`. */
export function outcomeCounts(db: Connection, batch: number): OutcomeCounts {
  const counts = { read: 0, added: 0, merged: 0, revised: 0, rejected: 0, quarantined: 0 };
  const rows = db
    .prepare('SELECT outcome, count(*) AS n FROM records WHERE batch_seq = ? GROUP BY outcome')
    .all(batch) as { outcome: Outcome; n: number }[];
  for (const row of rows) {
    counts[row.outcome] = row.n;
    counts.read += row.n;
  }
  return counts;
}

/** For the writer at opening: no import can be running then, so those that seem to be were interrupted. */
export function markInterrupted(db: Connection): void {
  db.prepare("UPDATE batches SET state = 'interrupted' WHERE state = 'running'").run();
}
