// Where an archive keeps the imported files, and how they are carried to another folder unchanged.
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { originalPath } from '../../core/model/original-path';
import type { Connection } from './connection';
import { copyFile } from './durable-files';
import { archivePaths } from './layout';
import { codeOf } from './system-failure';

export interface Original {
  readonly sha256: string;
  readonly bytes: number;
}

/** Every file that a batch which was not undone has read. */
export function referencedOriginals(db: Connection): Original[] {
  return db
    .prepare(
      `SELECT DISTINCT s.sha256, s.bytes FROM sources s JOIN batch_sources bs ON bs.source_id = s.id JOIN batches b ON b.seq = bs.batch_seq
       WHERE s.sha256 IS NOT NULL AND b.state <> 'undone' ORDER BY s.sha256`,
    )
    .all() as Original[];
}

export function originalFile(root: string, sha256: string): string {
  return path.join(archivePaths(root).originals, ...originalPath(sha256).split('/'));
}

/**
 * Copies `originals` from one archive folder to another and compares every byte with its hash.
 * @param blamed named when an original is missing or changed
 * @returns how many bytes were copied
 * @throws MarsadError BACKUP_BAD {path, detail}
 */
export async function copyOriginals(
  originals: readonly Original[],
  from: string,
  to: string,
  blamed: string,
): Promise<number> {
  let bytes = 0;
  for (const { sha256 } of originals) {
    const source = originalFile(from, sha256);
    try {
      const copied = await copyFile(source, originalFile(to, sha256));
      bytes += copied.bytes;
      if (copied.sha256 === sha256) continue;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      throw new MarsadError('BACKUP_BAD', { path: blamed, detail: `original ${sha256} is missing` }, { cause: error });
    }
    throw new MarsadError('BACKUP_BAD', { path: blamed, detail: `original ${sha256} was changed` });
  }
  return bytes;
}
