// Where an archive keeps the imported files, and which of them it needs.
import path from 'node:path';
import { originalPath } from '../../core/model/original-path';
import type { Connection } from './connection';
import { archivePaths } from './layout';

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
