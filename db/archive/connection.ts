// Opens the SQLite file of an archive so that what was acknowledged is on disk, and refuses what is none of ours.
import type Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import { migrate } from '../migrations/migrate';
import { SCHEMA_VERSION } from '../migrations/index';
import { keysOf } from '../../vault/keyring';
import { syncFolder } from './durable-files';
import { checkNumbers, identify } from './identity';
import { archivePaths } from './layout';
import { openCopy } from './read-only-copy';
import { openSqlite } from './sqlite-file';
import { codeOf, systemFailure } from './system-failure';

export type Connection = Database.Database;

/** How long a statement waits for another process's lock, in milliseconds. */
const LOCK_WAIT = 10_000;
/** Pages of write-ahead log between checkpoints (64 MiB): an import then writes most pages of the database once. */
const CHECKPOINT_PAGES = 16_384;
/** What a writer changes again and again stays in memory. A reader loses its pages with each commit of the writer, and keeps what it makes of them. */
const WRITER_CACHE_KIBIBYTES = 65_536;
const READER_CACHE_KIBIBYTES = 8_192;
/** Codes with which SQLite refuses a WAL database in a folder where it may not make its shared-memory file. */
const NO_SHARED_MEMORY = ['SQLITE_CANTOPEN', 'SQLITE_READONLY'];

/**
 * Opens an existing archive for reading, beside an open writer or in a folder that can't be written. Changes no byte of it.
 * @throws MarsadError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_AN_ARCHIVE, ARCHIVE_NEWER_SCHEMA, ARCHIVE_READ_ONLY, ARCHIVE_DAMAGED
 */
export function openForReading(root: string): Connection {
  requireArchive(root);
  const db = openReadable(root);
  return orClose(db, root, () => {
    const version = checkOpened(db, root, false);
    if (version < SCHEMA_VERSION)
      throw damaged(root, `schema ${version} of ${SCHEMA_VERSION}: open it once for writing`);
    db.pragma('query_only = ON');
    tune(db, READER_CACHE_KIBIBYTES);
    return db;
  });
}

function openReadable(root: string): Connection {
  const { database } = archivePaths(root);
  const db = openSqlite(database, keysOf(root), { timeout: LOCK_WAIT, readonly: true, fileMustExist: true });
  try {
    db.pragma('schema_version');
    return db;
  } catch (error) {
    db.close();
    if (NO_SHARED_MEMORY.some((code) => codeOf(error).startsWith(code))) return openCopy(root);
    throw systemFailure(error, root);
  }
}

/**
 * Opens an archive for writing; with `create`, makes the folder and an empty archive where there is none. The caller holds the
 * writer's lock. Brings an older schema up to date, after a backup.
 * @throws MarsadError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_AN_ARCHIVE, ARCHIVE_NEWER_SCHEMA, ARCHIVE_READ_ONLY, ARCHIVE_DAMAGED, DISK_FULL
 */
export function openForWriting(root: string, create: boolean): Connection {
  if (!create) requireArchive(root);
  const { database } = archivePaths(root);
  let db: Connection;
  try {
    db = openSqlite(database, keysOf(root), { timeout: LOCK_WAIT });
  } catch (error) {
    throw systemFailure(error, root);
  }
  return orClose(db, root, () => {
    checkOpened(db, root, create && isBlank(db));
    makeDurable(db, root);
    db.pragma('foreign_keys = ON');
    db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    tune(db, WRITER_CACHE_KIBIBYTES);
    migrate(db, root);
    syncFolder(root);
    return db;
  });
}

/**
 * Makes sure that an archive can be opened or made at `root`; makes the folders when there is none and `create` asks for one.
 * To be called before the writer's lock is taken, which lies in that folder: nothing else is then touched by mistake.
 */
export function prepareFolder(root: string, create: boolean): void {
  if (!create) {
    requireArchive(root);
    return;
  }
  if (identify(root) === 'archive') return;
  try {
    const { originals, backups } = archivePaths(root);
    for (const folder of [root, originals, backups]) fs.mkdirSync(folder, { recursive: true });
    syncFolder(root);
  } catch (error) {
    throw systemFailure(error, root);
  }
}

function requireArchive(root: string): void {
  if (identify(root) !== 'archive') throw new MarsadError('ARCHIVE_NOT_FOUND', { path: root });
}

/** WAL with a sync at every commit, read back: the engine sets WAL to NORMAL, which loses acknowledged commits at a power cut. */
function makeDurable(db: Connection, root: string): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  db.pragma('synchronous = FULL');
  const synchronous = db.pragma('synchronous', { simple: true });
  if (mode !== 'wal' || synchronous !== 2) {
    throw damaged(root, `journal_mode ${String(mode)}, synchronous ${String(synchronous)} instead of wal, 2`);
  }
}

function checkOpened(db: Connection, root: string, blank: boolean): number {
  const application = db.pragma('application_id', { simple: true }) as number;
  const version = db.pragma('user_version', { simple: true }) as number;
  checkNumbers(archivePaths(root).database, application, version, blank);
  return version;
}

/** A database that holds nothing yet: new, or left by a crash before the first migration was committed. */
function isBlank(db: Connection): boolean {
  return (
    db.pragma('user_version', { simple: true }) === 0 &&
    db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0
  );
}

function orClose(db: Connection, root: string, open: () => Connection): Connection {
  try {
    return open();
  } catch (error) {
    db.close();
    throw systemFailure(error, root);
  }
}

function damaged(root: string, detail: string): MarsadError {
  return new MarsadError('ARCHIVE_DAMAGED', { path: root, detail });
}

function tune(db: Connection, cacheKibibytes: number): void {
  db.pragma(`cache_size = -${cacheKibibytes}`);
}
