// Removes imported files that no import refers to any more.
import fs from 'node:fs';
import type { Connection } from '../archive/connection';
import { originalFile, referencedOriginals } from '../archive/originals';

/**
 * Deletes those of `hashes` that only undone batches have read. To be called after the undo is committed: a crash in between
 * leaves bytes too many, never too few.
 */
export function removeUnreferencedOriginals(db: Connection, root: string, hashes: readonly string[]): void {
  const needed = new Set(referencedOriginals(db).map((original) => original.sha256));
  for (const sha256 of hashes) if (!needed.has(sha256)) fs.rmSync(originalFile(root, sha256), { force: true });
}
