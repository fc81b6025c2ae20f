// A folder that appears whole or not at all: filled under another name beside its place, then renamed.
import fs from 'node:fs';
import path from 'node:path';
import { syncFolder } from './durable-files';
import { systemFailure } from './system-failure';

/** True when nothing is there, or an empty folder. */
export function isFree(folder: string): boolean {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  return stat === undefined || (stat.isDirectory() && fs.readdirSync(folder).length === 0);
}

/**
 * Lets `fill` make a folder, syncs it and gives it the name `target`, which must be free. On failure nothing is left behind.
 * @throws MarsadError DISK_FULL, ARCHIVE_READ_ONLY, and what `fill` throws
 */
export async function makeFolder<T>(target: string, fill: (partial: string) => Promise<T>): Promise<T> {
  const place = path.resolve(target);
  const partial = `${place}.partial-${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.rmSync(partial, { recursive: true, force: true });
    fs.mkdirSync(partial);
    const filled = await fill(partial);
    for (const entry of fs.readdirSync(partial, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) syncFolder(path.join(entry.parentPath, entry.name));
    }
    syncFolder(partial);
    if (fs.existsSync(place)) fs.rmdirSync(place); // empty, or this fails and nothing is replaced
    fs.renameSync(partial, place);
    syncFolder(path.dirname(place));
    return filled;
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    throw systemFailure(error, target);
  }
}
