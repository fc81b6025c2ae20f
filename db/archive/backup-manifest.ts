// What a backup says of itself, so that it can be checked before anyone relies on it.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { MarsadError } from '../../core/contract/errors';
import { hashFile, replaceFile } from './durable-files';
import { archivePaths } from './layout';

const manifest = z.object({
  format: z.literal('marsad-backup-1'),
  createdAt: z.string(),
  schemaVersion: z.int(),
  databaseSha256: z.string(),
  articles: z.int(),
  originals: z.int(),
  bytes: z.int(),
});
export type BackupManifest = z.infer<typeof manifest>;

function manifestFile(root: string): string {
  return path.join(root, 'backup.json');
}

export function writeManifest(
  root: string,
  content: Omit<BackupManifest, 'format' | 'databaseSha256'>,
  sha256: string,
): void {
  const whole: BackupManifest = { format: 'marsad-backup-1', ...content, databaseSha256: sha256 };
  replaceFile(manifestFile(root), `${JSON.stringify(whole, null, 2)}\n`);
}

/**
 * Reads a backup's manifest and compares the database with it.
 * @throws MarsadError BACKUP_BAD {path, detail}
 */
export async function checkedManifest(root: string): Promise<BackupManifest> {
  let content: BackupManifest;
  try {
    content = manifest.parse(JSON.parse(fs.readFileSync(manifestFile(root), 'utf8')));
  } catch (error) {
    throw new MarsadError('BACKUP_BAD', { path: root, detail: 'no readable backup.json' }, { cause: error });
  }
  const { database } = archivePaths(root);
  if (!fs.existsSync(database)) throw new MarsadError('BACKUP_BAD', { path: root, detail: 'no archive.sqlite' });
  const { sha256 } = await hashFile(database);
  if (sha256 !== content.databaseSha256) {
    throw new MarsadError('BACKUP_BAD', { path: root, detail: 'archive.sqlite is not the file that was backed up' });
  }
  return content;
}
