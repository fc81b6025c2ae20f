// One build at a time in a working copy: two at once would empty each other's output folders.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cache } from './bootstrap/paths.mjs';

const file = path.join(cache, 'build.lock');

function take() {
  mkdirSync(cache, { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** True when the process that took the lock is gone. */
function stale() {
  let holder;
  try {
    holder = Number(readFileSync(file, 'utf8'));
  } catch {
    return false; // given back just now: `take` will get it
  }
  if (!holder) return false; // being written this moment
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** @param {() => Promise<void>} work */
export async function withBuildLock(work) {
  while (!take()) {
    if (stale()) rmSync(file, { force: true });
    else await setTimeout(50);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}
