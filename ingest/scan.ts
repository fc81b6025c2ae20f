// Finds the files that an import names: files as they are, folders in natural order, links followed but never in a circle.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReasonCode } from '../core/contract/reasons';
import type { ReasonParams } from '../core/model/ingest-record';
import { isPartsFolder, LITTER } from './containers/part-name';
import { MAX_FOLDER_DEPTH } from './limits';

export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | {
      readonly kind: 'failed';
      readonly path: string;
      /** `skipped`: a folder with the parts of a saved page. */
      readonly outcome: 'rejected' | 'quarantined' | 'skipped';
      readonly reason: ReasonCode;
      readonly params: ReasonParams;
    };

const natural = new Intl.Collator('und', { numeric: true });

/** Yields what `paths` name, in the order given and within folders in natural order; sub-folders only if `recursive`. */
export async function* scan(paths: readonly string[], recursive: boolean): AsyncGenerator<Found> {
  for (const named of paths) yield* visit(named, recursive ? MAX_FOLDER_DEPTH : 1, []);
}

/** `above` are the real paths of the folders that this one lies in. */
async function* visit(place: string, depth: number, above: readonly string[]): AsyncGenerator<Found> {
  let entries: Dirent[];
  let real: string;
  try {
    const info = await stat(place);
    if (info.isFile()) {
      yield { kind: 'file', path: place, bytes: info.size };
      return;
    }
    if (!info.isDirectory()) {
      yield failed(place, 'rejected', 'UNSUPPORTED_FORMAT', { what: 'device, pipe or socket' });
      return;
    }
    real = await realpath(place);
    if (above.includes(real)) {
      yield failed(place, 'quarantined', 'SYMLINK_LOOP', { target: real });
      return;
    }
    entries = await readdir(place, { withFileTypes: true });
  } catch (error) {
    yield pathFailure(place, error);
    return;
  }
  entries.sort((a, b) => natural.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (LITTER.test(entry.name)) continue;
    const inside = path.join(place, entry.name);
    if (entry.isDirectory() && depth <= 1) continue;
    if (entry.isDirectory() && isPartsFolder(entry.name, (name) => names.has(name))) {
      const parts = await filesIn(inside);
      if (parts > 0) yield failed(inside, 'skipped', 'PARTS_SKIPPED', { parts, of: parts });
      continue;
    }
    if (entry.isSymbolicLink() && depth <= 1 && (await isFolder(inside))) continue;
    yield* visit(inside, depth - 1, [...above, real]);
  }
}

async function filesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).length;
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false; // a broken link: visited, and reported there
  }
}

/** Why a path can't be read, as an entry of the ledger. Anything but a refusal of the file system is thrown on. */
export function pathFailure(place: string, error: unknown): Extract<Found, { kind: 'failed' }> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed(place, 'quarantined', 'FILE_DISAPPEARED', {});
  if (code === 'ELOOP') return failed(place, 'quarantined', 'SYMLINK_LOOP', { target: place });
  if (/^E[A-Z0-9]+$/.test(code) && code !== 'ENOSPC' && code !== 'EMFILE')
    return failed(place, 'quarantined', 'UNREADABLE_FILE', { code });
  throw error;
}

function failed(
  place: string,
  outcome: 'rejected' | 'quarantined' | 'skipped',
  reason: ReasonCode,
  params: ReasonParams,
): Extract<Found, { kind: 'failed' }> {
  return { kind: 'failed', path: place, outcome, reason, params };
}
