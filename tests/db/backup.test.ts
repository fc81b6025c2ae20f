// Backup and restore: a round trip that loses nothing, and copies that are checked before they are believed.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { archivePaths } from '../../db/archive/layout';
import { originalFile, referencedOriginals } from '../../db/archive/originals';
import { checkBackup, restore } from '../../db/archive/restore';
import type { OpenArchive } from '../../db/open-archive';
import { call, dump, importPieces, inspect, openTestArchive, temporaryFolder } from './archive-fixture';

async function filled(): Promise<OpenArchive> {
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', [{ body: 'The talks go on.' }, { title: 'خبر', body: 'نص عربي.' }]);
  await call(archive, 'excerpts.create', { articleId: 1, start: 4, end: 9, tags: [], note: 'n' });
  return archive;
}

async function backedUp(): Promise<{ archive: OpenArchive; out: string }> {
  const archive = await filled();
  const out = path.join(temporaryFolder(), 'backup');
  await call(archive, 'archive.backup', { out });
  return { archive, out };
}

test('what was backed up is restored whole, even from a backup made while the archive is open', async () => {
  const archive = await filled();
  const out = path.join(temporaryFolder(), 'نسخة');
  const made = await call(archive, 'archive.backup', { out });
  expect(made).toMatchObject({ out, articles: 2, originals: 1 });
  const to = path.join(temporaryFolder(), 'restored');
  expect(await checkBackup({ from: out })).toMatchObject({ path: out, articles: 2, originals: 1, bytes: made.bytes });
  expect(await restore({ from: out, to })).toEqual({ archive: to, articles: 2, originals: 1, bytes: made.bytes });
  expect(dump(to)).toEqual(dump(archive.root));
  const again = openTestArchive(to);
  expect(await call(again, 'archive.verify', {})).toMatchObject({ ok: true, articles: 2 });
  expect(await call(again, 'search.run', { query: 'talks' })).toMatchObject({ total: 1 });
  expect(fs.readdirSync(path.dirname(to))).toEqual(['restored']);
});

test('nothing is ever overwritten', async () => {
  const { archive, out } = await backedUp();
  await expect(call(archive, 'archive.backup', { out })).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
  await expect(restore({ from: out, to: archive.root })).rejects.toMatchObject({ code: 'ARCHIVE_EXISTS' });
});

test('a damaged archive is not backed up as if it were sound', async () => {
  const archive = await filled();
  const [original] = inspect(archive.root, referencedOriginals);
  fs.appendFileSync(originalFile(archive.root, original?.sha256 ?? ''), '!');
  const out = path.join(temporaryFolder(), 'backup');
  await expect(call(archive, 'archive.backup', { out })).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
  expect(fs.readdirSync(path.dirname(out))).toEqual([]);
});

test('a backup that was changed or is none is refused and leaves nothing behind', async () => {
  const to = path.join(temporaryFolder(), 'restored');
  const refused = async (from: string, code: string): Promise<void> => {
    await expect(restore({ from, to })).rejects.toMatchObject({ code });
    await expect(checkBackup({ from })).rejects.toMatchObject({ code });
    expect(fs.readdirSync(path.dirname(to))).toEqual([]);
  };
  await refused(path.join(temporaryFolder(), 'nowhere'), 'ARCHIVE_NOT_FOUND');
  await refused(temporaryFolder(), 'BACKUP_BAD');
  const changed = await backedUp();
  const [original] = inspect(changed.archive.root, referencedOriginals);
  fs.appendFileSync(originalFile(changed.out, original?.sha256 ?? ''), '!');
  await refused(changed.out, 'BACKUP_BAD');
  const cut = await backedUp();
  fs.appendFileSync(archivePaths(cut.out).database, '!');
  await refused(cut.out, 'BACKUP_BAD');
});
