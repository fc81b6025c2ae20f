// Work on archives that are not open: making one out of a backup.
import type { Maintenance, Restored } from '../../core/model/worker-protocol';
import { DbClient } from './db-client';

/**
 * Checks the backup whole before `to` takes its name.
 * @throws MarsadError ARCHIVE_NOT_FOUND, BACKUP_BAD, ARCHIVE_EXISTS, ARCHIVE_NEWER_SCHEMA, DISK_FULL
 */
export async function restoreBackup(request: Parameters<Maintenance['restore']>[0]): Promise<Restored> {
  const client = await DbClient.start({
    archivePath: request.to,
    role: 'maintenance',
    create: false,
    program: 'marsad restore',
  });
  try {
    return await client.maintenance.restore(request);
  } finally {
    await client.close();
  }
}
