// `archive.verify` finds each kind of damage, names the article, and changes nothing.
import Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CommandOutput } from '../../core/contract/commands';
import { archivePaths } from '../../db/archive/layout';
import { originalFile, referencedOriginals } from '../../db/archive/originals';
import { openReader } from '../../db/open-archive';
import { call, importPieces, inspect, openTestArchive } from './archive-fixture';

type Verified = CommandOutput<'archive.verify'>;

const pieces = [
  {
    title: 'مفاوضات الهدنة',
    body: 'قالت وزارة الصحة إنّ الهدنة «قريبة».\n\nوأضافت أن المفاوضات مستمرة.',
    outlet: 'مرصد',
  },
  { title: 'Talks', body: 'The talks go on, an official said. Nothing is decided.' },
  { title: 'שיחות', body: 'השיחות נמשכות בקהיר.' },
];

/** A closed archive with an excerpt on its second article. */
async function sound(): Promise<string> {
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', pieces);
  await call(archive, 'excerpts.create', { articleId: 2, start: 4, end: 9, tags: [] });
  archive.close();
  return archive.root;
}

function damage(root: string, sql: string, ...params: unknown[]): void {
  const db = new Database(archivePaths(root).database);
  expect(db.prepare(sql).run(...params).changes).toBeGreaterThan(0);
  db.close();
}

async function verified(root: string): Promise<Verified> {
  const reader = openReader(root);
  try {
    return await call(reader, 'archive.verify', {});
  } finally {
    reader.close();
  }
}

test('a sound archive has no problems', async () => {
  expect(await verified(await sound())).toEqual({
    ok: true,
    articles: 3,
    problems: [],
    pending: { statements: 3, stories: 3 },
  });
});

describe('finds', () => {
  async function problems(sql: string, ...params: unknown[]): Promise<Verified['problems']> {
    const root = await sound();
    damage(root, sql, ...params);
    const answer = await verified(root);
    expect(answer.ok).toBe(false);
    return answer.problems;
  }
  const found = (code: string, articleId: number | null) => expect.objectContaining({ code, articleId });

  test('one changed byte of the bodies', async () => {
    const root = await sound();
    const body = inspect(root, (db) =>
      db.prepare('SELECT packed FROM body_packs WHERE id = 1').pluck().get(),
    ) as Buffer;
    for (const at of [body.length - 3, Math.floor(body.length / 2)]) {
      const changed = Buffer.from(body);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      damage(root, 'UPDATE body_packs SET packed = ? WHERE id = 1', changed);
      const { problems: told } = await verified(root);
      // bodies lie in packs: the byte may be another article's
      expect(told).toContainEqual(expect.objectContaining({ code: 'BODY_CHANGED' }));
    }
  });

  test('a missing body', async () => {
    expect(await problems('DELETE FROM bodies WHERE article_id = 2')).toContainEqual(found('BODY_MISSING', 2));
  });

  test('a changed title', async () => {
    const list = await problems("UPDATE articles SET title = 'Walks' WHERE id = 2");
    expect(list).toContainEqual(found('TEXT_CHANGED', 2));
    expect(list).toContainEqual(found('INDEX_DIFFERS', 2));
  });

  test('a missing row of the index', async () => {
    expect(await problems('DELETE FROM article_text WHERE rowid = 1')).toEqual([found('INDEX_DIFFERS', 1)]);
  });

  test('an altered row of the index, were it only the order of two words', async () => {
    const sql = 'UPDATE article_text SET title = ?, body = ? WHERE rowid = 2';
    const terms = 'the go talks on an official said nothing is decided';
    expect(await problems(sql, 'talks', terms)).toEqual([found('INDEX_DIFFERS', 2)]);
  });

  test('a row of the index that belongs to no article', async () => {
    const list = await problems("INSERT INTO article_text(rowid, title, body) VALUES (77, 'stray', 'row')");
    expect(list).toEqual([found('INDEX_DIFFERS', 77)]);
  });

  test('an excerpt whose quote is not in its place', async () => {
    expect(await problems('UPDATE excerpts SET start = start + 1')).toEqual([found('EXCERPT_DIFFERS', 2)]);
  });

  test('two latest revisions', async () => {
    expect(await problems('UPDATE articles SET work_id = 1 WHERE id = 2')).toEqual([found('REVISIONS_DIFFER', 2)]);
  });

  test('a ledger entry without its article', async () => {
    expect(await problems('DELETE FROM article_sources WHERE article_id = 3')).toEqual([found('LEDGER_DIFFERS', 3)]);
  });

  test('a changed and a missing original', async () => {
    const root = await sound();
    const [original] = inspect(root, referencedOriginals);
    const file = originalFile(root, original?.sha256 ?? '');
    fs.appendFileSync(file, ' ');
    expect((await verified(root)).problems).toEqual([found('ORIGINAL_CHANGED', null)]);
    fs.rmSync(file);
    expect((await verified(root)).problems).toEqual([found('ORIGINAL_MISSING', null)]);
  });

  test('a damaged page of the database', async () => {
    const root = await sound();
    const { database } = archivePaths(root);
    const file = fs.openSync(database, 'r+');
    const { size } = fs.fstatSync(file);
    for (let page = 4; page * 4096 < size; page += 3) fs.writeSync(file, Buffer.alloc(512, 0xa5), 0, 512, page * 4096);
    fs.closeSync(file);
    const answer = await verified(root).catch((error: { code: string }) => error.code);
    expect(typeof answer === 'string' ? answer : answer.problems[0]?.code).toMatch(/^(ARCHIVE|DATABASE)_DAMAGED$/);
  });
});

describe('lost commits', () => {
  test('a write-ahead log that was cut off is reported, by the summary and for good', async () => {
    const archive = openTestArchive();
    await importPieces(archive, 'a.json', pieces.slice(0, 1));
    const { database, highWater } = archivePaths(archive.root);
    const copies = [database, `${database}-wal`].map((file): [string, Buffer] => [file, fs.readFileSync(file)]);
    await importPieces(archive, 'b.json', pieces.slice(1));
    const mark = fs.readFileSync(highWater);
    archive.close();
    // what a disk does that had not kept the end of the log
    for (const [file, bytes] of copies) fs.writeFileSync(file, bytes);
    fs.writeFileSync(highWater, mark);

    const answer = await verified(archive.root);
    expect(answer.problems.map((problem) => problem.code)).toContain('LOST_COMMITS');
    const again = openTestArchive(archive.root);
    const summary = await call(again, 'archive.summary', {});
    expect(summary.lostCommits?.missing).toMatchObject({ articles: 2, batches: 1 });
    await importPieces(again, 'b.json', pieces.slice(1));
    expect((await call(again, 'archive.summary', {})).lostCommits).toEqual(summary.lostCommits);
  });

  test('nothing is reported after a close, a crash of the mark, or edits', async () => {
    const root = await sound();
    fs.rmSync(archivePaths(root).highWater);
    const archive = openTestArchive(root);
    expect((await call(archive, 'archive.summary', {})).lostCommits).toBeNull();
    await call(archive, 'article.setState', { ids: [1], state: 'reviewed' });
    await call(archive, 'history.undo', {});
    archive.close();
    expect((await verified(root)).ok).toBe(true);
  });
});
