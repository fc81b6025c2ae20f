// Keeps the archive's blocks of derived data near to its rows, so that the next opening has little to read.
import type { Connection } from '../archive/connection';
import { saveBoundaries } from './boundaries';
import { ArticleColumns } from './columns';
import { StatementColumns } from './statement-columns';

/** From so many changes on, reading them at every opening takes longer than a glance. */
const WORTH_SAVING = 10_000;

/**
 * Writes what has changed since the blocks were written, where that is much; one transaction. Changes no answer.
 * @param least how many changes are much
 */
export function saveBlocks(db: Connection, least = WORTH_SAVING): void {
  const save = db.transaction(() => {
    const columns = new ArticleColumns(db);
    columns.refresh();
    if (columns.unsaved >= least) {
      columns.save();
      saveBoundaries(db, columns.maxId);
    }
    const statements = new StatementColumns(db);
    statements.refresh();
    if (statements.unsaved >= least) statements.save();
  });
  save.immediate();
}
