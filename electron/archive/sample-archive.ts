// The archive that a newcomer meets first: made once from the files that ship with the app, then kept like any other.
import type { ArchiveRef } from '../../core/contract/schema/app';
import type { ImportJobs } from '../app/import-jobs';
import type { ArchiveKeeper } from './archive-keeper';

/** Opens the sample archive; an import that was cut short the last time is made up for. */
export async function openSampleArchive(
  keeper: ArchiveKeeper,
  jobs: ImportJobs,
  { sources, archive }: { readonly sources: string; readonly archive: string },
): Promise<ArchiveRef> {
  const ref = await keeper.openAt(archive, true);
  const batches = await keeper.current.call('ledger.batches', {});
  if (!batches.some((batch) => batch.state === 'done' || batch.state === 'undone')) {
    await jobs.run(keeper.current, { paths: [sources], recursive: true, mapping: null, resume: null });
  }
  return ref;
}
