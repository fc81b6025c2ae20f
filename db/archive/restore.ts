// Makes a new archive out of a backup.
import Database from 'better-sqlite3';
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import type { Maintenance, Restored } from '../../core/model/worker-protocol';
import { checkedManifest } from './backup-manifest';
import { checkDatabase } from './database-copy';
import { copyFile } from './durable-files';
import { isFree, makeFolder } from './folder-swap';
import { identify } from './identity';
import { archivePaths } from './layout';
import { copyOriginals, referencedOriginals } from './originals';

/**
 * The backup is only read. Its database and every original are checked against their hashes on the way; `to` is then there whole,
 * or not at all.
 * @throws MarsadError ARCHIVE_NOT_FOUND, BACKUP_BAD {path, detail}, ARCHIVE_EXISTS {path}, ARCHIVE_NEWER_SCHEMA, DISK_FULL
 */
export async function restore({ from, to }: Parameters<Maintenance['restore']>[0]): Promise<Restored> {
  if (!fs.existsSync(from)) throw new MarsadError('ARCHIVE_NOT_FOUND', { path: from });
  if (!isFree(to)) throw new MarsadError('ARCHIVE_EXISTS', { path: to });
  const manifest = await checkedManifest(from);
  identify(from);
  return makeFolder(to, async (partial) => {
    const paths = archivePaths(partial);
    for (const folder of [paths.originals, paths.backups]) fs.mkdirSync(folder);
    const { bytes, sha256 } = await copyFile(archivePaths(from).database, paths.database);
    if (sha256 !== manifest.databaseSha256)
      throw new MarsadError('BACKUP_BAD', { path: from, detail: 'archive.sqlite changed' });
    checkDatabase(paths.database, from);
    const { articles, originals } = contentOf(paths.database);
    if (articles !== manifest.articles || originals.length !== manifest.originals) {
      throw new MarsadError('BACKUP_BAD', { path: from, detail: 'other counts than backup.json has' });
    }
    const copied = await copyOriginals(originals, from, partial, from);
    return { archive: to, articles, originals: originals.length, bytes: bytes + copied };
  });
}

function contentOf(database: string): { articles: number; originals: ReturnType<typeof referencedOriginals> } {
  const db = new Database(database, { readonly: true });
  try {
    const articles = db.prepare('SELECT count(*) FROM articles').pluck().get() as number;
    return { articles, originals: referencedOriginals(db) };
  } finally {
    db.close();
  }
}
