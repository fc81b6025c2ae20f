// Which Electron goes into a package, and whether the package may call itself a release.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { declaredVersion } from '../bootstrap/electron.mjs';
import { root } from '../bootstrap/paths.mjs';

/** @typedef {{ folder: string | null, version: string, official: boolean }} PackagedRuntime */

/**
 * For this machine's own platform the runtime that set-up found; for another one the official release, which
 * electron-builder fetches and checks itself. Only Electron's own installer checks what it fetched against the release's
 * checksums, so any other folder makes a development build.
 * @param {NodeJS.Platform} platform that of the package
 * @returns {PackagedRuntime}
 */
export function packagedRuntime(platform) {
  const declared = declaredVersion();
  if (platform !== process.platform) return { folder: null, version: declared, official: true };
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '';
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  const official = path.resolve(folder) === path.join(root, 'node_modules', 'electron', 'dist') && version === declared;
  return { folder, version, official };
}

/** @returns {NodeJS.Platform} of the package that is being built */
export function targetPlatform() {
  const asked = process.env.MARSAD_PACKAGE_PLATFORM;
  return asked === 'win32' || asked === 'darwin' || asked === 'linux' ? asked : process.platform;
}

/** @returns {string} the version that the package carries: a development build sorts before the release that it is not */
export function packageVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return packagedRuntime(targetPlatform()).official ? version : `${version}-development`;
}
