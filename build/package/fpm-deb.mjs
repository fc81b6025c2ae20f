#!/usr/bin/env node
// Stands in for fpm, which electron-builder wants for .deb files and no Debian ships: the options that it uses, done with dpkg-deb.
// All files are dated to SOURCE_DATE_EPOCH and owned by root, so that the same content makes the same package.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const switches = new Set(['--force', '--debug']);

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  /** @type {{ from: string, to: string }[]} */
  const mappings = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (switches.has(word)) continue;
    if (!word.startsWith('-')) {
      const equals = word.lastIndexOf('=');
      mappings.push({ from: word.slice(0, equals), to: word.slice(equals + 1) });
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const [name, value] = equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, args[++index] ?? ''];
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { options, mappings };
}

/** Every file and folder below, folders after what they hold. @param {string} folder @returns {string[]} */
function below(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? [...below(full), full] : [full];
  });
}

/** What the files come to on any file system, in kB as dpkg counts it. @param {string} folder */
function installedSize(folder) {
  return below(folder).reduce((total, file) => {
    const stat = lstatSync(file);
    return total + (stat.isFile() ? Math.ceil(stat.size / 1024) : 1);
  }, 0);
}

/** A first line, then lines that begin with a space; an empty one is a dot. @param {string} text */
function description(text) {
  const [first = '', ...more] = text.trim().split('\n');
  return [first, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

const { options, mappings } = readArguments(process.argv.slice(2));
/** @param {string} name */
const one = (name) => options.get(name)?.at(-1);
const date = Number(process.env.SOURCE_DATE_EPOCH);
if (one('-t') !== 'deb' || !(date > 0)) {
  console.error('fpm-deb makes .deb packages only, and wants SOURCE_DATE_EPOCH');
  process.exit(1);
}

const tree = mkdtempSync(path.join(os.tmpdir(), 'marsad-deb-'));
try {
  for (const { from, to } of mappings) {
    const target = path.join(tree, to);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
  const size = installedSize(tree);
  const control = path.join(tree, 'DEBIAN');
  mkdirSync(control);
  for (const [option, file] of [
    ['--before-install', 'preinst'],
    ['--after-install', 'postinst'],
    ['--before-remove', 'prerm'],
    ['--after-remove', 'postrm'],
  ]) {
    const script = one(option ?? '');
    if (script === undefined || file === undefined) continue;
    writeFileSync(path.join(control, file), readFileSync(script));
    chmodSync(path.join(control, file), 0o755);
  }
  const depends = [...(options.get('-d') ?? []), ...(options.get('--depends') ?? [])];
  const recommends = options.get('--deb-recommends') ?? [];
  const fields = [
    ['Package', one('--name')],
    ['Version', one('--version')],
    ['Architecture', one('--architecture')],
    ['Maintainer', one('--maintainer')],
    ['Installed-Size', String(size)],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', one('--category') ?? 'default'],
    ['Priority', one('--deb-priority') ?? 'optional'],
    ['Homepage', one('--url')],
    ['Description', description(one('--description') ?? '')],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  writeFileSync(path.join(control, 'control'), `${lines.join('\n')}\n`);
  execFileSync('chmod', ['-R', 'u+rwX,go+rX,go-w', tree]);
  for (const file of [...below(tree), tree]) lutimesSync(file, date, date);
  const compression = one('--deb-compression') ?? 'xz';
  const out = one('--package') ?? '';
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', tree, out], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, SOURCE_DATE_EPOCH: String(date) },
  });
} finally {
  rmSync(tree, { recursive: true, force: true });
}
