// A number that grows with every change to articles, so that readers refresh only what changed.
import type { Connection } from '../archive/connection';

/** Takes the next number; call inside the transaction that makes the change. */
export function nextChange(db: Connection): number {
  return db
    .prepare(
      "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'change_seq' RETURNING CAST(value AS INTEGER)",
    )
    .pluck()
    .get() as number;
}
