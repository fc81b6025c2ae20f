// Asks whether a backup will fit before it is begun: one that fills the disk would stop the archive beside it.
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from './connection';

/** What is left free for everything else: a share of the disk, and no more than so many bytes. */
const RESERVED_SHARE = 0.05;
const RESERVED_BYTES = 256_000_000;

/** The size that a compact copy of the database will have, about. */
export function expectedBytes(db: Connection): number {
  const number = (pragma: string): number => db.pragma(pragma, { simple: true }) as number;
  return (number('page_count') - number('freelist_count')) * number('page_size');
}

/** @throws MarsadError DISK_FULL {path, needed, free} */
export function requireRoom(place: string, needed: number): void {
  let folder = path.resolve(place);
  while (!fs.existsSync(folder) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  const { bsize, blocks, bavail } = fs.statfsSync(folder);
  const free = bavail * bsize;
  const reserved = Math.min(RESERVED_BYTES, blocks * bsize * RESERVED_SHARE);
  if (free < needed + reserved) throw new MarsadError('DISK_FULL', { path: place, needed, free });
}
