// Writes THIRD-PARTY-NOTICES.md: every package whose code or fonts ship inside the app, with its licence. `--check` only compares.
// A package under a licence that is not on the list below fails the run: ours is Apache-2.0, and nothing copyleft may be bundled.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { trackedFiles } from './tracked-files.mjs';

/** @typedef {{ name: string, version: string, license?: string | { type: string }, author?: string | { name: string }, dependencies?: Record<string, string> }} Manifest */

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
const outFile = path.join(root, 'THIRD-PARTY-NOTICES.md');

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

/** @param {string} folder */
function licenceTexts(folder) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i.test(name));
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** @type {Map<string, { manifest: Manifest, licence: string, texts: string[] }>} */
const shipped = new Map();
/** @type {string[]} */
const problems = [];

/** @param {string} folder */
function add(folder) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const key = `${manifest.name}@${manifest.version}`;
  if (shipped.has(key)) return;
  const declared = typeof manifest.license === 'string' ? manifest.license : (manifest.license?.type ?? 'none');
  const licence = chosen[declared] ?? declared;
  if (!accepted.has(licence)) problems.push(`${key}: licence "${declared}" is not one that may be bundled`);
  shipped.set(key, { manifest, licence, texts: licenceTexts(folder) });
  if (manifest.name === 'electron') return; // of its dependencies nothing ships: they only fetch it
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const dependency = folderOf(folder, name);
    if (dependency) add(dependency);
    else problems.push(`${key}: its dependency ${name} is not installed`);
  }
}

for (const name of importedPackages()) add(path.join(root, 'node_modules', name));

const entries = [...shipped.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
const text = `# Third-party notices

Marsad is licensed under Apache-2.0 (see LICENSE). It ships with the packages below, each under its own licence.
This file is written by \`node build/notices.mjs\`; \`npm run check\` fails when it is out of date.
Chromium, Node.js and the other parts of Electron bring their notices in \`LICENSES.chromium.html\`, which stands beside the program.

${entries.map(([key, { licence }]) => `- ${key} (${licence})`).join('\n')}

${entries
  .map(([key, { manifest, licence, texts }]) => {
    const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
    const body =
      texts.length > 0
        ? texts.join('\n\n')
        : `${licence}. ${author ? `Copyright ${author}.` : ''} The package ships no licence text of its own.`;
    return `## ${key}\n\n\`\`\`\`text\n${body.replace(/[ \t]+$/gm, '')}\n\`\`\`\`\n`;
  })
  .join('\n')}`;

for (const problem of problems) console.log(problem);
if (process.argv.includes('--check')) {
  const current = existsSync(outFile) ? readFileSync(outFile, 'utf8') : '';
  if (current !== text) {
    console.log('THIRD-PARTY-NOTICES.md is out of date: run  node build/notices.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(outFile, text);
}
process.exit(problems.length > 0 ? 1 : 0);
