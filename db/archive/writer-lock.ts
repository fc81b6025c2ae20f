// One writer an archive: an exclusive lock that the system itself drops when the holder dies.
import Database from 'better-sqlite3-multiple-ciphers';
import fs from 'node:fs';
import os from 'node:os';
import { MarsadError } from '../../core/contract/errors';
import { archivePaths } from './layout';
import { codeOf, systemFailure } from './system-failure';

interface Holder {
  readonly program: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/**
 * Takes the lock or says who has it. The folder is there and fit for an archive (`prepareFolder`).
 * @returns the function that gives it back
 * @throws MarsadError ARCHIVE_LOCKED {path, program, pid, host, since}, ARCHIVE_READ_ONLY
 */
export function takeWriterLock(root: string, program: string): () => void {
  const paths = archivePaths(root);
  let lock: Database.Database | null = null;
  try {
    lock = new Database(paths.lock, { timeout: 0 });
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    const holder: Holder = { program, pid: process.pid, host: os.hostname(), since: new Date().toISOString() };
    fs.writeFileSync(paths.holder, JSON.stringify(holder));
  } catch (error) {
    lock?.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) {
      throw new MarsadError('ARCHIVE_LOCKED', { path: root, ...readHolder(paths.holder) }, { cause: error });
    }
    throw systemFailure(error, root);
  }
  const held = lock;
  return () => {
    fs.rmSync(paths.holder, { force: true });
    held.exec('ROLLBACK');
    held.close();
  };
}

function readHolder(file: string): Record<string, string | number> {
  try {
    const { program, pid, host, since } = JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
    return { program, pid, host, since };
  } catch {
    return { program: '?', pid: 0, host: '?', since: '?' }; // the holder writes its name just after it takes the lock
  }
}
