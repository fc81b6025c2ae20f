// Brings a database up to the newest schema: a backup first, then one transaction a step.
import type Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { copyDatabase } from '../archive/database-copy';
import { keysOf } from '../../vault/keyring';
import { archivePaths } from '../archive/layout';
import { APPLICATION_ID, migrations, SCHEMA_VERSION } from './index';

/**
 * Runs the missing migrations, each committed together with its version number.
 * @param steps position + 1 is the version that each leads to
 * @throws MarsadError ARCHIVE_DAMAGED when references are broken afterwards; BACKUP_BAD when the backup fails its check
 */
export function migrate(db: Database.Database, root: string, steps: readonly string[] = migrations): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from === steps.length) return;
  if (from > 0) backupFirst(db, root, from);
  steps.slice(from).forEach((sql, i) => {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${from + i + 1}`);
    }).exclusive();
  });
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) {
    throw new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: `${broken.length} broken references` });
  }
}

/** Originals are never changed by a migration, so the database is all there is to keep. */
function backupFirst(db: Database.Database, root: string, version: number): void {
  const { backups } = archivePaths(root);
  fs.mkdirSync(backups, { recursive: true });
  const stamp = new Date().toISOString().replaceAll(':', '-');
  copyDatabase(db, path.join(backups, `schema-${version}-before-${SCHEMA_VERSION}-${stamp}.sqlite`), keysOf(root));
}
