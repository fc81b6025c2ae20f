// Where an archive's backups lie, what is there, and what a crash has left there.
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import type { BackupPlace } from '../../core/model/backup-protocol';
import type { BackupEntry } from '../../core/contract/schema/backups';
import { readManifest, type BackupManifest } from './backup-manifest';
import { syncFolder } from './durable-files';
import { archivePaths } from './layout';

export interface FoundBackup {
  readonly name: string;
  readonly path: string;
  readonly manifest: BackupManifest;
  /** Its database is there and has the size that was verified. */
  readonly sound: boolean;
}

const UNFINISHED = /\.(partial-(\d+)|removing)$/;
const DAY = 86_400_000;

/**
 * The folder of an archive's backups. Below a chosen `base` each archive has one of its own.
 * @param archiveId tells archives of the same name apart
 */
export function backupFolder({ archive, base }: BackupPlace, archiveId: string): string {
  if (base === null) return archivePaths(archive).backups;
  return path.join(base, `${path.basename(archive)}-${archiveId.slice(0, 8)}`);
}

/** A chosen folder that is gone may be a disk that is not connected: nothing is made in its stead. @throws BACKUP_CANNOT_WRITE {path, reason} */
export function requireBase(base: string | null): void {
  if (base === null || isFolder(base)) return;
  throw new MarsadError('BACKUP_CANNOT_WRITE', { path: base, reason: 'ENOENT' });
}

export function isFolder(folder: string): boolean {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Newest first. Folders without a manifest that can be read are none of ours, or unfinished. */
export function findBackups(folder: string): FoundBackup[] {
  if (!isFolder(folder)) return [];
  const found: FoundBackup[] = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || UNFINISHED.test(entry.name)) continue;
    const place = path.join(folder, entry.name);
    const manifest = manifestOf(place);
    if (manifest === null) continue;
    const size = fs.statSync(archivePaths(place).database, { throwIfNoEntry: false })?.size;
    const sound = size !== undefined && size === (manifest.databaseBytes ?? size);
    found.push({ name: entry.name, path: place, manifest, sound });
  }
  return found.sort((a, b) => Date.parse(b.manifest.createdAt) - Date.parse(a.manifest.createdAt));
}

function manifestOf(place: string): BackupManifest | null {
  try {
    return readManifest(place);
  } catch (error) {
    if (error instanceof MarsadError) return null;
    throw error;
  }
}

export function entryOf({ name, path: place, manifest, sound }: FoundBackup): BackupEntry {
  const { createdAt, kind, articles, originals, bytes } = manifest;
  return { name, path: place, createdAt, kind, articles, originals, bytes, sound };
}

/** A free name below `folder`, by the moment in UTC. */
export function nameFor(folder: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  for (let i = 1; ; i++) {
    const name = i === 1 ? stamp : `${stamp}-${i}`;
    if (!fs.existsSync(path.join(folder, name))) return name;
  }
}

/** Takes a backup away so that it is never there half: it loses its name first. */
export function removeBackup({ path: place }: Pick<FoundBackup, 'path'>): void {
  const leaving = `${place}.removing`;
  fs.rmSync(leaving, { recursive: true, force: true });
  fs.renameSync(place, leaving);
  syncFolder(path.dirname(place));
  fs.rmSync(leaving, { recursive: true, force: true });
}

/** Clears away what a process that was killed had begun here; what a living one is making stays. */
export function sweep(folder: string, now = Date.now()): void {
  if (!isFolder(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const match = UNFINISHED.exec(name);
    if (!match) continue;
    const place = path.join(folder, name);
    const maker = match[2];
    const abandoned = maker === undefined || !isAlive(Number(maker)) || now - fs.statSync(place).mtimeMs > 2 * DAY;
    if (abandoned) fs.rmSync(place, { recursive: true, force: true });
  }
}

/** Only one backup at a time is made by a process, and never while it sweeps: its own number on a folder is one given again. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
