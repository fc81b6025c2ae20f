// What is in the package, and what is not.
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readAsar, readFuses } from './support/program-file';
import { packageFile, unpack, type Unpacked } from './support/unpacked';

let installed: Unpacked;
test.beforeAll(() => {
  installed = unpack();
});
test.afterAll(() => installed.remove());

const sizeOf = (folder: string): number =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);

test('has its fuses set', () => {
  expect(readFuses(installed.binary)).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeInspect: false,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
    browserV8Snapshot: false,
    fileProtocolPrivileges: false,
    wasmTrapHandlers: true,
  });
});

test('holds the program and nothing beside it', () => {
  const files = readAsar(path.join(installed.resources, 'app.asar'));
  const paths = files.map((file) => file.path);
  for (const needed of [
    'package.json',
    'dist/electron/main.js',
    'dist/electron/preload.cjs',
    'dist/electron/document-preload.cjs',
    'dist/cli/marsad.js',
    'dist/db/worker.js',
    'dist/ingest/worker.js',
    'dist/table-preview/worker.js',
    'dist/renderer/index.html',
    'dist/document-page/index.html',
  ]) {
    expect(paths).toContain(needed);
  }
  const folders = new Set(paths.map((one) => one.split('/').slice(0, 2).join('/')));
  expect([...folders].sort()).toEqual(
    [
      'dist/cli',
      'dist/db',
      'dist/document-page',
      'dist/electron',
      'dist/ingest',
      'dist/renderer',
      'dist/table-preview',
      'node_modules/better-sqlite3-multiple-ciphers',
      'package.json',
    ].sort(),
  );
  expect(paths.filter((one) => /\.(map|ts|tsx|cc|c|h|md|gyp)$/.test(one))).toEqual([]);
  expect(files.filter((file) => file.unpacked).map((file) => file.path)).toEqual([
    'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node',
  ]);
  expect(fs.readdirSync(installed.resources).sort()).toEqual(
    expect.arrayContaining([
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.md',
      'app.asar',
      'app.asar.unpacked',
      'sample',
      'sbom.cdx.json',
    ]),
  );
  expect(fs.existsSync(path.join(installed.resources, 'default_app.asar'))).toBe(false);
  expect(fs.existsSync(path.join(installed.resources, 'app-update.yml'))).toBe(false);
});

test('carries a hash of every file that it packs', () => {
  for (const file of readAsar(path.join(installed.resources, 'app.asar'))) {
    expect(file.hash, file.path).toMatch(/^[0-9a-f]{64}$/);
    if (!file.unpacked) expect(createHash('sha256').update(file.content).digest('hex'), file.path).toBe(file.hash);
  }
});

test('adds less than 60 MB to Electron', () => {
  const added = sizeOf(installed.resources) + fs.statSync(installed.program).size;
  console.log(`added to Electron: ${(added / 1e6).toFixed(1)} MB of ${(sizeOf(installed.folder) / 1e6).toFixed(0)} MB`);
  expect(added).toBeLessThan(60_000_000);
});

test('names every library in its bill of materials and prints every licence', () => {
  const bill = JSON.parse(fs.readFileSync(path.join(installed.resources, 'sbom.cdx.json'), 'utf8')) as {
    bomFormat: string;
    specVersion: string;
    serialNumber: string;
    components: { 'bom-ref': string; name: string; version: string; purl: string; hashes?: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const refs = bill.components.map((one) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const name of [
    'better-sqlite3-multiple-ciphers',
    'electron',
    'react',
    'zod',
    'pdfjs-dist',
    '@fontsource/noto-naskh-arabic',
  ]) {
    expect(bill.components.map((one) => one.name)).toContain(name);
  }
  for (const one of bill.components.filter(({ name }) => name !== 'electron')) {
    expect(one.hashes?.[0]?.content, one.name).toMatch(/^[0-9a-f]{128}$/);
  }
  const known = new Set([...refs, ...bill.dependencies.map((one) => one.ref)]);
  expect(bill.dependencies.flatMap((one) => one.dependsOn).filter((ref) => !known.has(ref))).toEqual([]);

  const notices = fs.readFileSync(path.join(installed.resources, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  for (const ref of refs.filter((one) => !one.startsWith('electron@'))) expect(notices).toContain(`## ${ref}`);
  expect(fs.readFileSync(path.join(installed.resources, 'LICENSE.txt'), 'utf8')).toContain('Apache License');
  expect(fs.existsSync(path.join(installed.folder, 'LICENSES.chromium.html'))).toBe(true);
});

test('calls itself what it is: a release only on the official Electron', () => {
  const manifest = JSON.parse(
    readAsar(path.join(installed.resources, 'app.asar'))
      .find((file) => file.path === 'package.json')
      ?.content.toString('utf8') ?? '{}',
  ) as { version: string };
  const root = path.resolve(import.meta.dirname, '..', '..');
  const declared = JSON.parse(fs.readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  const inside = fs.readFileSync(path.join(installed.folder, 'version'), 'utf8').trim();
  if (inside !== declared.version) expect(manifest.version).toMatch(/-development$/);
  for (const ending of ['.deb', '.tar.gz']) {
    const file = packageFile(ending);
    if (file !== undefined) expect(path.basename(file)).toContain(manifest.version);
  }
});

test('the Debian package says what it needs, and brings a desktop entry, icons and a kind of file', () => {
  const file = packageFile('.deb');
  test.skip(file === undefined, 'no .deb was built (npm run package -- --dir)');
  const control = spawnSync('dpkg-deb', ['--field', file ?? ''], { encoding: 'utf8' }).stdout;
  expect(control).toMatch(/^Package: marsad$/m);
  expect(control).toMatch(/^Depends: .*libgtk-3-0/m);
  const list = spawnSync('dpkg-deb', ['--contents', file ?? ''], { encoding: 'utf8' }).stdout;
  for (const wanted of [
    './opt/Marsad/marsad',
    './usr/share/applications/marsad.desktop',
    './usr/share/icons/hicolor/256x256/apps/marsad.png',
    './usr/share/mime/packages/marsad.xml',
  ]) {
    expect(list).toContain(wanted);
  }
  const notRoot = list.split('\n').filter((line) => line !== '' && !/^[-dlrwxs]+ root\/root /.test(line));
  expect(notRoot).toEqual([]);
});
