// A folder that appears whole or not at all: filled under another name beside its place, then renamed.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { syncFolder } from './durable-files';
import { systemFailure } from './system-failure';

/** True when nothing is there, or an empty folder. */
export function isFree(folder: string): boolean {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  return stat === undefined || (stat.isDirectory() && fs.readdirSync(folder).length === 0);
}

/**
 * Lets `fill` make a folder, syncs it and gives it the name `target`, which must be free. On failure nothing is left behind.
 * @param taken the code that tells of somebody else having taken the place in the meantime
 * @throws MarsadError `taken` {path}, DISK_FULL, ARCHIVE_READ_ONLY, and what `fill` throws
 */
export async function makeFolder<T>(
  target: string,
  taken: 'BACKUP_EXISTS' | 'ARCHIVE_EXISTS',
  fill: (partial: string) => Promise<T>,
): Promise<T> {
  const place = path.resolve(target);
  // A name of its own: this process may be making another in the same place. The ending tells a sweep whose it is.
  const partial = `${place}.${randomBytes(4).toString('hex')}.partial-${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.mkdirSync(partial);
    const filled = await fill(partial);
    for (const entry of fs.readdirSync(partial, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) syncFolder(path.join(entry.parentPath, entry.name));
    }
    syncFolder(partial);
    takePlace(partial, place, new MarsadError(taken, { path: target }));
    syncFolder(path.dirname(place));
    return filled;
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    throw systemFailure(error, target);
  }
}

/** An empty folder gives way; anything else stays what it is. */
function takePlace(partial: string, place: string, taken: MarsadError): void {
  try {
    if (fs.existsSync(place)) fs.rmdirSync(place);
    fs.renameSync(partial, place);
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw taken;
    throw error;
  }
}
