// Opening an archive: what is refused, by which name, and that nothing is harmed by it.
import Database from 'better-sqlite3-multiple-ciphers';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../db/archive/connection';
import { archivePaths } from '../../db/archive/layout';
import { SCHEMA_VERSION } from '../../db/migrations/index';
import { openReader, openWriter } from '../../db/open-archive';
import { importPieces, newRoot, openTestArchive, temporaryFolder } from './archive-fixture';

/** Hash of every file below a folder. */
function fingerprint(folder: string): Record<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [file, createHash('sha256').update(fs.readFileSync(file)).digest('hex')];
    }),
  );
}

function refused(root: string, code: string, params: object = {}): void {
  const before = fs.existsSync(root) ? fingerprint(root) : null;
  for (const open of [() => openWriter(root, false, 'test'), () => openReader(root)]) {
    expect(open).toThrow(expect.objectContaining({ code, params: expect.objectContaining(params) }));
  }
  expect(fs.existsSync(root) ? fingerprint(root) : null).toEqual(before);
}

describe('an archive is refused unharmed', () => {
  test('where there is none', () => refused(newRoot(), 'ARCHIVE_NOT_FOUND'));

  test('in an empty folder', () => refused(temporaryFolder(), 'ARCHIVE_NOT_FOUND'));

  test('when its schema is newer', () => {
    const { root, close } = openTestArchive();
    close();
    const db = new Database(archivePaths(root).database);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.pragma('journal_mode = DELETE');
    db.close();
    refused(root, 'ARCHIVE_NEWER_SCHEMA', { found: SCHEMA_VERSION + 1, supported: SCHEMA_VERSION });
  });

  test('when another program made the database', () => {
    const root = temporaryFolder();
    const db = new Database(archivePaths(root).database);
    db.exec('CREATE TABLE photos(id INTEGER PRIMARY KEY)');
    db.close();
    refused(root, 'ARCHIVE_NOT_AN_ARCHIVE');
    expect(() => openWriter(root, true, 'test')).toThrow(expect.objectContaining({ code: 'ARCHIVE_NOT_AN_ARCHIVE' }));
  });

  test('when the file is no database', () => {
    const root = temporaryFolder();
    fs.writeFileSync(archivePaths(root).database, 'These are my notes, not a database.'.repeat(20));
    refused(root, 'ARCHIVE_NOT_AN_ARCHIVE');
  });

  test('in a folder of other things, even to make one', () => {
    const root = temporaryFolder();
    fs.writeFileSync(path.join(root, 'letter.txt'), 'dear');
    refused(root, 'ARCHIVE_NOT_AN_ARCHIVE');
    const before = fingerprint(root);
    expect(() => openWriter(root, true, 'test')).toThrow(expect.objectContaining({ code: 'ARCHIVE_NOT_AN_ARCHIVE' }));
    expect(fingerprint(root)).toEqual(before);
  });

  test('when its database is cut short', () => {
    const { root, close } = openTestArchive();
    close();
    fs.truncateSync(archivePaths(root).database, 8192);
    expect(() => openReader(root)).toThrow(expect.objectContaining({ code: 'ARCHIVE_DAMAGED' }));
  });
});

describe('two at once', () => {
  test('a second writer is told who holds the archive', () => {
    const { root, close } = openTestArchive();
    expect(() => openWriter(root, true, 'second')).toThrow(
      expect.objectContaining({
        code: 'ARCHIVE_LOCKED',
        params: expect.objectContaining({ program: 'test', pid: process.pid, path: root }),
      }),
    );
    close();
    openWriter(root, false, 'second').close();
  });

  test('a reader works beside the writer and sees what it commits', async () => {
    const archive = openTestArchive();
    const reader = openForReading(archive.root);
    const count = reader.prepare('SELECT count(*) FROM articles').pluck();
    expect(count.get()).toBe(0);
    await importPieces(archive, 'a.json', [{ body: 'One.' }]);
    expect(count.get()).toBe(1);
    expect(() => reader.exec('DELETE FROM meta')).toThrow();
    reader.close();
  });
});

test('every commit is synced', () => {
  const { root, close } = openTestArchive();
  close();
  const db = openForWriting(root, false);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  db.close();
});

/** Root may write anywhere, so the rules for read-only folders are tried as another user. */
const canChangeUser = process.platform === 'linux' && process.getuid?.() === 0;

test.skipIf(!canChangeUser)('a folder that may not be written is read, and refused for writing', async () => {
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', [{ body: 'One.' }]);
  archive.close();
  const { root } = archive;
  fs.chmodSync(path.dirname(root), 0o755);
  fs.chmodSync(root, 0o555);
  fs.chmodSync(archivePaths(root).database, 0o444);
  const before = fingerprint(root);
  const uid = process.getuid?.() ?? 0;
  process.seteuid?.(65_534);
  try {
    const db = openForReading(root);
    expect(db.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(1);
    db.close();
    expect(() => openWriter(root, false, 'test')).toThrow(expect.objectContaining({ code: 'ARCHIVE_READ_ONLY' }));
  } finally {
    process.seteuid?.(uid);
  }
  expect(fingerprint(root)).toEqual(before);
});
