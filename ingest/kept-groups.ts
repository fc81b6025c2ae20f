// Copies the files of an import into the archive in groups, one group ahead: a folder of small files shares its syncs and transactions.
import { MarsadError } from '../core/contract/errors';
import { GROUP_BYTES, GROUP_FILES } from './limits';
import { keepOriginals } from './originals';
import type { Kept, Original, OriginalsPlace } from './originals';
import { ReadingEnded } from './read/read-record';
import { pathFailure } from './scan';
import type { Found } from './scan';

type FailedPath = Extract<Found, { kind: 'failed' }>;

/** A file whose bytes lie in the archive, or a path that can't be read. */
export type KeptFile = { readonly kind: 'kept'; readonly path: string; readonly original: Original } | FailedPath;

/**
 * Yields all of `found` in order; the copies of a group are on disk when it comes.
 * @throws MarsadError as `keepOriginals`
 */
export async function* keptGroups(place: OriginalsPlace, found: readonly Found[]): AsyncGenerator<readonly KeptFile[]> {
  let ahead: Promise<Outcome> | null = null;
  try {
    for (const group of groupsOf(found)) {
      const next = settled(keep(place, group));
      const current = ahead;
      ahead = next;
      if (current) yield valueOf(await current);
    }
    if (ahead) yield valueOf(await ahead);
  } finally {
    await ahead; // whoever stops early waits for the copies that have begun
  }
}

type Outcome = { readonly value: readonly KeptFile[] } | { readonly error: unknown };

/** Nobody awaits a copy that runs ahead until its turn comes, so that its failure is kept and not thrown. */
function settled(work: Promise<readonly KeptFile[]>): Promise<Outcome> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

function valueOf(outcome: Outcome): readonly KeptFile[] {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

function* groupsOf(found: readonly Found[]): Generator<readonly Found[]> {
  let group: Found[] = [];
  let bytes = 0;
  for (const item of found) {
    group.push(item);
    bytes += item.kind === 'file' ? item.bytes : 0;
    if (group.length < GROUP_FILES && bytes < GROUP_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}

async function keep(place: OriginalsPlace, group: readonly Found[]): Promise<readonly KeptFile[]> {
  const paths = group.flatMap((item) => (item.kind === 'file' ? [item.path] : []));
  const kept = (await keepOriginals(place, paths)).values();
  return group.map((item) => (item.kind === 'failed' ? item : keptFile(item.path, kept.next().value)));
}

/** A file as it was kept, or why it could not be. */
export function keptFile(place: string, kept: Kept | undefined): KeptFile {
  if (kept === undefined) throw new MarsadError('INTERNAL');
  if ('original' in kept) return { kind: 'kept', path: place, original: kept.original };
  const { error } = kept;
  if (!(error instanceof ReadingEnded)) return pathFailure(place, error);
  return { kind: 'failed', path: place, outcome: error.outcome, reason: error.reason, params: error.params };
}
