// Which npm packages end up inside the app: those that our own sources name, and what these depend on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { trackedFiles } from './tracked-files.mjs';

/** @typedef {{ name: string, version: string, license?: string | { type: string }, author?: string | { name: string }, homepage?: string, dependencies?: Record<string, string> }} Manifest */
/** @typedef {{ manifest: Manifest, licence: string, folder: string, dependsOn: string[] }} ShippedPackage `folder` is relative to the root, `dependsOn` holds keys */

const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'BSD',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
  '(MIT AND Zlib)',
  'MIT and ISC',
]);
/** Offered under two licences: the one we take. @type {Record<string, string>} */
const chosen = { '(MIT OR GPL-3.0-or-later)': 'MIT', '(MIT OR CC0-1.0)': 'MIT', '(Apache-2.0 OR MIT)': 'MIT' };

const sources = /^(core|ingest|export|db|electron|renderer)\/.*\.(ts|tsx|css)$/;

/** Packages that our own sources name. */
function importedPackages() {
  const found = new Set(['electron']);
  const imported = /(?:\bfrom|\bimport|\bimport\(|\bURL\(|@import|url\()\s*['"]([^'"]+)['"]/g;
  for (const file of trackedFiles().filter((name) => sources.test(name))) {
    for (const [, specifier = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(imported)) {
      if (/^(\.|\/|node:|[a-z]+:)/.test(specifier)) continue;
      const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
      if (existsSync(path.join(root, 'node_modules', name, 'package.json'))) found.add(name);
    }
  }
  return found;
}

/**
 * Where Node finds a package from a folder.
 * @param {string} from @param {string} name
 */
function folderOf(from, name) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === path.dirname(folder)) return null;
  }
}

/** The texts of a package's licence files. @param {ShippedPackage} one */
export function licenceTexts({ folder }) {
  const full = path.join(root, folder);
  const files = readdirSync(full).filter((name) => /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i.test(name));
  return files.map((name) => readFileSync(path.join(full, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/**
 * Every package that ships, by `name@version`, in the order of these keys; and what is wrong: a licence that is not on
 * the list above (ours is Apache-2.0, and nothing copyleft may be bundled), a dependency that is not installed.
 */
export function shippedPackages() {
  /** @type {Map<string, ShippedPackage>} */
  const shipped = new Map();
  /** @type {string[]} */
  const problems = [];

  /** @param {string} folder */
  const add = (folder) => {
    /** @type {Manifest} */
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const key = `${manifest.name}@${manifest.version}`;
    if (shipped.has(key)) return key;
    const declared = typeof manifest.license === 'string' ? manifest.license : (manifest.license?.type ?? 'none');
    const licence = chosen[declared] ?? declared;
    if (!accepted.has(licence)) problems.push(`${key}: licence "${declared}" is not one that may be bundled`);
    /** @type {string[]} */
    const dependsOn = [];
    shipped.set(key, { manifest, licence, folder: path.relative(root, folder).split(path.sep).join('/'), dependsOn });
    if (manifest.name === 'electron') return key; // of its dependencies nothing ships: they only fetch it
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (name.startsWith('@types/')) continue; // no code in it
      const dependency = folderOf(folder, name);
      if (dependency) dependsOn.push(add(dependency));
      else problems.push(`${key}: its dependency ${name} is not installed`);
    }
    return key;
  };

  for (const name of importedPackages()) add(path.join(root, 'node_modules', name));
  return { shipped: new Map([...shipped].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}
