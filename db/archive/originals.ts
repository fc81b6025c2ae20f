// Where an archive keeps the imported files, which of them it needs, and what their bytes come to, sealed or plain.
import path from 'node:path';
import { originalPath } from '../../core/model/original-path';
import { keysOf } from '../../vault/keyring';
import { Opener, SealBroken, sealedLength } from '../../vault/sealed-stream';
import type { Connection } from './connection';
import { copyFile, hashFile } from './durable-files';
import { archivePaths } from './layout';

export interface Original {
  readonly sha256: string;
  /** Of the file as it was imported. */
  readonly bytes: number;
}

export interface MeasuredOriginal {
  /** Of the file as it was imported; null when its seal is broken. */
  readonly sha256: string | null;
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

/** @throws MarsadError ARCHIVE_ENCRYPTED */
export function originalFile(root: string, sha256: string): string {
  const name = keysOf(root)?.nameOf(sha256) ?? sha256;
  return path.join(archivePaths(root).originals, ...originalPath(name).split('/'));
}

/** How long the file of an original is in the archive at `root`. */
export function storedLength(root: string, bytes: number): number {
  return keysOf(root) === null ? bytes : sealedLength(bytes);
}

/** Reads an original to its end. @throws the file system's error */
export function measureOriginal(root: string, sha256: string): Promise<MeasuredOriginal> {
  const keys = keysOf(root);
  return measured(hashFile(originalFile(root, sha256), keys === null ? undefined : new Opener(keys.originals)));
}

/**
 * Copies an original as it lies, sealed or plain, to a file in an archive or backup of the same keys, and answers what was copied.
 * Never over a file that is there.
 */
export function copyOriginal(root: string, sha256: string, to: string): Promise<MeasuredOriginal> {
  const keys = keysOf(root);
  return measured(copyFile(originalFile(root, sha256), to, keys === null ? undefined : new Opener(keys.originals)));
}

async function measured(
  reading: Promise<{ readonly sha256: string; readonly bytes: number }>,
): Promise<MeasuredOriginal> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof SealBroken) return { sha256: null, bytes: 0 };
    throw error;
  }
}
