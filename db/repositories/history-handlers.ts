// Undo and redo of everything an analyst does, over restarts: the journal is in the archive.
import { MarsadError } from '../../core/contract/errors';
import type { CommandOutput, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import type { OperationParams } from './operations';
import { restoreRows } from './restore-rows';

type Operation = CommandOutput<'history.undo'>;

interface OperationRow {
  readonly id: number;
  readonly kind: string;
  readonly params: string;
  readonly at: string;
}

const LAST_DONE = "SELECT id, kind, params, at FROM operations WHERE state = 'done' ORDER BY id DESC LIMIT 1";
const FIRST_UNDONE = "SELECT id, kind, params, at FROM operations WHERE state = 'undone' ORDER BY id LIMIT 1";

export function historyReads(db: Connection): Pick<Handlers<ReadCommand>, 'history.state'> {
  return { 'history.state': () => ({ undo: find(db, LAST_DONE), redo: find(db, FIRST_UNDONE) }) };
}

/** UNDO_CONFLICT {kind, table} where the rows have changed otherwise since; then nothing is undone. */
export function historyWrites(db: Connection): Pick<Handlers<WriteCommand>, 'history.undo' | 'history.redo'> {
  const step = (direction: 'undo' | 'redo'): Operation =>
    db
      .transaction(() => {
        const operation = find(db, direction === 'undo' ? LAST_DONE : FIRST_UNDONE);
        if (operation === null) throw new MarsadError(direction === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
        restore(operation, direction);
        const state = direction === 'undo' ? 'undone' : 'done';
        db.prepare('UPDATE operations SET state = ? WHERE id = ?').run(state, operation.id);
        return operation;
      })
      .immediate();
  const restore = (operation: Operation, direction: 'undo' | 'redo'): void => {
    try {
      restoreRows(db, operation.id, direction);
    } catch (error) {
      if (!(error instanceof MarsadError) || error.code !== 'UNDO_CONFLICT') throw error;
      throw new MarsadError('UNDO_CONFLICT', { ...error.params, kind: operation.kind }, { cause: error });
    }
  };
  return { 'history.undo': () => step('undo'), 'history.redo': () => step('redo') };
}

function find(db: Connection, sql: string): Operation | null {
  const row = db.prepare(sql).get() as OperationRow | undefined;
  return row ? { ...row, params: JSON.parse(row.params) as OperationParams } : null;
}
