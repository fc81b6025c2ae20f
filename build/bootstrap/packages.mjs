// Brings node_modules to what the lock file says, once per lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { die, elapsed, root, say } from './paths.mjs';

const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(root, 'node_modules', '.lock-sha256');

/**
 * Runs npm wherever it lives; on Windows it is a script that only a shell can start.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], { cwd: root, ...options });
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, shell: windows, ...options });
}

/** True when the packages were installed after the lock file last changed; costs two `stat`s. */
export function packagesLookCurrent() {
  if (!existsSync(stampFile)) return false;
  return statSync(stampFile).mtimeMs >= statSync(lockFile).mtimeMs;
}

/** Installs the locked packages unless that was done for this very lock file. */
export function ensurePackages() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) {
    if (!packagesLookCurrent()) writeFileSync(stampFile, lock);
    return;
  }
  const began = Date.now();
  say('installing the locked packages: npm ci');
  const result = npm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  if (result.status !== 0)
    die('npm ci failed (see above). Is the npm registry reachable? Run the same command again once it is.');
  writeFileSync(stampFile, lock);
  say(`packages installed in ${elapsed(began)}`);
}
