// One change by an analyst is one operation: the schema's triggers note every row it touches, so that any change can be undone.
import type { OperationKind } from '../../core/contract/operations';
import type { Connection } from '../archive/connection';

export type OperationParams = Readonly<Record<string, string | number>>;

/**
 * Carries `change` out in one transaction and keeps it for undo, under `kind` and what `params` makes of the outcome. What
 * could be redone until now no longer can. A change that touches no row leaves no operation behind. When `change` throws,
 * nothing happened.
 */
export function runOperation<T>(
  db: Connection,
  kind: OperationKind,
  params: (outcome: T) => OperationParams,
  change: () => T,
): T {
  return db
    .transaction(() => {
      const id = Number(
        db
          .prepare("INSERT INTO operations(kind, params, at, state) VALUES (?, '{}', ?, 'done')")
          .run(kind, new Date().toISOString()).lastInsertRowid,
      );
      db.prepare('UPDATE open_operation SET operation_id = ?').run(id);
      const outcome = change();
      db.prepare('UPDATE open_operation SET operation_id = NULL').run();
      if (db.prepare('SELECT 1 FROM operation_rows WHERE operation_id = ?').get(id) === undefined) {
        db.prepare('DELETE FROM operations WHERE id = ?').run(id);
      } else {
        db.prepare('UPDATE operations SET params = ? WHERE id = ?').run(JSON.stringify(params(outcome)), id);
        forgetUndone(db);
      }
      return outcome;
    })
    .immediate();
}

function forgetUndone(db: Connection): void {
  db.prepare(
    "DELETE FROM operation_rows WHERE operation_id IN (SELECT id FROM operations WHERE state = 'undone')",
  ).run();
  db.prepare("DELETE FROM operations WHERE state = 'undone'").run();
}
