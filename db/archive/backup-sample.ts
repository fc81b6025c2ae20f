// Reads some articles of a fresh copy and compares them with their hashes: SQLite's own check does not look at what its pages hold.
import { MarsadError } from '../../core/contract/errors';
import { bodyBytesReader } from '../repositories/bodies';
import { checkBody, type HashedText } from '../repositories/verify-texts';
import { pause, type BackupWatch } from './backup-watch';
import type { Connection } from './connection';

/** Articles spread over the archive, at another place every time, and the last ones that came in. */
const SPREAD = 400;
const LAST = 100;
const STINT = 20;

/**
 * @param blamed the archive that was copied
 * @returns how many articles were read
 * @throws MarsadError ARCHIVE_DAMAGED {path, detail}, CANCELLED
 */
export async function checkSample(db: Connection, blamed: string, watch: BackupWatch): Promise<number> {
  const last = db.prepare('SELECT coalesce(max(id), 0) FROM articles').pluck().get() as number;
  const next = db.prepare(
    'SELECT id, title, body_sha256, text_sha256, body_length FROM articles WHERE id >= ? ORDER BY id LIMIT 1',
  );
  const readBody = bodyBytesReader(db);
  const ids = new Set<number>();
  const from = Math.random();
  for (let i = 0; i < SPREAD; i++) ids.add(1 + Math.floor(((from + i) / SPREAD) * last));
  for (let id = Math.max(1, last - LAST + 1); id <= last; id++) ids.add(id);
  const read = new Set<number>();
  for (const id of [...ids].sort((a, b) => a - b)) {
    const row = next.get(id) as HashedText | undefined;
    if (row === undefined || read.has(row.id)) continue;
    read.add(row.id);
    checkBody(row, readBody, (code, detail) => {
      throw new MarsadError('ARCHIVE_DAMAGED', { path: blamed, detail: `article ${row.id}: ${code}, ${detail}` });
    });
    if (read.size % STINT === 0) {
      await pause(watch);
      watch.tell({ phase: 'checking', done: read.size, total: ids.size });
    }
  }
  return read.size;
}
