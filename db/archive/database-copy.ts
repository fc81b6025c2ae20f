// A checked copy of a database that is in use.
import type Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { placeFailure } from './backup-failure';
import type { ArchiveKeys } from '../../vault/keyring';
import { syncFolder, syncPath } from './durable-files';
import { openSqlite } from './sqlite-file';

/** Where a copy grows before it takes its name. */
export function partialFile(target: string): string {
  return `${target}.partial`;
}

/**
 * Writes a compact copy of the database to `target`, which must not exist, and gives it that name only once it was opened,
 * passed SQLite's integrity check and is on disk.
 * @param keys those of `db`: SQLite encrypts the copy with the same
 * @param named what failures name
 * @throws MarsadError BACKUP_EXISTS {path}, BACKUP_BAD {path, detail}, BACKUP_CANNOT_WRITE {path, reason}
 */
export function copyDatabase(db: Database.Database, target: string, keys: ArchiveKeys | null, named = target): void {
  if (fs.existsSync(target)) throw new MarsadError('BACKUP_EXISTS', { path: named });
  const partial = partialFile(target);
  fs.rmSync(partial, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(partial);
    checkDatabase(partial, named, keys);
    syncPath(partial); // VACUUM INTO itself does not wait for the disk
    fs.renameSync(partial, target);
    syncFolder(path.dirname(target));
  } catch (error) {
    throw placeFailure(error, named);
  } finally {
    fs.rmSync(partial, { force: true });
  }
}

/** @throws MarsadError BACKUP_BAD {path: `named`, detail} when SQLite finds anything wrong with `file` */
export function checkDatabase(file: string, named: string, keys: ArchiveKeys | null): void {
  let detail: unknown;
  try {
    const copy = openSqlite(file, keys, { readonly: true, fileMustExist: true });
    try {
      detail = copy.pragma('integrity_check(1)', { simple: true });
    } finally {
      copy.close();
    }
  } catch (error) {
    throw new MarsadError('BACKUP_BAD', { path: named, detail: String(error) }, { cause: error });
  }
  if (detail !== 'ok') throw new MarsadError('BACKUP_BAD', { path: named, detail: String(detail) });
}
