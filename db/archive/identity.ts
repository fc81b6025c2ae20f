// Tells an archive from any other file by its first bytes, before SQLite may touch it.
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { APPLICATION_ID, SCHEMA_VERSION } from '../migrations/index';
import { isEncrypted, keyFilePath } from '../../vault/key-file';
import { archivePaths } from './layout';
import { systemFailure } from './system-failure';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/** What lies in an archive's folder: an archive (or the beginnings of one), or room for a new one. */
export type Found = 'archive' | 'nothing';

/**
 * Looks at a folder without changing anything in it.
 * @throws MarsadError ARCHIVE_NOT_AN_ARCHIVE {path}, ARCHIVE_NEWER_SCHEMA {path, found, supported}, ARCHIVE_READ_ONLY
 */
export function identify(root: string): Found {
  const { database } = archivePaths(root);
  try {
    const stat = fs.statSync(root, { throwIfNoEntry: false });
    if (!stat) return 'nothing';
    if (!stat.isDirectory()) throw new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: root });
    const file = fs.statSync(database, { throwIfNoEntry: false });
    if (file?.isFile()) {
      // of an encrypted one the header says nothing: its numbers are checked once it is open
      if (!isEncrypted(root)) checkHeader(database, file.size);
      return 'archive';
    }
    if (file !== undefined || !isRoomFor(root)) throw new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: root });
    return 'nothing';
  } catch (error) {
    throw systemFailure(error, root);
  }
}

/** An empty folder, or one in which a crash stopped the making of an archive before its database was there. */
function isRoomFor(root: string): boolean {
  const { originals, backups, lock, holder, highWater } = archivePaths(root);
  const ours = new Set(
    [originals, backups, lock, holder, highWater, keyFilePath(root)].map((file) => path.basename(file)),
  );
  return fs.readdirSync(root).every((name) => ours.has(name) || name.startsWith('.'));
}

function checkHeader(database: string, size: number): void {
  if (size === 0) return; // a crash before the first page was written
  const header = Buffer.alloc(HEADER_BYTES);
  const file = fs.openSync(database, 'r');
  try {
    fs.readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    fs.closeSync(file);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: database });
  }
  checkNumbers(database, header.readUInt32BE(68), header.readUInt32BE(60), fs.existsSync(`${database}-wal`));
}

/**
 * Checks application id and schema version, as read from the header or through SQLite.
 * @param unsettled zero may still become ours: the first commit is in the write-ahead log, or was never made
 */
export function checkNumbers(database: string, application: number, version: number, unsettled: boolean): void {
  if (application !== APPLICATION_ID && !(unsettled && application === 0)) {
    throw new MarsadError('ARCHIVE_NOT_AN_ARCHIVE', { path: database });
  }
  if (version > SCHEMA_VERSION) {
    throw new MarsadError('ARCHIVE_NEWER_SCHEMA', { path: database, found: version, supported: SCHEMA_VERSION });
  }
}
