// What a backup says of itself, so that it can be checked before anyone relies on it.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { MarsadError } from '../../core/contract/errors';
import { backupKind } from '../../core/contract/schema/backups';
import { hashFile, replaceFile } from './durable-files';
import { archivePaths } from './layout';

const manifest = z.object({
  format: z.literal('marsad-backup-1'),
  createdAt: z.iso.datetime(),
  schemaVersion: z.int(),
  databaseSha256: z.string(),
  articles: z.int(),
  originals: z.int(),
  /** The database and all originals. */
  bytes: z.int(),
  // what the first backups did not say
  kind: backupKind.default('manual'),
  databaseBytes: z.int().nullable().default(null),
  /** What no earlier backup holds already: the database and the originals that had to be copied. */
  ownBytes: z.int().nullable().default(null),
  archiveId: z.string().nullable().default(null),
  /** How far the archive had come, as the high-water mark counts. */
  counters: z.record(z.string(), z.int()).default({}),
  /** Articles whose text was compared with its hash when the backup was made. */
  sampled: z.int().default(0),
});
export type BackupManifest = z.infer<typeof manifest>;

function manifestFile(root: string): string {
  return path.join(root, 'backup.json');
}

/** The last file of a backup: a folder without it is none. */
export function writeManifest(root: string, content: Omit<BackupManifest, 'format'>): void {
  const whole: BackupManifest = { format: 'marsad-backup-1', ...content };
  replaceFile(manifestFile(root), `${JSON.stringify(whole, null, 2)}\n`);
}

/** @throws MarsadError BACKUP_BAD {path, detail} where there is none that can be read */
export function readManifest(root: string): BackupManifest {
  try {
    return manifest.parse(JSON.parse(fs.readFileSync(manifestFile(root), 'utf8')));
  } catch (error) {
    throw new MarsadError('BACKUP_BAD', { path: root, detail: 'no readable backup.json' }, { cause: error });
  }
}

/**
 * Reads a backup's manifest and compares every byte of the database with it.
 * @throws MarsadError BACKUP_BAD {path, detail}
 */
export async function checkedManifest(root: string): Promise<BackupManifest> {
  const content = readManifest(root);
  const { database } = archivePaths(root);
  if (!fs.existsSync(database)) throw new MarsadError('BACKUP_BAD', { path: root, detail: 'no archive.sqlite' });
  const { sha256 } = await hashFile(database);
  if (sha256 !== content.databaseSha256) {
    throw new MarsadError('BACKUP_BAD', { path: root, detail: 'archive.sqlite is not the file that was backed up' });
  }
  return content;
}
