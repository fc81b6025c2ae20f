// Lets a thread that works in the background wait for those that somebody watches.
import os from 'node:os';

/**
 * Lowers the priority of the calling thread. Only Linux has priorities a thread: there 0, the caller's process elsewhere, is the
 * calling thread; on other systems nothing happens. `ingest` has the same lines: neither folder may import the other, nor `core` Node.
 */
export function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);
}
