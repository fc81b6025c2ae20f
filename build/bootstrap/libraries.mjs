// Makes sure that the shared libraries Electron is linked against are there (Linux only).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requirePackages } from './debian.mjs';
import { cache, die } from './paths.mjs';

const packages = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];
const stamp = path.join(cache, 'libraries-found');

/** @param {string} program */
function missing(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/**
 * Installs what is missing or says how. With `trustLastLook` a look that found all is not repeated (it takes a tenth of a second,
 * which a small command does not have).
 * @param {string} program the Electron executable
 * @param {{ trustLastLook?: boolean }} [options]
 */
export function ensureLibraries(program, { trustLastLook = false } = {}) {
  if (process.platform !== 'linux') return;
  if (trustLastLook && existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(program).ctimeMs) return;
  const before = missing(program);
  if (before.length > 0) {
    requirePackages(packages, `Electron needs shared libraries that this system lacks (${before.join(' ')})`);
    const after = missing(program);
    if (after.length > 0) die(`still missing after the installation: ${after.join(' ')}`);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, '');
}
