// How much memory another process holds.
import fs from 'node:fs';

const PAGE_BYTES = 4096;

/** Resident bytes of a process; null where the system does not tell (only Linux does) or the process is gone. */
export function residentMemory(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  try {
    const pages = fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * PAGE_BYTES;
  } catch {
    return null; // it has ended, which its owner is told by other means
  }
}
