// What the main process (or the command line) and the thread that makes, lists and restores backups say to one another.
import type { BackupEntry, BackupPreview } from '../contract/schema/backups';

/** Whose backups, and where: `base` is a folder outside the archive, null for the archive's own `backups/`. */
export interface BackupPlace {
  readonly archive: string;
  readonly base: string | null;
}

export interface BackedUp {
  /** The backup's folder. */
  readonly out: string;
  readonly articles: number;
  readonly originals: number;
  readonly bytes: number;
}

/** What became of the question whether a backup is due. */
export interface RotationRun {
  /** Null where none was due. */
  readonly made: BackedUp | null;
  /** Names of older ones that had had their day. */
  readonly removed: readonly string[];
  /** True when the archive has less than its last backup: then none is removed, for it may be needed. */
  readonly fellBehind: boolean;
}

export interface CheckedBackup {
  readonly path: string;
  readonly createdAt: string;
  readonly articles: number;
  readonly originals: number;
  readonly bytes: number;
}

export interface Restored {
  readonly archive: string;
  readonly articles: number;
  readonly originals: number;
  readonly bytes: number;
}

/** What a db worker in the role `maintenance` answers, over typed calls; while it works it posts `MaintenanceNews`. */
export interface Maintenance {
  /**
   * Makes a new archive at `to` (absent or empty) out of the backup at `from`, checked whole before it takes that name.
   * Fails with BACKUP_BAD, ARCHIVE_EXISTS, ARCHIVE_NEWER_SCHEMA, DISK_FULL, CANCELLED.
   */
  restore(request: { readonly from: string; readonly to: string }): Promise<Restored>;
  /** Checks a backup as `restore` does, every byte of it, and makes nothing. Fails with ARCHIVE_NOT_FOUND, BACKUP_BAD, CANCELLED. */
  checkBackup(request: { readonly from: string }): Promise<CheckedBackup>;
  /**
   * Makes a backup into the folder `out`.
   * Fails with BACKUP_EXISTS, BACKUP_CANNOT_WRITE, ARCHIVE_DAMAGED, DISK_FULL, CANCELLED, ARCHIVE_*.
   */
  backUpInto(request: { readonly archive: string; readonly out: string }): Promise<BackedUp>;
  /**
   * Makes a backup in the archive's place for them, an automatic one only if one is due, and removes those that have had their day.
   * Fails as `backUpInto`; a `base` that is not there is BACKUP_CANNOT_WRITE.
   */
  backUp(request: BackupPlace & { readonly kind: 'manual' | 'automatic' }): Promise<RotationRun>;
  /** Newest first. */
  listBackups(
    request: BackupPlace,
  ): Promise<{ readonly folder: string; readonly reachable: boolean; readonly backups: readonly BackupEntry[] }>;
  /** What is in the open archive and not in the backup `from`, and the other way round. Fails with BACKUP_BAD, ARCHIVE_*. */
  previewBackup(request: { readonly archive: string; readonly from: string }): Promise<BackupPreview>;
}

/** From the thread while it works. `file` grows to `total` bytes while SQLite writes it, and nothing is told meanwhile. */
export interface MaintenanceNews {
  readonly maintenance: 'progress';
  readonly phase: 'copying' | 'checking' | 'originals';
  readonly done: number;
  readonly total: number;
  readonly file?: string;
}
