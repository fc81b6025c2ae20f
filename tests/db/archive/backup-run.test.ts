// Backups that come by themselves: when one is due, what it shares with the last, what is taken away, and what it must not harm.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BackupPlace } from '../../../core/model/backup-protocol';
import { entryOf, findBackups, backupFolder } from '../../../db/archive/backup-folder';
import { previewBackup } from '../../../db/archive/backup-preview';
import { ROTATION } from '../../../db/archive/backup-rotation';
import { markOf, runBackup } from '../../../db/archive/backup-run';
import { archivePaths } from '../../../db/archive/layout';
import { originalFile, referencedOriginals } from '../../../db/archive/originals';
import { checkBackup, restore } from '../../../db/archive/restore';
import type { OpenArchive } from '../../../db/open-archive';
import { call, dump, importPieces, inspect, openTestArchive, temporaryFolder } from '../archive-fixture';

const DAY = 86_400_000;

async function filled(): Promise<OpenArchive> {
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', [{ body: 'The talks go on.' }, { title: 'خبر', body: 'نص عربي.' }]);
  return archive;
}

const inside = (archive: OpenArchive): BackupPlace => ({ archive: archive.root, base: null });
const automatic = (place: BackupPlace, days = 0, policy = ROTATION) =>
  runBackup({ ...place, kind: 'automatic' }, undefined, new Date(Date.now() + days * DAY), policy);
const found = (place: BackupPlace) => findBackups(backupFolder(place, markOf(place.archive).archiveId));

test('one is made after a day with changes, and none without', async () => {
  const archive = openTestArchive();
  const place = inside(archive);
  expect((await automatic(place)).made).toBeNull(); // nothing in it yet
  await importPieces(archive, 'a.json', [{ body: 'The talks go on.' }]);
  expect((await automatic(place)).made).toMatchObject({ articles: 1, originals: 1 });
  await importPieces(archive, 'b.json', [{ body: 'They do.' }]);
  expect((await automatic(place)).made).toBeNull(); // not twice a day
  expect((await automatic(place, 1)).made).toMatchObject({ articles: 2, originals: 2 });
  expect((await automatic(place, 2)).made).toBeNull(); // nothing has changed
  await call(archive, 'article.setState', { ids: [1], state: 'reviewed' });
  expect((await automatic(place, 2)).made).not.toBeNull();
  expect((await runBackup({ ...place, kind: 'manual' })).made).not.toBeNull();
  for (const { path: from } of found(place)) await checkBackup({ from });
});

test('originals that the last backup holds are shared with it, never with the archive', async () => {
  const archive = await filled();
  const place = inside(archive);
  await automatic(place);
  await importPieces(archive, 'b.json', [{ body: 'More.' }]);
  await automatic(place, 1);
  const [second, first] = found(place);
  const [shared] = inspect(first?.path ?? '', referencedOriginals);
  const inode = (root: string): number => fs.statSync(originalFile(root, shared?.sha256 ?? '')).ino;
  expect(inode(second?.path ?? '')).toBe(inode(first?.path ?? ''));
  expect(inode(archive.root)).not.toBe(inode(first?.path ?? ''));
  expect(second?.manifest.ownBytes).toBeLessThan(second?.manifest.bytes ?? 0);
  fs.appendFileSync(originalFile(archive.root, shared?.sha256 ?? ''), 'x');
  await checkBackup({ from: first?.path ?? '' });
});

test('a damaged original of an earlier backup is not handed on', async () => {
  const archive = await filled();
  const place = inside(archive);
  await automatic(place);
  const [first] = found(place);
  const [original] = inspect(archive.root, referencedOriginals);
  const file = originalFile(first?.path ?? '', original?.sha256 ?? '');
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(file, bytes.fill(0x20, 0, 4));
  await call(archive, 'article.setState', { ids: [1], state: 'reviewed' });
  const { made } = await automatic(place, 1);
  await checkBackup({ from: made?.out ?? '' });
});

test('those that have had their day go, and only with a new one in their place', async () => {
  const archive = await filled();
  const place = inside(archive);
  const policy = { days: 2, weeks: 0, months: 0, maxBytes: Number.MAX_SAFE_INTEGER };
  const removed: number[] = [];
  for (let day = 0; day < 4; day++) {
    await call(archive, 'article.setState', { ids: [1], state: day % 2 === 0 ? 'reviewed' : 'unread' });
    removed.push((await automatic(place, day, policy)).removed.length);
  }
  expect(removed).toEqual([0, 0, 1, 1]);
  expect(found(place)).toHaveLength(2);
  expect(fs.readdirSync(archivePaths(archive.root).backups)).toHaveLength(2);
});

test('nothing is taken away while the archive has less than its last backup', async () => {
  const archive = await filled();
  const place = inside(archive);
  const policy = { days: 1, weeks: 0, months: 0, maxBytes: 0 };
  archive.close();
  const before = fs.readFileSync(archivePaths(archive.root).database);
  const again = openTestArchive(archive.root);
  await importPieces(again, 'b.json', [{ body: 'More.' }]);
  await automatic(place, 0, policy);
  again.close();
  fs.writeFileSync(archivePaths(archive.root).database, before); // an older state of the disk
  const run = await automatic(place, 1, policy);
  expect(run).toMatchObject({ fellBehind: true, removed: [], made: { articles: 2 } });
  expect(found(place).map(({ manifest }) => manifest.articles)).toEqual([2, 3]);
});

test('a folder outside the archive holds each archive’s backups apart; one that is gone is told and nothing is made there', async () => {
  const base = path.join(temporaryFolder(), 'disk');
  const [one, two] = [await filled(), await filled()];
  const places = [one, two].map((archive) => ({ archive: archive.root, base }));
  const [first, second] = places;
  if (!first || !second) throw new Error('two places');
  await expect(automatic(first)).rejects.toMatchObject({ code: 'BACKUP_CANNOT_WRITE', params: { path: base } });
  expect(fs.existsSync(base)).toBe(false);
  fs.mkdirSync(base);
  expect((await automatic(first)).made?.out).toContain(base);
  await automatic(second);
  expect(found(first)).toHaveLength(1);
  expect(fs.readdirSync(base)).toHaveLength(2);
  expect(fs.readdirSync(archivePaths(one.root).backups)).toEqual([]);
});

test('what a killed process had begun is cleared away; a backup that has lost its manifest is not listed', async () => {
  const archive = await filled();
  const place = inside(archive);
  const { backups } = archivePaths(archive.root);
  fs.mkdirSync(path.join(backups, '2024-01-01T00-00-00.partial-999999999'), { recursive: true });
  fs.mkdirSync(path.join(backups, '2024-01-01T00-00-00.removing'));
  fs.mkdirSync(path.join(backups, 'my notes'));
  await automatic(place);
  expect(fs.readdirSync(backups)).toHaveLength(2);
  const [only] = found(place);
  if (!only) throw new Error('no backup');
  expect(entryOf(only)).toMatchObject({ kind: 'automatic', sound: true, articles: 2 });
  fs.truncateSync(archivePaths(only.path).database, 4096);
  expect(found(place)[0]?.sound).toBe(false);
});

test('a request to stop leaves no half backup', async () => {
  const archive = await filled();
  const stop = new AbortController();
  const watch = { tell: () => stop.abort(), signal: stop.signal };
  await expect(runBackup({ ...inside(archive), kind: 'manual' }, watch)).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(fs.readdirSync(archivePaths(archive.root).backups)).toEqual([]);
});

test('the preview counts what differs and tells the changes made since', async () => {
  const archive = await filled();
  const place = inside(archive);
  const tag = await call(archive, 'tags.create', { name: 'truce' });
  const kept = await call(archive, 'excerpts.create', { articleId: 1, start: 4, end: 9, tags: [tag.id], note: '' });
  const gone = await call(archive, 'excerpts.create', { articleId: 1, start: 0, end: 3, tags: [], note: '' });
  const { made } = await automatic(place);
  const from = made?.out ?? '';
  expect(previewBackup(archive.root, from).since.total).toBe(0);
  await call(archive, 'excerpts.update', { id: kept.id, patch: { tags: [] } });
  await call(archive, 'excerpts.remove', { ids: [gone.id] });
  await call(archive, 'article.setState', { ids: [1], state: 'reviewed' });
  await importPieces(archive, 'b.json', [{ body: 'More.' }]);
  const preview = previewBackup(archive.root, from);
  expect(preview.sameArchive).toBe(true);
  expect(preview.differences.articles).toEqual({
    archive: 3,
    backup: 2,
    onlyInArchive: 1,
    onlyInBackup: 0,
    changed: 1,
  });
  expect(preview.differences.excerpts).toEqual({
    archive: 1,
    backup: 2,
    onlyInArchive: 0,
    onlyInBackup: 1,
    changed: 1,
  });
  expect(preview.differences.tags).toEqual({ archive: 1, backup: 1, onlyInArchive: 0, onlyInBackup: 0, changed: 0 });
  expect(preview.since.last.map(({ kind }) => kind)).toEqual(['article.state', 'excerpt.remove', 'excerpt.update']);

  const to = path.join(temporaryFolder(), 'side by side');
  const before = dump(archive.root);
  await restore({ from, to });
  expect(dump(archive.root)).toEqual(before);
  expect(inspect(to, (db) => db.prepare('SELECT count(*) FROM excerpts WHERE trashed_at IS NULL').pluck().get())).toBe(
    2,
  );
});
