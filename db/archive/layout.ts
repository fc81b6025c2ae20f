// Where things lie inside an archive folder.
import path from 'node:path';

export interface ArchivePaths {
  readonly root: string;
  readonly database: string;
  readonly originals: string;
  readonly backups: string;
  /** A tiny SQLite file on which the one writer holds an exclusive lock for as long as it lives. */
  readonly lock: string;
  /** Who holds that lock, for the message to others. */
  readonly holder: string;
  /** How far the database had come when it last acknowledged a change, kept outside of it. */
  readonly highWater: string;
}

export function archivePaths(root: string): ArchivePaths {
  return {
    root,
    database: path.join(root, 'archive.sqlite'),
    originals: path.join(root, 'originals'),
    backups: path.join(root, 'backups'),
    lock: path.join(root, 'writer.lock'),
    holder: path.join(root, 'writer.json'),
    highWater: path.join(root, 'high-water.json'),
  };
}
