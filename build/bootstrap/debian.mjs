// Installs Debian packages where we may (root on a Debian-like system), else says which command would.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { die, say } from './paths.mjs';

/**
 * The full path of a program on PATH; null when there is none.
 * @param {string} name
 */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue; // not in this folder: try the next
    }
  }
  return null;
}

/** @param {string} name */
const exists = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;

/**
 * Installs packages with apt-get, or ends the run with the command that a person must run.
 * @param {readonly (readonly string[])[]} packages each as its names in the order to try: newer Debians renamed some
 * @param {string} need what they are for, in a line: "Electron needs …"
 */
export function requirePackages(packages, need) {
  const options = ['install', '-y', '--no-install-recommends'];
  if (!findProgram('apt-get')) {
    const names = packages.map((names) => names.at(-1)).join(' ');
    die(`${need}. Install them with this system's package manager; Debian names them: ${names}`);
  }
  const root = process.getuid?.() === 0;
  if (root) {
    say(`${need}: installing them as root with apt-get (first: apt-get update)`);
    if (spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] }).status !== 0) {
      say('apt-get update failed (see above); trying with the package lists that are there');
    }
  }
  const names = packages.map((names) => names.find(exists) ?? names.at(-1) ?? '');
  const command = `apt-get ${options.join(' ')} ${names.join(' ')}`;
  if (!root) die(`${need}. Run:  sudo apt-get update && sudo ${command}`);
  say(command);
  const result = spawnSync('apt-get', [...options, '-qq', ...names], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) die(`that failed (see above). Once it works by hand, run this again:  ${command}`);
}
