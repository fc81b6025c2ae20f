// Opens the SQLite file of an archive so that what was acknowledged is on disk, and refuses what is none of ours.
import Database from 'better-sqlite3';
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import { migrations, SCHEMA_VERSION } from '../migrations/index';
import { archivePaths } from './layout';

export type Connection = Database.Database;

/** 'MRSD' as SQLite's application id. */
export const APPLICATION_ID = 0x4d525344;

/**
 * Opens an existing archive for reading. Never changes a byte of it.
 * @throws MarsadError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_AN_ARCHIVE, ARCHIVE_NEWER_SCHEMA, ARCHIVE_READ_ONLY, ARCHIVE_DAMAGED
 */
export function openForReading(root: string): Connection {
  const { database } = archivePaths(root);
  const db = open(root, { readonly: true, fileMustExist: true });
  const version = checkIdentity(db, database);
  if (version < SCHEMA_VERSION) {
    db.close();
    throw new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: `schema ${version}, expected ${SCHEMA_VERSION}: open it once for writing` });
  }
  db.pragma('query_only = 1');
  tune(db);
  return db;
}

/** Opens an archive for writing; with `create`, makes the folder and an empty archive where there is none. The caller holds the writer's lock. */
export function openForWriting(root: string, create: boolean): Connection {
  const paths = archivePaths(root);
  if (create) makeFolders(root);
  if (!fs.existsSync(paths.database) && !create) throw notFound(root);
  const db = open(root, {});
  if (!(create && isBlank(db))) checkIdentity(db, paths.database);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  if (db.pragma('synchronous', { simple: true }) !== 2 || db.pragma('journal_mode', { simple: true }) !== 'wal') {
    db.close();
    throw new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: 'SQLite did not take WAL with synchronous FULL' });
  }
  db.pragma('foreign_keys = ON');
  tune(db);
  migrate(db, root);
  return db;
}

/** Runs the migrations that are missing, each in one transaction with its version number. */
export function migrate(db: Connection, root: string): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from > 0 && from < SCHEMA_VERSION) backupBeforeMigration(db, root, from);
  for (let version = from; version < SCHEMA_VERSION; version++) {
    db.transaction(() => {
      db.exec(migrations[version] ?? '');
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version + 1}`);
    })();
  }
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: `${broken.length} broken references` });
}

function backupBeforeMigration(db: Connection, root: string, version: number): void {
  const { backups } = archivePaths(root);
  fs.mkdirSync(backups, { recursive: true });
  db.prepare('VACUUM INTO ?').run(`${backups}/before-schema-${version + 1}-${Date.now()}.sqlite`);
}

function makeFolders(root: string): void {
  try {
    const paths = archivePaths(root);
    for (const folder of [root, paths.originals, paths.backups]) fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw systemFailure(error, root);
  }
}

function open(root: string, options: Database.Options): Connection {
  const { database } = archivePaths(root);
  if (options.fileMustExist && !fs.existsSync(database)) throw notFound(root);
  let db: Connection | null = null;
  try {
    db = new Database(database, { timeout: 10_000, ...options });
    db.pragma('schema_version');
    return db;
  } catch (error) {
    db?.close();
    throw systemFailure(error, root);
  }
}

function notFound(root: string): MarsadError {
  if (!fs.existsSync(root)) return new MarsadError('ARCHIVE_NOT_FOUND', { path: root });
  return fs.readdirSync(root).length > 0 ? new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: root }) : new MarsadError('ARCHIVE_NOT_FOUND', { path: root });
}

/** Puts SQLite's and the system's refusals into codes with a next step. */
export function systemFailure(error: unknown, root: string): Error {
  if (error instanceof MarsadError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: root }, { cause: error });
  if (code === 'SQLITE_CORRUPT') return new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: code }, { cause: error });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new MarsadError('DISK_FULL', { path: root }, { cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'].some((c) => code.startsWith(c))) return new MarsadError('ARCHIVE_READ_ONLY', { path: root }, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** A database that holds nothing yet: new, or left by a crash before the first migration was committed. */
function isBlank(db: Connection): boolean {
  return db.pragma('user_version', { simple: true }) === 0 && db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
}

function checkIdentity(db: Connection, file: string): number {
  const application = db.pragma('application_id', { simple: true });
  const version = db.pragma('user_version', { simple: true }) as number;
  if (application !== APPLICATION_ID) {
    db.close();
    throw new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: file });
  }
  if (version > SCHEMA_VERSION) {
    db.close();
    throw new MarsadError('ARCHIVE_NEWER_SCHEMA', { path: file, found: version, supported: SCHEMA_VERSION });
  }
  return version;
}

function tune(db: Connection): void {
  db.pragma('cache_size = -65536');
  db.pragma('temp_store = MEMORY');
  db.pragma('mmap_size = 268435456');
}
