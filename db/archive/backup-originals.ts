// Carries the imported files into a backup: those that an earlier backup holds are linked to, the others copied and compared with their hash.
import fs from 'node:fs';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { pause, type BackupWatch } from './backup-watch';
import { copyOriginal, measureOriginal, originalFile, storedLength, type Original } from './originals';
import { codeOf } from './system-failure';

/** Of the files that are only linked to, so many bytes are read and compared again at every backup. */
const REREAD_BYTES = 64_000_000;
const NO_LINKS = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'ENOENT'];

export interface CarriedOriginals {
  /** All of them. */
  readonly bytes: number;
  /** Those that had to be copied. */
  readonly copiedBytes: number;
}

/**
 * The archive's own files are never linked to: a program that writes into one of them must not reach the backup.
 * @param earlier folders of backups with the archive's keys, newest first
 * @throws MarsadError ARCHIVE_DAMAGED {path, detail} when an original is missing or changed, CANCELLED
 */
export async function carryOriginals(
  originals: readonly Original[],
  from: string,
  to: string,
  earlier: readonly string[],
  watch: BackupWatch,
): Promise<CarriedOriginals> {
  const reread = rereadChoice(originals);
  let bytes = 0;
  let copiedBytes = 0;
  for (const [i, original] of originals.entries()) {
    await pause(watch);
    watch.tell({ phase: 'originals', done: i, total: originals.length });
    if (!(await linked(original, to, earlier, reread.has(original.sha256))))
      copiedBytes += await copied(original, from, to);
    bytes += fs.statSync(originalFile(to, original.sha256)).size;
  }
  return { bytes, copiedBytes };
}

/** How many bytes of `originals` no earlier backup holds. */
export function bytesToCopy(originals: readonly Original[], earlier: readonly string[]): number {
  return originals.reduce((sum, original) => sum + (holderOf(original, earlier) === null ? original.bytes : 0), 0);
}

/** The folder of a backup that has it. */
function holderOf({ sha256, bytes }: Original, earlier: readonly string[]): string | null {
  const holds = (folder: string): boolean =>
    fs.statSync(originalFile(folder, sha256), { throwIfNoEntry: false })?.size === storedLength(folder, bytes);
  return earlier.find(holds) ?? null;
}

async function linked(original: Original, to: string, earlier: readonly string[], isReread: boolean): Promise<boolean> {
  const holder = holderOf(original, earlier);
  if (holder === null) return false;
  if (isReread && (await measureOriginal(holder, original.sha256)).sha256 !== original.sha256) return false; // a fresh copy takes its place
  const target = originalFile(to, original.sha256);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  try {
    fs.linkSync(originalFile(holder, original.sha256), target);
    return true;
  } catch (error) {
    if (NO_LINKS.includes(codeOf(error))) return false;
    throw error;
  }
}

/** @returns how many bytes were copied */
async function copied({ sha256 }: Original, from: string, to: string): Promise<number> {
  const source = originalFile(from, sha256);
  if (!fs.existsSync(source)) throw damaged(from, `original ${sha256} is missing`);
  const copy = await copyOriginal(from, sha256, originalFile(to, sha256));
  if (copy.sha256 !== sha256) throw damaged(from, `original ${sha256} was changed`);
  return copy.bytes;
}

/** Another choice every time, so that in the end each has been read. */
function rereadChoice(originals: readonly Original[]): ReadonlySet<string> {
  const chosen = new Set<string>();
  let bytes = 0;
  const start = Math.floor(Math.random() * originals.length);
  for (let i = 0; i < originals.length && bytes < REREAD_BYTES; i++) {
    const original = originals[(start + i) % originals.length];
    if (!original) break;
    chosen.add(original.sha256);
    bytes += original.bytes;
  }
  return chosen;
}

function damaged(root: string, detail: string): MarsadError {
  return new MarsadError('ARCHIVE_DAMAGED', { path: root, detail });
}
