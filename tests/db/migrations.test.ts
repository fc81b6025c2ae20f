// The schema as a file to read and compare, migrations step by step, and the plans of statements that run often.
import Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prepareFolder } from '../../db/archive/connection';
import { archivePaths } from '../../db/archive/layout';
import { APPLICATION_ID, migrations, SCHEMA_VERSION } from '../../db/migrations/index';
import { migrate } from '../../db/migrations/migrate';
import { bodyReader } from '../../db/repositories/bodies';
import { importPieces, inspect, newRoot, openTestArchive } from './archive-fixture';

const SCHEMA_FILE = path.join(import.meta.dirname, '../../db/migrations/schema.sql');
const HEADER =
  '-- Generated from the migrations (tests/db/migrations.test.ts, MARSAD_UPDATE_SCHEMA=1): what an archive consists of.\n';

function schemaOf(db: Database.Database): string {
  const statements = db
    .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name")
    .pluck()
    .all() as string[];
  return `${HEADER}PRAGMA application_id = ${APPLICATION_ID};\nPRAGMA user_version = ${SCHEMA_VERSION};\n\n${statements.join(';\n\n')};\n`;
}

test('schema.sql is what the migrations make', () => {
  const { root } = openTestArchive();
  const schema = inspect(root, schemaOf);
  if (process.env['MARSAD_UPDATE_SCHEMA'] === '1') fs.writeFileSync(SCHEMA_FILE, schema);
  expect(fs.readFileSync(SCHEMA_FILE, 'utf8')).toBe(schema);
});

test('an older archive is backed up and brought up to date; a failing step leaves it as it was', async () => {
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', [{ body: 'One.' }]);
  archive.close();
  const { database, backups } = archivePaths(archive.root);
  const db = new Database(database);
  const good = 'ALTER TABLE articles ADD COLUMN mood TEXT';
  expect(() => migrate(db, archive.root, [...migrations, good, 'CREATE TABLE tags(x)'])).toThrow(/already exists/);
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION + 1);
  expect(db.prepare('SELECT mood FROM articles').all()).toEqual([{ mood: null }]);
  db.close();
  const [backup] = fs.readdirSync(backups);
  const before = new Database(path.join(backups, backup ?? ''), { readonly: true });
  expect(before.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(before.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(1);
  before.close();
});

test('bodies of an archive of before packs are read as they were', () => {
  const root = newRoot();
  prepareFolder(root, true);
  const db = new Database(archivePaths(root).database);
  const before = migrations.slice(0, 4);
  migrate(db, root, before);
  const body = 'قال الوسيط إنّ الهدنة قريبة 🕊️.\r\n';
  db.prepare(
    `INSERT INTO articles(id, work_id, revision, latest, title, language, dedupe_key, text_sha256, body_sha256, body_length,
      token_count, imported_at, change_seq) VALUES (7, 7, 1, 1, 't', 'ar', x'00', x'00', x'00', ?, 5, '', 1)`,
  ).run(body.length);
  const addBody = db.prepare("INSERT INTO bodies(article_id, boundaries, body) VALUES (7, x'01', ?)");
  addBody.run(zstdCompressSync(Buffer.from(body)));
  migrate(db, root);
  expect(bodyReader(db)(7)).toBe(body);
  expect(db.prepare('SELECT boundaries FROM bodies').pluck().get()).toEqual(Buffer.from([1]));
  db.prepare('DELETE FROM bodies').run();
  expect(db.prepare('SELECT count(*) FROM body_packs').pluck().get()).toBe(0);
  db.close();
});

test.each([
  ["SELECT id FROM articles WHERE dedupe_key BETWEEN x'00' AND x'01' ORDER BY id", 'articles_dedupe'],
  ['SELECT id FROM articles WHERE change_seq > 7', 'articles_change'],
  ['SELECT max(revision) FROM articles WHERE work_id = 7', 'articles_work'],
  ['UPDATE articles SET latest = 0 WHERE work_id = 7 AND latest = 1', 'articles_work'],
  ['SELECT * FROM article_sources WHERE article_id = 7', 'article_sources_article'],
  ['SELECT DISTINCT article_id FROM article_sources WHERE batch_seq = 7', 'article_sources_batch'],
  ['SELECT 1 FROM bodies WHERE pack_id = 7', 'bodies_pack'],
  ['SELECT * FROM excerpts WHERE article_id = 7', 'excerpts_article'],
  ['SELECT * FROM excerpt_tags WHERE tag_id = 7', 'excerpt_tags_tag'],
  ['SELECT * FROM operation_rows WHERE operation_id = 7', 'operation_rows_operation'],
  ["SELECT id FROM sources WHERE path = 'a' AND sha256 IS 'b'", 'sqlite_autoindex_sources_1'],
  ["SELECT id FROM names WHERE kind = 'outlet' AND name = 'b'", 'sqlite_autoindex_names_1'],
  ['SELECT * FROM records WHERE batch_seq = 7 ORDER BY source_id, record LIMIT 5', 'PRIMARY KEY'],
])('%s goes by its index', (sql, index) => {
  const { root } = openTestArchive();
  const plan = inspect(root, (db) => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()) as { detail: string }[];
  const details = plan.map((step) => step.detail).join('\n');
  expect(details).toContain(index);
  expect(details).not.toMatch(/SCAN/);
});
