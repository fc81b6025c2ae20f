// Makes a backup in the archive's place for them when one is due, and takes away those that have had their day.
import path from 'node:path';
import type { BackupPlace, RotationRun } from '../../core/model/backup-protocol';
import { hasFallenBehind, isDue, type LastBackup } from './backup-due';
import { placeFailure } from './backup-failure';
import {
  backupFolder,
  findBackups,
  nameFor,
  removeBackup,
  requireBase,
  sweep,
  type FoundBackup,
} from './backup-folder';
import { makeBackup } from './backup-make';
import { backupsToRemove, ROTATION, type RotationPolicy } from './backup-rotation';
import { sharesKeys } from '../../vault/key-file';
import { unwatched, type BackupWatch } from './backup-watch';
import { openForReading } from './connection';
import { currentMark, type HighWater } from './high-water';

export interface BackupRequest extends BackupPlace {
  /** `automatic`: only if one is due. */
  readonly kind: 'manual' | 'automatic';
}

/**
 * A backup that fails leaves the older ones as they are.
 * @throws MarsadError see `makeBackup`
 */
export async function runBackup(
  request: BackupRequest,
  watch: BackupWatch = unwatched,
  now = new Date(),
  policy: RotationPolicy = ROTATION,
): Promise<RotationRun> {
  const { archive, base, kind } = request;
  requireBase(base);
  const mark = markOf(archive);
  const folder = backupFolder(request, mark.archiveId);
  try {
    sweep(folder);
    const before = findBackups(folder).filter(({ manifest }) => manifest.archiveId === mark.archiveId);
    const last = lastSound(before);
    const fellBehind = hasFallenBehind(mark, last);
    if (kind === 'automatic' && !isDue(mark, last, now)) return { made: null, removed: [], fellBehind };
    const out = path.join(folder, nameFor(folder, now));
    const earlier = before
      .filter(({ sound, path: folder }) => sound && sharesKeys(folder, archive))
      .map((backup) => backup.path);
    const made = await makeBackup({ root: archive, out, kind, earlier, createdAt: now }, watch);
    return { made, removed: fellBehind ? [] : rotate(folder, mark, policy), fellBehind };
  } catch (error) {
    throw placeFailure(error, folder);
  }
}

function rotate(folder: string, mark: HighWater, policy: RotationPolicy): string[] {
  const backups = findBackups(folder).filter(({ manifest }) => manifest.archiveId === mark.archiveId);
  const outdated = backupsToRemove(
    backups.map(({ name, manifest, sound }) => ({
      name,
      createdAt: Date.parse(manifest.createdAt),
      bytes: manifest.ownBytes ?? manifest.bytes,
      kind: manifest.kind,
      sound,
    })),
    policy,
  );
  for (const backup of backups) if (outdated.includes(backup.name)) removeBackup(backup);
  return outdated;
}

function lastSound(backups: readonly FoundBackup[]): LastBackup | null {
  const last = backups.find(({ sound }) => sound);
  return last ? { createdAt: Date.parse(last.manifest.createdAt), counters: last.manifest.counters } : null;
}

export function markOf(archive: string): HighWater {
  const db = openForReading(archive);
  try {
    return currentMark(db);
  } finally {
    db.close();
  }
}
