// Reads an archive in a folder that can't be written: SQLite needs a shared-memory file beside a WAL database, so it gets one in a private copy.
import type Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keysOf } from '../../vault/keyring';
import { archivePaths } from './layout';
import { openSqlite } from './sqlite-file';
import { systemFailure } from './system-failure';

/**
 * Opens a copy of the database (with its write-ahead log) that goes away with the connection. No writer can be at work there:
 * its shared-memory file would have let SQLite read in place.
 * @throws MarsadError ARCHIVE_READ_ONLY, ARCHIVE_DAMAGED, DISK_FULL
 */
export function openCopy(root: string): Database.Database {
  const { database } = archivePaths(root);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-read-'));
  const remove = (): void => fs.rmSync(folder, { recursive: true, force: true });
  try {
    const copy = path.join(folder, path.basename(database));
    for (const suffix of ['', '-wal']) {
      if (!fs.existsSync(database + suffix)) continue;
      fs.copyFileSync(database + suffix, copy + suffix, fs.constants.COPYFILE_FICLONE);
      fs.chmodSync(copy + suffix, 0o600);
    }
    const db = openSqlite(copy, keysOf(root), { fileMustExist: true });
    db.pragma('schema_version');
    const close = db.close.bind(db);
    db.close = () => {
      close();
      remove();
      return db;
    };
    process.once('exit', remove);
    return db;
  } catch (error) {
    remove();
    throw systemFailure(error, root);
  }
}
