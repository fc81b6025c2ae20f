// Makes a backup: a whole archive folder, checked before it gets its name.
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import type { BackedUp } from '../../core/model/backup-protocol';
import { SCHEMA_VERSION } from '../migrations/index';
import { placeFailure } from './backup-failure';
import { writeManifest, type BackupManifest } from './backup-manifest';
import { bytesToCopy, carryOriginals } from './backup-originals';
import { expectedBytes, requireRoom } from './backup-room';
import { checkSample } from './backup-sample';
import { pause, unwatched, type BackupWatch } from './backup-watch';
import { openForReading, type Connection } from './connection';
import { copyKeyFile } from '../../vault/key-file';
import { keysOf } from '../../vault/keyring';
import { copyDatabase, partialFile } from './database-copy';
import { hashFile } from './durable-files';
import { isFree, makeFolder } from './folder-swap';
import { currentMark } from './high-water';
import { archivePaths } from './layout';
import { referencedOriginals, type Original } from './originals';
import { openSqlite } from './sqlite-file';
import { systemFailure } from './system-failure';

export interface BackupOrder {
  /** The archive. */
  readonly root: string;
  /** Where the backup goes: absent or an empty folder. */
  readonly out: string;
  readonly kind: BackupManifest['kind'];
  /** Folders of backups whose originals may be linked to, newest first. */
  readonly earlier: readonly string[];
  /** Now, unless told otherwise. */
  readonly createdAt?: Date;
}

/**
 * Reads on a connection of its own, beside the writer and the readers. The copy shows the archive as it was at one moment, even
 * while an import runs on. It stops between steps only: what SQLite has begun to copy it copies.
 * @throws MarsadError BACKUP_EXISTS {path}, BACKUP_BAD {path, detail}, BACKUP_CANNOT_WRITE {path, reason}, DISK_FULL {path, needed, free},
 *   ARCHIVE_DAMAGED {path, detail} when what would be backed up is damaged, CANCELLED, and see `openForReading`
 */
export async function makeBackup(order: BackupOrder, watch: BackupWatch = unwatched): Promise<BackedUp> {
  const { root, out, earlier } = order;
  if (!isFree(out)) throw new MarsadError('BACKUP_EXISTS', { path: out });
  const db = openForReading(root);
  try {
    db.pragma('query_only = OFF'); // or SQLite would not let it fill the copy either; the file itself is open for reading only
    requireRoom(out, expectedBytes(db) + bytesToCopy(referencedOriginals(db), earlier));
    return await makeFolder(out, 'BACKUP_EXISTS', async (partial) => {
      try {
        return await fill(db, partial, order, watch);
      } catch (error) {
        throw placeFailure(error, out);
      }
    });
  } catch (error) {
    throw systemFailure(placeFailure(error, out), root);
  } finally {
    db.close();
  }
}

async function fill(db: Connection, partial: string, order: BackupOrder, watch: BackupWatch): Promise<BackedUp> {
  const { root, out, kind, earlier, createdAt } = order;
  const { database, originals: folder } = archivePaths(partial);
  fs.mkdirSync(folder);
  copyKeyFile(root, partial);
  const before = stateOf(db);
  watch.tell({ phase: 'copying', done: 0, total: expectedBytes(db), file: partialFile(database) });
  await pause(watch); // so that it is told before this thread has no time
  copyDatabase(db, database, keysOf(root), out);
  await pause(watch);
  const { copied, originals, mark, sampled } = await examine(database, root, watch);
  if (copied.changes === before.changes && copied.articles !== before.articles) {
    throw new MarsadError('BACKUP_BAD', {
      path: out,
      detail: `${copied.articles} of ${before.articles} articles copied`,
    });
  }
  const carried = await carryOriginals(originals, root, partial, earlier, watch);
  const { sha256, bytes: databaseBytes } = await hashFile(database);
  const { articles } = copied;
  const bytes = carried.bytes + databaseBytes;
  writeManifest(partial, {
    createdAt: (createdAt ?? new Date()).toISOString(),
    schemaVersion: SCHEMA_VERSION,
    databaseSha256: sha256,
    ...{ articles, originals: originals.length, bytes, kind, databaseBytes },
    ownBytes: carried.copiedBytes + databaseBytes,
    ...mark,
    sampled,
  });
  return { out, articles, originals: originals.length, bytes };
}

interface Examined {
  readonly copied: State;
  readonly originals: readonly Original[];
  readonly mark: Pick<BackupManifest, 'archiveId' | 'counters'>;
  readonly sampled: number;
}

async function examine(database: string, root: string, watch: BackupWatch): Promise<Examined> {
  const copy = openSqlite(database, keysOf(root), { readonly: true });
  try {
    const sampled = await checkSample(copy, root, watch);
    return { copied: stateOf(copy), originals: referencedOriginals(copy), mark: currentMark(copy), sampled };
  } finally {
    copy.close();
  }
}

interface State {
  readonly changes: number;
  readonly articles: number;
}

/** Both at one moment: two states with the same change number have the same articles. */
function stateOf(db: Connection): State {
  return db
    .prepare(
      "SELECT (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'change_seq') AS changes, count(*) AS articles FROM articles",
    )
    .get() as State;
}
