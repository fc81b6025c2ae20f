// Repair makes what is derived anew, brings originals back, touches nothing that people made, and says which backup holds the rest.
import Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CommandOutput } from '../../../core/contract/commands';
import { runBackup } from '../../../db/archive/backup-run';
import { archivePaths } from '../../../db/archive/layout';
import { originalFile, referencedOriginals } from '../../../db/archive/originals';
import type { OpenArchive } from '../../../db/open-archive';
import { openReader } from '../../../db/open-archive';
import { call, dump, importPieces, inspect, openTestArchive, temporaryFolder } from '../archive-fixture';

const pieces = [
  { title: 'مفاوضات الهدنة', body: 'قالت وزارة الصحة إنّ الهدنة «قريبة».\n\nوأضافت أن المفاوضات مستمرة.' },
  { title: 'Talks', body: 'The talks go on, an official said. Nothing is decided.' },
  { title: 'שיחות', body: 'השיחות נמשכות בקהיר.' },
];

async function sound(): Promise<OpenArchive> {
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', pieces);
  await call(archive, 'excerpts.create', { articleId: 2, start: 4, end: 9, tags: [], note: 'kept' });
  return archive;
}

function change(root: string, ...statements: string[]): void {
  const db = new Database(archivePaths(root).database);
  for (const sql of statements) db.exec(sql);
  db.close();
}

const codes = ({ problems }: Pick<CommandOutput<'archive.verify'>, 'problems'>): string[] =>
  problems.map(({ code }) => code);

test('the index, sentences and stray rows are made anew; texts and work stay as they are', async () => {
  const archive = await sound();
  const before = dump(archive.root);
  archive.close();
  change(
    archive.root,
    'DELETE FROM article_text WHERE rowid = 1',
    "INSERT INTO article_text(rowid, title, body) VALUES (77, 'stray', 'row')",
    "UPDATE bodies SET boundaries = x'00' WHERE article_id = 2",
    'DELETE FROM statement_queue WHERE article_id = 3',
    'DELETE FROM story_queue WHERE article_id = 3',
  );
  const again = openTestArchive(archive.root);
  const found = await call(again, 'archive.verify', {});
  expect(new Set(codes(found))).toEqual(new Set(['INDEX_DIFFERS', 'STATEMENTS_LACKING', 'STORY_DIFFERS']));
  expect(found.problems.every(({ repairable }) => repairable)).toBe(true);
  const repaired = await call(again, 'archive.repair', {});
  expect(repaired).toMatchObject({ ok: true, problems: [] });
  expect(repaired.repaired).toHaveLength(found.problems.length);
  expect(dump(again.root)).toEqual(before);
  expect(await call(again, 'search.run', { query: 'الهدنة' })).toMatchObject({ total: 1 });
});

test('facts of stories that are not those of their articles are worked out again', async () => {
  const archive = await sound();
  archive.close();
  change(
    archive.root,
    'DELETE FROM story_queue',
    "INSERT INTO article_signatures(article_id, signature, words, concepts, day) SELECT id, x'00', x'00', x'00', 19759 FROM articles",
    'DELETE FROM story_days',
    "INSERT INTO story_articles SELECT id, 1, 'related', 0, NULL FROM articles",
    "INSERT INTO story_facts VALUES (1, 7, 1, NULL, NULL, NULL, NULL, 1, '[]'), (9, 2, 1, NULL, NULL, NULL, NULL, 1, '[]')",
    "INSERT INTO stories VALUES (1, 'Cairo round', 1)",
  );
  const again = openTestArchive(archive.root);
  const found = await call(again, 'archive.verify', {});
  expect(codes(found).sort()).toEqual([
    ...Array<string>(3).fill('SIGNATURE_DIFFERS'),
    'STORY_DIFFERS',
    'STORY_DIFFERS',
  ]);
  const answer = await call(again, 'archive.repair', {});
  expect(answer).toMatchObject({ ok: true, pending: { stories: 3 } });
  expect(inspect(again.root, (db) => db.prepare('SELECT name FROM stories').pluck().all())).toEqual(['Cairo round']);
});

test('an original that a backup holds comes back; one that none holds is told', async () => {
  const archive = await sound();
  await runBackup({ archive: archive.root, base: null, kind: 'automatic' });
  await importPieces(archive, 'b.json', [{ body: 'Not backed up yet.' }]);
  const [held] = inspect(archive.root, (db) => referencedOriginals(db));
  const files = inspect(archive.root, referencedOriginals).map(({ sha256 }) => originalFile(archive.root, sha256));
  for (const file of files) fs.appendFileSync(file, 'x');
  expect(held).toBeDefined();
  const answer = await call(archive, 'archive.repair', {});
  expect(answer.repaired.map(({ code }) => code)).toEqual(['ORIGINAL_CHANGED']);
  expect(answer.problems).toEqual([
    expect.objectContaining({ code: 'ORIGINAL_CHANGED', backup: null, repairable: false }),
  ]);
});

test('of several backups the newest that holds a damaged article whole is named', async () => {
  const archive = await sound();
  const base = path.join(temporaryFolder(), 'disk');
  fs.mkdirSync(base);
  const made: string[] = [];
  for (let day = 0; day < 3; day++) {
    await call(archive, 'article.setState', { ids: [1], state: day % 2 === 0 ? 'reviewed' : 'unread' });
    const now = new Date(Date.now() + day * 86_400_000);
    made.push((await runBackup({ archive: archive.root, base, kind: 'automatic' }, undefined, now)).made?.out ?? '');
  }
  archive.close();
  change(made[2] ?? '', "UPDATE articles SET title = 'Walks' WHERE id = 2");
  change(archive.root, 'UPDATE articles SET body_sha256 = zeroblob(32) WHERE id = 2');
  const again = openTestArchive(archive.root);
  const named = async (backups: string | null) =>
    (await call(again, 'archive.verify', { backups })).problems.find(({ articleId }) => articleId === 2);
  expect(await named(base)).toMatchObject({ repairable: false, backup: made[1] });
  expect(await named(null)).toMatchObject({ backup: null });
});

test('damaged pages of the texts are found by the hashes of the articles, and the backup from before is offered', async () => {
  const archive = openTestArchive();
  const long = (n: number): string =>
    Array.from({ length: 3_000 }, (_, i) => Math.imul(i + 1, n * 2_654_435_761 + 97).toString(36)).join(' ');
  await importPieces(
    archive,
    'a.json',
    Array.from({ length: 12 }, (_, n) => ({ title: `Talks ${n}`, body: long(n + 1) })),
  );
  const { made } = await runBackup({ archive: archive.root, base: null, kind: 'automatic' });
  archive.close();
  change(archive.root, 'VACUUM'); // no page is free: each that is damaged is needed
  const { database } = archivePaths(archive.root);
  const clean = fs.readFileSync(database);
  const pages = overflowPages(archive.root, clean);
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages.slice(0, 12)) {
    const damaged = Buffer.from(clean);
    damaged.fill(0xa5, page * 4096 + 1024, page * 4096 + 1536);
    fs.writeFileSync(database, damaged);
    const reader = openReader(archive.root);
    const { ok, problems } = await call(reader, 'archive.verify', {});
    reader.close();
    expect(ok).toBe(false);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'BODY_CHANGED', backup: made?.out }));
  }
});

/** Pages that hold nothing but bytes of a packed text. */
function overflowPages(root: string, bytes: Buffer): number[] {
  const packs = inspect(root, (db) => db.prepare('SELECT packed FROM body_packs').pluck().all()) as Buffer[];
  const pages: number[] = [];
  for (let page = 1; page * 4096 < bytes.length; page++) {
    const inside = bytes.subarray(page * 4096 + 4, (page + 1) * 4096); // behind the number of the next page
    if (packs.some((pack) => pack.includes(inside))) pages.push(page);
  }
  return pages;
}
