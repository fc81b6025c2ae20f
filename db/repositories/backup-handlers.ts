// Backups of the open archive: a whole archive folder, checked before it gets its name.
import fs from 'node:fs';
import Database from 'better-sqlite3';
import type { CommandOutput, Handlers } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import { writeManifest } from '../archive/backup-manifest';
import type { Connection } from '../archive/connection';
import { copyDatabase } from '../archive/database-copy';
import { hashFile } from '../archive/durable-files';
import { isFree, makeFolder } from '../archive/folder-swap';
import { archivePaths } from '../archive/layout';
import { copyOriginals, referencedOriginals } from '../archive/originals';
import { SCHEMA_VERSION } from '../migrations/index';

export function backupWrites(db: Connection, root: string) {
  return {
    'archive.backup': ({ out }) => backup(db, root, out),
  } satisfies Partial<Handlers<'archive.backup'>>;
}

/**
 * The copy shows the archive as it was at one moment, even while an import runs on.
 * @throws MarsadError BACKUP_EXISTS {path}, BACKUP_BAD {path, detail} when what would be backed up is damaged, DISK_FULL
 */
async function backup(db: Connection, root: string, out: string): Promise<CommandOutput<'archive.backup'>> {
  if (!isFree(out)) throw new MarsadError('BACKUP_EXISTS', { path: out });
  return makeFolder(out, async (partial) => {
    const { database, originals: folder } = archivePaths(partial);
    fs.mkdirSync(folder);
    const count = 'SELECT count(*) FROM articles';
    const expected = db.prepare(count).pluck().get();
    copyDatabase(db, database);
    const copy = new Database(database, { readonly: true });
    const originals = referencedOriginals(copy);
    const articles = copy.prepare(count).pluck().get() as number;
    copy.close();
    if (articles !== expected) {
      throw new MarsadError('BACKUP_BAD', { path: out, detail: `${articles} of ${String(expected)} articles copied` });
    }
    const copied = await copyOriginals(originals, root, partial, root);
    const { sha256, bytes: databaseBytes } = await hashFile(database);
    const bytes = copied + databaseBytes;
    const createdAt = new Date().toISOString();
    const counts = { articles, originals: originals.length, bytes };
    writeManifest(partial, { createdAt, schemaVersion: SCHEMA_VERSION, ...counts }, sha256);
    return { out, ...counts };
  });
}
