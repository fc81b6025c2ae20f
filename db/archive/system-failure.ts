// Puts SQLite's and the system's refusals into codes with a next step.
import { MarsadError } from '../../core/contract/errors';

const READ_ONLY = ['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'];
const FULL = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];
const DAMAGED = ['SQLITE_CORRUPT', 'SQLITE_IOERR'];

/** The code that a system error or SQLite error carries, empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a failure with the archive at `root` means to its user; an error without a known code is passed on as it is. */
export function systemFailure(error: unknown, root: string): Error {
  if (error instanceof MarsadError) return error;
  const code = codeOf(error);
  const begins = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => code.startsWith(prefix));
  if (code === 'SQLITE_NOTADB') return new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: root }, { cause: error });
  if (begins(DAMAGED)) return new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: code }, { cause: error });
  if (begins(FULL)) return new MarsadError('DISK_FULL', { path: root }, { cause: error });
  if (begins(READ_ONLY)) return new MarsadError('ARCHIVE_READ_ONLY', { path: root }, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}
