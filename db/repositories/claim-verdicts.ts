// Verdicts on a statement that goes, go: the analyst's word is on two statements or on none.
import type { Connection } from '../archive/connection';

/** Removes the verdicts on one statement; call before the statement's own row is removed. */
export function verdictRemover(db: Connection): (statementId: number) => void {
  const remove = db.prepare('DELETE FROM claim_verdicts WHERE statement_a = $id OR statement_b = $id');
  return (id) => void remove.run({ id });
}
