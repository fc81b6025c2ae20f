// `npm run package:reproduce [-- --dir]`: packs this commit twice, in two fresh clones with paths of their own, and compares every file.
import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { must, run } from '../bootstrap/child.mjs';
import { elapsed, root, say } from '../bootstrap/paths.mjs';

/** Relative path, mode and hash of everything below. @param {string} folder */
function listing(folder) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, full);
    const { mode } = lstatSync(full);
    if (entry.isSymbolicLink()) found.set(name, `link to ${readlinkSync(full)}`);
    else if (entry.isFile()) {
      found.set(name, `${(mode & 0o777).toString(8)} ${createHash('sha256').update(readFileSync(full)).digest('hex')}`);
    }
  }
  return found;
}

/** Packs HEAD in a clone and answers with what came out. @param {string} parent @param {string} name */
async function packIn(parent, name) {
  const clone = path.join(parent, name);
  await must('git', ['clone', '--quiet', '--no-hardlinks', root, clone], { stdio: ['ignore', 2, 2] });
  const code = await run(
    process.execPath,
    [path.join(clone, 'build', 'run.mjs'), 'package', ...process.argv.slice(2)],
    {
      stdio: ['ignore', 2, 2],
    },
  );
  if (code !== 0) process.exit(code);
  return listing(path.join(clone, 'out', 'package'));
}

const began = Date.now();
const parent = mkdtempSync(path.join(tmpdir(), 'marsad-reproduce-'));
try {
  const first = await packIn(parent, 'first');
  const second = await packIn(parent, 'a second place');
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different)
    console.log(`${name}: ${first.get(name) ?? 'missing'} / ${second.get(name) ?? 'missing'}`);
  console.log(`${names.length} files, ${different.length} differ`);
  say(`compared in ${elapsed(began)}`);
  process.exitCode = different.length > 0 || names.length === 0 ? 1 : 0;
} finally {
  rmSync(parent, { recursive: true, force: true });
}
