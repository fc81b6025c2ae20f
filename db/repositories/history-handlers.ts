// Undo and redo of everything an analyst does, over restarts: the journal is in the archive.
import { MarsadError } from '../../core/contract/errors';
import type { CommandArgs, CommandOutput, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import type { OperationParams } from './operations';
import { codeOf } from '../archive/system-failure';
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

type HistoryWrites = 'history.undo' | 'history.redo' | 'history.skip';
type Direction = CommandArgs<'history.skip'>['direction'];

/** UNDO_CONFLICT {kind, table} where the rows have changed otherwise since; then nothing is undone, and `history.skip` leads on. */
export function historyWrites(db: Connection): Pick<Handlers<WriteCommand>, HistoryWrites> {
  const next = (direction: Direction): Operation => {
    const operation = find(db, direction === 'undo' ? LAST_DONE : FIRST_UNDONE);
    if (operation === null) throw new MarsadError(direction === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
    return operation;
  };
  const setState = db.prepare('UPDATE operations SET state = ? WHERE id = ?');
  const step = db.transaction((direction: Direction): Operation => {
    const operation = next(direction);
    restore(operation, direction);
    setState.run(direction === 'undo' ? 'undone' : 'done', operation.id);
    return operation;
  });
  const restore = (operation: Operation, direction: Direction): void => {
    try {
      restoreRows(db, operation.id, direction);
    } catch (error) {
      // a name, a number or another row that this one needs has been taken or has gone since
      const table = codeOf(error).startsWith('SQLITE_CONSTRAINT') ? 'other' : conflictOf(error);
      if (table === null) throw error;
      throw new MarsadError('UNDO_CONFLICT', { table, kind: operation.kind }, { cause: error });
    }
  };
  const skip = db.transaction(({ direction, id }: CommandArgs<'history.skip'>): Operation => {
    const operation = next(direction);
    if (operation.id !== id) throw new MarsadError('HISTORY_MOVED');
    setState.run('skipped', id);
    return operation;
  });
  return {
    'history.undo': () => step.immediate('undo'),
    'history.redo': () => step.immediate('redo'),
    'history.skip': (input) => skip.immediate(input),
  };
}

function conflictOf(error: unknown): string | null {
  return error instanceof MarsadError && error.code === 'UNDO_CONFLICT' ? String(error.params['table']) : null;
}

function find(db: Connection, sql: string): Operation | null {
  const row = db.prepare(sql).get() as OperationRow | undefined;
  return row ? { ...row, params: JSON.parse(row.params) as OperationParams } : null;
}
