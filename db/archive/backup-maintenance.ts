// What the thread for backups answers; it opens archives by itself, for as long as a call takes.
import type { Maintenance } from '../../core/model/backup-protocol';
import { backupFolder, entryOf, findBackups, isFolder } from './backup-folder';
import { makeBackup } from './backup-make';
import { previewBackup } from './backup-preview';
import { markOf, runBackup } from './backup-run';
import type { BackupWatch } from './backup-watch';
import { checkBackup, restore } from './restore';

export function maintenance(watch: BackupWatch): Maintenance {
  return {
    restore: (request) => restore(request, watch),
    checkBackup: (request) => checkBackup(request, watch),
    backUpInto: ({ archive, out }) => makeBackup({ root: archive, out, kind: 'manual', earlier: [] }, watch),
    backUp: (request) => runBackup(request, watch),
    listBackups(place) {
      const folder = backupFolder(place, markOf(place.archive).archiveId);
      const reachable = place.base === null || isFolder(place.base);
      return Promise.resolve({ folder, reachable, backups: findBackups(folder).map(entryOf) });
    },
    previewBackup: ({ archive, from }) => Promise.resolve(previewBackup(archive, from)),
  };
}
