// Checks that the archive is what was imported, tagged and worked out, and repairs what is derived of it.
import type { Handlers } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import { verifyArchive } from './verify-archive';
import { repairArchive } from './verify-repair';

export function verifyReads(root: string) {
  return { 'archive.verify': ({ backups }) => verifyArchive(root, backups) } satisfies Partial<
    Handlers<'archive.verify'>
  >;
}

export function verifyWrites(db: Connection, root: string) {
  return { 'archive.repair': ({ backups }) => repairArchive(db, root, backups) } satisfies Partial<
    Handlers<'archive.repair'>
  >;
}
