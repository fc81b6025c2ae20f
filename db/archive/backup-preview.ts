// What a backup and the archive have and the other has not, and which changes were made since: to be looked at before restoring.
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import { comparedKinds, type BackupPreview, type ComparedKind } from '../../core/contract/schema/backups';
import { readManifest } from './backup-manifest';
import { openForReading, type Connection } from './connection';
import { archivePaths } from './layout';
import { keysOf } from '../../vault/keyring';
import { attach } from './sqlite-file';
import { systemFailure } from './system-failure';

/** Of the changes made since, so many are shown. */
const LAST = 20;

interface Compared {
  readonly table: string;
  /** Rows that count; `t` is the table. */
  readonly where: string;
  /** What makes two rows of one id different, as a value of SQL. */
  readonly content: string;
}

const excerptTags = (schema: string): string =>
  `(SELECT group_concat(tag_id) FROM (SELECT tag_id FROM ${schema}.excerpt_tags x WHERE x.excerpt_id = t.id ORDER BY tag_id))`;

/** `schema` stands before other tables that a row is made of. */
function comparedOf(kind: ComparedKind, schema: string): Compared {
  switch (kind) {
    case 'articles':
      return {
        table: 'articles',
        where: 't.trashed_at IS NULL',
        content:
          'json_array(t.title, hex(t.text_sha256), t.state, t.outlet_id, t.author_id, t.published_at, t.url, t.language)',
      };
    case 'excerpts':
      return {
        table: 'excerpts',
        where: 't.trashed_at IS NULL',
        content: `json_array(t.start, t."end", t.note, ${excerptTags(schema)})`,
      };
    case 'tags':
      return {
        table: 'tags',
        where: 't.removed_at IS NULL',
        content: 'json_array(t.name, t.parent_id, t.colour, t.definition, t.shortcut)',
      };
    case 'statements':
      return {
        table: 'statements',
        where: "t.status <> 'auto'",
        content: 'json_array(t.start, t."end", t.speaker_id, t.stance, t.kind, t.status, t.note)',
      };
    case 'speakers':
      return {
        table: 'speakers',
        where: "t.status = 'known' AND t.merged_into IS NULL",
        content: 'json_array(t.name, t.name_ar, t.name_he, t.name_en, t.kind, t.note, t.roles)',
      };
    case 'stories':
      return {
        table: 'stories',
        where: '(t.name IS NOT NULL OR t.pinned = 1)',
        content: 'json_array(t.name, t.pinned)',
      };
    case 'savedSearches':
      return { table: 'saved_searches', where: '1', content: 'json_array(t.name, t.query, t.filters, t.sort)' };
  }
}

/**
 * Both are only read.
 * @param from the backup's folder
 * @throws MarsadError BACKUP_BAD {path, detail}, and see `openForReading`
 */
export function previewBackup(archive: string, from: string): BackupPreview {
  const { createdAt, archiveId } = readManifest(from);
  const { database } = archivePaths(from);
  if (!fs.existsSync(database)) throw new MarsadError('BACKUP_BAD', { path: from, detail: 'no archive.sqlite' });
  const db = openForReading(archive);
  try {
    attach(db, database, 'backup', keysOf(from));
    const id = (schema: string): unknown =>
      db.prepare(`SELECT value FROM ${schema}.meta WHERE key = 'archive_id'`).pluck().get();
    const sameArchive = id('main') === (archiveId ?? id('backup'));
    const differences = Object.fromEntries(
      comparedKinds.map((kind) => [kind, differenceOf(db, kind)]),
    ) as BackupPreview['differences'];
    return { createdAt, sameArchive, differences, since: changesSince(db) };
  } catch (error) {
    throw systemFailure(error, from);
  } finally {
    db.close();
  }
}

function differenceOf(db: Connection, kind: ComparedKind): BackupPreview['differences'][ComparedKind] {
  const mine = comparedOf(kind, 'main');
  const count = (schema: string): number =>
    db.prepare(`SELECT count(*) FROM ${schema}.${mine.table} t WHERE ${mine.where}`).pluck().get() as number;
  const archive = count('main');
  if (!hasTable(db, mine.table)) {
    return { archive, backup: null, onlyInArchive: archive, onlyInBackup: 0, changed: 0 };
  }
  const only = (here: string, there: string): number =>
    db
      .prepare(
        `SELECT count(*) FROM ${here}.${mine.table} t WHERE ${mine.where}
         AND t.id NOT IN (SELECT id FROM ${there}.${mine.table} t WHERE ${mine.where})`,
      )
      .pluck()
      .get() as number;
  const rows = (schema: string): string =>
    `SELECT t.id, ${comparedOf(kind, schema).content} AS content FROM ${schema}.${mine.table} t WHERE ${mine.where}`;
  const changed = db
    .prepare(
      `SELECT count(*) FROM (${rows('main')}) a JOIN (${rows('backup')}) b ON b.id = a.id WHERE a.content IS NOT b.content`,
    )
    .pluck()
    .get() as number;
  return {
    archive,
    backup: count('backup'),
    onlyInArchive: only('main', 'backup'),
    onlyInBackup: only('backup', 'main'),
    changed,
  };
}

function hasTable(db: Connection, table: string): boolean {
  return (
    db.prepare("SELECT 1 FROM backup.sqlite_master WHERE type = 'table' AND name = ?").pluck().get(table) !== undefined
  );
}

/** Operations that came after the last one that the backup holds. */
function changesSince(db: Connection): BackupPreview['since'] {
  const since =
    "FROM main.operations WHERE state = 'done' AND id > (SELECT coalesce(max(id), 0) FROM backup.operations)";
  const total = db.prepare(`SELECT count(*) ${since}`).pluck().get() as number;
  const rows = db.prepare(`SELECT id, kind, params, at ${since} ORDER BY id DESC LIMIT ${LAST}`).all() as {
    id: number;
    kind: string;
    params: string;
    at: string;
  }[];
  const last = rows.map(({ params, ...row }) => ({ ...row, params: JSON.parse(params) as Record<string, string> }));
  return { total, last };
}
