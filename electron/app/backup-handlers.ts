// What the window asks about backups: which there are, where they lie, what one holds, making one, restoring one side by side.
import fs from 'node:fs';
import path from 'node:path';
import type { AppCommand, Handlers } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { BackupEntry, BackupList } from '../../core/contract/schema/backups';
import type { BackupPlace } from '../../core/model/backup-protocol';
import { maintain } from '../workers/maintenance';
import type { BackupJobs } from './backup-jobs';
import type { SettingsStore } from './settings-store';

export type BackupCommand = Extract<AppCommand, `backups.${string}`>;

export interface BackupHandlerContext {
  readonly store: SettingsStore;
  readonly backups: BackupJobs;
  /** Folder of the open archive. @throws MarsadError ARCHIVE_NONE_OPEN */
  readonly archivePath: () => string;
  /** Asks for a folder; null when the dialog was left. */
  readonly chooseFolder: (title: 'backupFolder') => Promise<string | null>;
  /** Asks for the place and name of a folder that is not there yet. */
  readonly choosePlace: (title: 'restoreTo', name: string) => Promise<string | null>;
}

export function backupHandlers(context: BackupHandlerContext): Handlers<BackupCommand> {
  const { store, backups } = context;
  const place = (): BackupPlace => ({ archive: context.archivePath(), base: store.backups.folder });
  const list = async (): Promise<BackupList> => {
    const found = await maintain((maintenance) => maintenance.listBackups(place()));
    const { folder: chosen, automatic } = store.backups;
    return { ...found, chosen, automatic, backups: [...found.backups] };
  };
  const named = async (name: string): Promise<BackupEntry> => {
    const entry = (await list()).backups.find((backup) => backup.name === name);
    if (entry === undefined) throw new MarsadError('BACKUP_BAD', { path: name, detail: 'no such backup' });
    return entry;
  };
  return {
    'backups.list': list,
    'backups.make': async () => {
      const { made } = await backups.make(place());
      if (made === null) throw new MarsadError('INTERNAL', {});
      return made;
    },
    'backups.cancel': () => {
      backups.cancel();
      return {};
    },
    'backups.chooseFolder': async () => {
      const folder = await context.chooseFolder('backupFolder');
      if (folder !== null) {
        // what lies inside the archive is the archive's own place for them
        store.changeBackups({ folder: isInside(folder, context.archivePath()) ? null : folder });
        backups.changed();
      }
      return list();
    },
    'backups.keepInArchive': () => {
      store.changeBackups({ folder: null });
      return list();
    },
    'backups.setAutomatic': ({ automatic }) => {
      store.changeBackups({ automatic });
      if (automatic) backups.changed();
      return list();
    },
    'backups.preview': async ({ name }) => {
      const { path: from } = await named(name);
      return maintain((maintenance) => maintenance.previewBackup({ archive: context.archivePath(), from }));
    },
    'backups.restore': async ({ name }) => {
      const archive = context.archivePath();
      const { path: from, createdAt } = await named(name);
      const to = await context.choosePlace('restoreTo', `${path.basename(archive)} ${createdAt.slice(0, 10)}`);
      if (to === null) return null;
      if (isInside(to, archive)) throw new MarsadError('ARCHIVE_EXISTS', { path: to });
      return backups.restore(from, to);
    },
  };
}

function isInside(folder: string, archive: string): boolean {
  const relative = path.relative(realPath(archive), realPath(folder));
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** With links followed as far as the path exists. */
function realPath(folder: string): string {
  if (fs.existsSync(folder)) return fs.realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(realPath(parent), path.basename(folder));
}
