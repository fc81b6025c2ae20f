// Tells whether a bundle is still that of its sources, by the names, sizes and times of the files: some milliseconds, no content is read.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { targets } from './targets.mjs';

const always = ['package-lock.json', 'build/build.mjs', 'build/targets.mjs'];
const stampFile = (/** @type {string} */ name) => path.join(root, 'dist', '.stamps', name);

/** @param {string} relative @param {string[]} into */
function list(relative, into) {
  const full = path.join(root, relative);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    into.push(`${relative} ${stat.size} ${stat.mtimeMs}`);
    return;
  }
  for (const entry of readdirSync(full)) list(`${relative}/${entry}`, into);
}

/** A short text that changes when a source of the target does. @param {string} name */
export function signature(name) {
  const target = targets[name];
  if (!target) throw new Error(`no target ${name}`);
  /** @type {string[]} */
  const lines = [];
  for (const source of [...always, ...target.sources]) list(source, lines);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** @param {string} name @param {string} value */
export function writeStamp(name, value) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}

/** @param {string} name */
export function removeStamp(name) {
  rmSync(stampFile(name), { force: true });
}

/** @param {string} name */
export function isCurrent(name) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === signature(name);
}

/** @param {readonly string[]} names */
export function buildLooksCurrent(names) {
  return names.every(isCurrent);
}
