// Every read and write command of the contract table, put together from what each feature contributes; a missing one does not compile.
import type { Handlers, ReadCommand, WriteCommand } from '../core/contract/commands';
import type { Connection } from './archive/connection';
import { backupWrites } from './repositories/backup-handlers';
import { ledgerReads, ledgerWrites } from './repositories/ledger-handlers';
import { summaryReads } from './repositories/summary-handlers';
import { verifyReads } from './repositories/verify-handlers';

/** `root` is the archive folder. Inputs are already parsed. */
export function readHandlers(db: Connection, root: string) {
  return {
    ...summaryReads(db, root),
    ...verifyReads(db, root),
    ...ledgerReads(db),
  } satisfies Handlers<ReadCommand>;
}

/** For the one connection that may write; inputs are already parsed. */
export function writeHandlers(db: Connection, root: string) {
  return {
    ...backupWrites(db, root),
    ...ledgerWrites(db, root),
  } satisfies Handlers<WriteCommand>;
}
