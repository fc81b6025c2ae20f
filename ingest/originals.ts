// Keeps every imported file unchanged below `originals/`, named by its SHA-256, so that equal files are kept once; in an encrypted archive
// sealed, and under a name that only its key leads to.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { MarsadError } from '../core/contract/errors';
import { originalPath } from '../core/model/original-path';
import type { ArchiveKeys } from '../vault/keyring';
import { Sealer, sealedLength } from '../vault/sealed-stream';
import { CHUNK_BYTES, COPIES_AT_ONCE } from './limits';
import { ReadingEnded } from './read/read-record';
import type { PartBytes } from './read/read-record';

export interface Original {
  readonly sha256: string;
  readonly bytes: number;
  /** Where the copy lies. */
  readonly file: string;
  /** Where its bytes are to be read: the copy, or the file that it was made of where the copy is sealed. */
  readonly readable: string;
  /** When `readable` was last written to, in milliseconds since the epoch. */
  readonly writtenAt: number;
}

/** The folder, and the archive's keys if it is encrypted. */
export interface OriginalsPlace {
  readonly folder: string;
  readonly keys: ArchiveKeys | null;
}

/** How the names of files begin that are no originals yet. */
export const UNFINISHED = 'incoming-';

/** Removes what an import that was killed left half copied. Only the archive's one writer imports, so nobody is writing these. */
export async function removeUnfinished(originals: string): Promise<void> {
  await writing(originals, async () => {
    await mkdir(originals, { recursive: true });
    for (const name of await readdir(originals)) {
      if (name.startsWith(UNFINISHED)) await rm(path.join(originals, name), { force: true });
    }
  });
}

/** A kept file, or why there is none: ReadingEnded FILE_CHANGED when it was written to meanwhile, or the file system's error. */
export type Kept = { readonly original: Original } | { readonly error: unknown };

/**
 * Copies files, or parts of files, as streams while hashing them, some at a time; once resolved, all copies are complete and synced to disk.
 * Answers in the order of `sources`.
 * @throws MarsadError DISK_FULL, ARCHIVE_READ_ONLY when a copy can't be written
 */
export async function keepOriginals(
  place: OriginalsPlace,
  sources: readonly (string | PartBytes)[],
): Promise<readonly Kept[]> {
  const originals = place.folder;
  const kept: Kept[] = [];
  const waiting = sources.entries();
  const copier = async (): Promise<void> => {
    for (const [at, source] of waiting)
      kept[at] = await attempt(typeof source === 'string' ? keepOriginal(place, source) : keepPart(place, source));
  };
  await Promise.all(Array.from({ length: Math.min(COPIES_AT_ONCE, sources.length) }, copier));
  for (const one of kept) if ('error' in one && one.error instanceof MarsadError) throw one.error;
  const folders = kept.flatMap((one) => ('original' in one ? [path.dirname(one.original.file)] : []));
  // a rename is on disk once its folder is, and a new folder once the one above is
  const distinct = new Set([...folders, ...(folders.length > 0 ? [originals] : [])]);
  await writing(originals, async () => {
    for (const folder of distinct) await syncFolder(folder);
  });
  return kept;
}

/** False when what is to be read is no longer what was kept; a copy in the archive is. */
export async function unchanged({ file, readable, bytes, writtenAt }: Original): Promise<boolean> {
  if (readable === file) return true;
  try {
    const now = await stat(readable);
    return now.size === bytes && now.mtimeMs === writtenAt;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function attempt(work: Promise<Original>): Promise<Kept> {
  try {
    return { original: await work };
  } catch (error) {
    return { error };
  }
}

async function keepOriginal(place: OriginalsPlace, source: string): Promise<Original> {
  const input = await open(source, 'r');
  try {
    const before = await input.stat();
    if (before.isDirectory()) throw Object.assign(new Error('a folder took the place of the file'), { code: 'EISDIR' });
    const kept = await copy(stretchOf(input, 0, Infinity), before.size, place);
    const after = await input.stat();
    if (after.size !== kept.bytes || after.mtimeMs !== before.mtimeMs)
      throw new ReadingEnded('quarantined', 'FILE_CHANGED');
    const readable = place.keys === null ? kept.file : source;
    return { ...kept, readable, writtenAt: before.mtimeMs };
  } finally {
    await input.close();
  }
}

/** Only into a plain archive: what is taken out of a container has no other place to be read from. */
async function keepPart(place: OriginalsPlace, part: PartBytes): Promise<Original> {
  const kept = await copyPart(place, part);
  return { ...kept, readable: kept.file, writtenAt: 0 };
}

async function copyPart(place: OriginalsPlace, part: PartBytes): ReturnType<typeof copy> {
  if ('bytes' in part) {
    const { bytes } = part;
    return copy(
      (buffer, at) => Promise.resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).copy(buffer, 0, at)),
      bytes.length,
      place,
    );
  }
  const input = await open(part.file, 'r');
  try {
    return await copy(stretchOf(input, part.start, part.length), part.length, place);
  } finally {
    await input.close();
  }
}

/** Reads bytes from offset `at` on into a buffer and answers how many; 0 at the end. */
type ReadAt = (buffer: Buffer, at: number) => Promise<number>;

function stretchOf(input: FileHandle, start: number, length: number): ReadAt {
  return async (buffer, at) => {
    const most = Math.min(buffer.length, length - at);
    return most <= 0 ? 0 : (await input.read(buffer, 0, most, start + at)).bytesRead;
  };
}

/** `size` is the length to be expected. */
async function copy(
  read: ReadAt,
  size: number,
  { folder: originals, keys }: OriginalsPlace,
): Promise<Pick<Original, 'sha256' | 'bytes' | 'file'>> {
  const temporary = path.join(originals, `${UNFINISHED}${randomUUID()}`);
  const output = await writing(originals, () => open(temporary, 'wx'));
  try {
    const hash = createHash('sha256');
    const sealer = keys === null ? null : new Sealer(keys.originals);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1));
    let bytes = 0;
    for (;;) {
      const bytesRead = await read(buffer, bytes);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      await writing(originals, () => output.writeFile(sealer ? sealer.update(chunk) : chunk));
      bytes += bytesRead;
    }
    if (sealer) await writing(originals, () => output.writeFile(sealer.end()));
    const sha256 = hash.digest('hex');
    const file = path.join(originals, originalPath(keys?.nameOf(sha256) ?? sha256));
    await writing(originals, () => settle(output, temporary, file, keys === null ? bytes : sealedLength(bytes)));
    return { sha256, bytes, file };
  } finally {
    await output.close();
    await rm(temporary, { force: true });
  }
}

/** Puts the finished copy of `length` bytes in its place, unless a whole one is there already. */
async function settle(output: FileHandle, temporary: string, file: string, length: number): Promise<void> {
  if ((await sizeOf(file)) === length) return;
  await output.sync();
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  await rename(temporary, file);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Tells troubles of the archive's disk, which end the import, from troubles of the file that is read. */
async function writing<T>(originals: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new MarsadError('DISK_FULL', { path: originals }, { cause: error });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new MarsadError('ARCHIVE_READ_ONLY', { path: originals }, { cause: error });
    throw new MarsadError('IMPORT_FAILED', { path: originals, detail: code }, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
