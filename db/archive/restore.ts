// Makes a new archive out of a backup, or only checks that it could.
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import type { CheckedBackup, Restored } from '../../core/model/backup-protocol';
import { checkedManifest, type BackupManifest } from './backup-manifest';
import { pause, unwatched, type BackupWatch } from './backup-watch';
import { checkDatabase } from './database-copy';
import { copyFile } from './durable-files';
import { isFree, makeFolder } from './folder-swap';
import { identify } from './identity';
import { copyKeyFile } from '../../vault/key-file';
import { keysOf, type ArchiveKeys } from '../../vault/keyring';
import { archivePaths } from './layout';
import {
  copyOriginal,
  measureOriginal,
  originalFile,
  referencedOriginals,
  type MeasuredOriginal,
  type Original,
} from './originals';
import { openSqlite } from './sqlite-file';
import { codeOf } from './system-failure';

/**
 * The backup is only read. Its database and every original are checked against their hashes on the way; `to` is then there whole,
 * or not at all.
 * @throws MarsadError ARCHIVE_NOT_FOUND, BACKUP_BAD {path, detail}, ARCHIVE_EXISTS {path}, ARCHIVE_NEWER_SCHEMA, DISK_FULL, CANCELLED
 */
export async function restore(
  { from, to }: { readonly from: string; readonly to: string },
  watch: BackupWatch = unwatched,
): Promise<Restored> {
  requireBackup(from);
  if (!isFree(to)) throw new MarsadError('ARCHIVE_EXISTS', { path: to });
  const manifest = await begun(from, watch);
  return makeFolder(to, 'ARCHIVE_EXISTS', async (partial) => {
    const paths = archivePaths(partial);
    for (const folder of [paths.originals, paths.backups]) fs.mkdirSync(folder);
    copyKeyFile(from, partial);
    const { bytes, sha256 } = await copyFile(archivePaths(from).database, paths.database);
    if (sha256 !== manifest.databaseSha256) throw bad(from, 'archive.sqlite changed');
    const { articles, originals } = await checkContent(paths.database, from, manifest, watch);
    let copied = 0;
    for (const [i, original] of originals.entries()) {
      await step(watch, i, originals.length);
      copied += await checkOriginal(original, from, () =>
        copyOriginal(from, original.sha256, originalFile(partial, original.sha256)),
      );
    }
    return { archive: to, articles, originals: originals.length, bytes: bytes + copied };
  });
}

/**
 * Reads every byte of a backup as `restore` does.
 * @throws MarsadError ARCHIVE_NOT_FOUND, BACKUP_BAD {path, detail}, ARCHIVE_NEWER_SCHEMA, CANCELLED
 */
export async function checkBackup(
  { from }: { readonly from: string },
  watch: BackupWatch = unwatched,
): Promise<CheckedBackup> {
  requireBackup(from);
  const manifest = await begun(from, watch);
  const { database } = archivePaths(from);
  const { articles, originals } = await checkContent(database, from, manifest, watch);
  let bytes = fs.statSync(database).size;
  for (const [i, original] of originals.entries()) {
    await step(watch, i, originals.length);
    bytes += await checkOriginal(original, from, () => measureOriginal(from, original.sha256));
  }
  return { path: from, createdAt: manifest.createdAt, articles, originals: originals.length, bytes };
}

function requireBackup(from: string): void {
  if (!fs.existsSync(from)) throw new MarsadError('ARCHIVE_NOT_FOUND', { path: path.resolve(from) });
}

async function begun(from: string, watch: BackupWatch): Promise<BackupManifest> {
  watch.tell({ phase: 'checking', done: 0, total: 1 });
  const manifest = await checkedManifest(from);
  identify(from);
  keysOf(from); // before a minute's work: without its key nothing can be checked
  await pause(watch);
  return manifest;
}

async function step(watch: BackupWatch, done: number, total: number): Promise<void> {
  await pause(watch);
  watch.tell({ phase: 'originals', done, total });
}

async function checkContent(
  database: string,
  from: string,
  manifest: BackupManifest,
  watch: BackupWatch,
): Promise<{ articles: number; originals: Original[] }> {
  const keys = keysOf(from);
  checkDatabase(database, from, keys);
  await pause(watch);
  const content = contentOf(database, keys);
  if (content.articles !== manifest.articles || content.originals.length !== manifest.originals) {
    throw bad(from, 'other counts than backup.json has');
  }
  return content;
}

/** @param read answers what the original comes to; @returns how many there are */
async function checkOriginal(
  { sha256 }: Original,
  from: string,
  read: () => Promise<MeasuredOriginal>,
): Promise<number> {
  const file = originalFile(from, sha256);
  try {
    if (!fs.existsSync(file)) throw bad(from, `original ${sha256} is missing`);
    const found = await read();
    if (found.sha256 === sha256) return found.bytes;
  } catch (error) {
    if (codeOf(error) === 'EIO') throw bad(from, `original ${sha256} can't be read`);
    throw error;
  }
  throw bad(from, `original ${sha256} was changed`);
}

function contentOf(database: string, keys: ArchiveKeys | null): { articles: number; originals: Original[] } {
  const db = openSqlite(database, keys, { readonly: true });
  try {
    const articles = db.prepare('SELECT count(*) FROM articles').pluck().get() as number;
    return { articles, originals: referencedOriginals(db) };
  } finally {
    db.close();
  }
}

function bad(from: string, detail: string): MarsadError {
  return new MarsadError('BACKUP_BAD', { path: from, detail });
}
