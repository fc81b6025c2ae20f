// A checked copy of a database that is in use.
import Database from 'better-sqlite3';
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { syncFolder, syncPath } from './durable-files';

/**
 * Writes a compact copy of the database to `target`, which must not exist, and gives it that name only once it was opened,
 * passed SQLite's integrity check and is on disk.
 * @throws MarsadError BACKUP_EXISTS {path}, BACKUP_BAD {path, detail}
 */
export function copyDatabase(db: Database.Database, target: string): void {
  if (fs.existsSync(target)) throw new MarsadError('BACKUP_EXISTS', { path: target });
  const partial = `${target}.partial`;
  fs.rmSync(partial, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(partial);
    checkDatabase(partial, target);
    syncPath(partial); // VACUUM INTO itself does not wait for the disk
    fs.renameSync(partial, target);
    syncFolder(path.dirname(target));
  } finally {
    fs.rmSync(partial, { force: true });
  }
}

/** @throws MarsadError BACKUP_BAD {path: `named`, detail} when SQLite finds anything wrong with `file` */
export function checkDatabase(file: string, named: string): void {
  let detail: unknown;
  try {
    const copy = new Database(file, { readonly: true, fileMustExist: true });
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
