// An encrypted archive: nothing of its text lies on disk, and whatever works on a plain one works on it and on its backups.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runBackup } from '../../../db/archive/backup-run';
import { previewBackup } from '../../../db/archive/backup-preview';
import { openForReading } from '../../../db/archive/connection';
import { archivePaths } from '../../../db/archive/layout';
import { originalFile, referencedOriginals } from '../../../db/archive/originals';
import { checkBackup, restore } from '../../../db/archive/restore';
import type { OpenArchive } from '../../../db/open-archive';
import { keyFilePath, writeKeyFile } from '../../../vault/key-file';
import { dropKeys, holdKeys } from '../../../vault/keyring';
import { call, dump, importPieces, inspect, newRoot, openTestArchive, temporaryFolder } from '../archive-fixture';

const CANARY = 'zanzibarquetzal';
const key = { keyId: randomBytes(16).toString('hex'), key: randomBytes(32) };
/** Never opened here: what leads to the key is tested by itself. */
const slots = [{ kind: 'recovery' as const, salt: 'AA==', sealed: 'AA==' }];

afterEach(dropKeys);

function encryptedRoot(): string {
  const root = newRoot();
  fs.mkdirSync(root);
  writeKeyFile(root, { keyId: key.keyId, slots });
  holdKeys([key]);
  return root;
}

async function filled(root = encryptedRoot()): Promise<OpenArchive> {
  const archive = openTestArchive(root);
  await importPieces(archive, `${CANARY}.json`, [
    { title: `On ${CANARY}`, body: `The ${CANARY} talks go on.` },
    { title: 'خبر', body: 'نص عربي.' },
  ]);
  return archive;
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Files that hold the canary as UTF-8 or UTF-16, in their bytes or their names. */
function leaks(folder: string): string[] {
  const forms = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le')];
  return filesBelow(folder).filter((file) => {
    const bytes = fs.readFileSync(file);
    return file.includes(CANARY) || forms.some((form) => bytes.includes(form));
  });
}

test('no file holds its text: not the database, its log, an original, a backup, nor the name of one', async () => {
  const archive = await filled();
  const { root } = archive;
  expect(fs.statSync(`${archivePaths(root).database}-wal`).size).toBeGreaterThan(0);
  await runBackup({ archive: root, base: null, kind: 'manual' });
  expect(leaks(root)).toEqual([]);
  const [original] = inspect(root, referencedOriginals);
  expect(filesBelow(root).filter((file) => file.includes(original?.sha256 ?? ''))).toEqual([]);
  archive.close();
  expect(leaks(root)).toEqual([]);

  const plain = openTestArchive(); // the search for leaks finds them where there are any
  await importPieces(plain, 'a.json', [{ body: `The ${CANARY} talks go on.` }]);
  expect(leaks(plain.root)).not.toEqual([]);
});

test('search, verify, backup, preview and restore work as on a plain one', async () => {
  const archive = await filled();
  const { root } = archive;
  expect(await call(archive, 'search.run', { query: CANARY })).toMatchObject({ total: 1 });
  expect(await call(archive, 'archive.verify', {})).toMatchObject({ ok: true, articles: 2 });
  const first = await runBackup({ archive: root, base: null, kind: 'manual' });
  await importPieces(archive, 'b.json', [{ body: 'Later.' }]);
  const out = first.made?.out ?? '';
  expect(await checkBackup({ from: out })).toMatchObject({ articles: 2, originals: 1 });
  expect(previewBackup(root, out).differences.articles).toMatchObject({ onlyInArchive: 1, onlyInBackup: 0 });
  const second = await runBackup({ archive: root, base: null, kind: 'manual' });
  const [shared] = inspect(out, referencedOriginals);
  if (!shared || !second.made) throw new Error('two backups with an original');
  expect(fs.statSync(originalFile(second.made.out, shared.sha256)).nlink).toBe(2);

  const to = path.join(temporaryFolder(), 'restored');
  await restore({ from: second.made.out, to });
  expect(dump(to)).toEqual(dump(root));
  expect(leaks(to)).toEqual([]);
  expect(await call(openTestArchive(to), 'archive.verify', {})).toMatchObject({ ok: true, articles: 3 });
});

test('an original is exported as it was imported, from any place in it', async () => {
  const archive = await filled();
  const [original] = inspect(archive.root, referencedOriginals);
  if (!original) throw new Error('an original');
  const whole = await call(archive, 'export.original', { sha256: original.sha256, offset: 0 });
  expect(whole).toMatchObject({ name: `${CANARY}.json`, size: original.bytes });
  expect(Buffer.from(whole?.bytes ?? []).includes(CANARY)).toBe(true);
  const rest = await call(archive, 'export.original', { sha256: original.sha256, offset: 10 });
  expect(rest?.bytes).toEqual(whole?.bytes.subarray(10));
});

test('a changed original is found, and comes back from a backup', async () => {
  const archive = await filled();
  await runBackup({ archive: archive.root, base: null, kind: 'manual' });
  const [original] = inspect(archive.root, referencedOriginals);
  const file = originalFile(archive.root, original?.sha256 ?? '');
  const bytes = fs.readFileSync(file);
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  fs.writeFileSync(file, bytes);
  expect(await call(archive, 'archive.verify', {})).toMatchObject({
    ok: false,
    problems: [{ code: 'ORIGINAL_CHANGED', repairable: true }],
  });
  expect(await call(archive, 'archive.repair', {})).toMatchObject({ ok: true });
});

test('without its key nothing opens it, and nothing is changed', async () => {
  const archive = await filled();
  const { root } = archive;
  archive.close();
  const before = filesBelow(root).map((file) => [file, fs.readFileSync(file).toString('base64')]);
  dropKeys();
  expect(() => openForReading(root)).toThrow(/ARCHIVE_ENCRYPTED/);
  expect(() => openTestArchive(root)).toThrow(/ARCHIVE_ENCRYPTED/);
  holdKeys([{ ...key, key: randomBytes(32) }]); // the id of one key, the bytes of another
  expect(() => openForReading(root)).toThrow(/ARCHIVE_DAMAGED|NOT_AN_ARCHIVE/);
  expect(() => openTestArchive(root)).toThrow(/ARCHIVE_DAMAGED|NOT_AN_ARCHIVE/);
  expect(filesBelow(root).map((file) => [file, fs.readFileSync(file).toString('base64')])).toEqual(before);
  fs.rmSync(keyFilePath(root));
  expect(() => openForReading(root)).toThrow(/ARCHIVE_NOT_AN_ARCHIVE/);
});

test('backups of a plain archive lend nothing to an encrypted one', async () => {
  const archive = await filled();
  const { root } = archive;
  const made = (await runBackup({ archive: root, base: null, kind: 'manual' })).made?.out ?? '';
  fs.writeFileSync(keyFilePath(made), JSON.stringify({ format: 'marsad-keys-1', keyId: '0'.repeat(32), slots }));
  const next = (await runBackup({ archive: root, base: null, kind: 'manual' })).made?.out ?? '';
  const [original] = inspect(root, referencedOriginals);
  expect(fs.statSync(originalFile(next, original?.sha256 ?? '')).nlink).toBe(1);
});
