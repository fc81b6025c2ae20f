// What the status bar says of a running import: how far, whether it still runs, and when to announce it.
import type { ImportProgress } from '../../../core/contract/schema/ledger';

export function isRunning(progress: ImportProgress): boolean {
  return progress.phase === 'scanning' || progress.phase === 'reading' || progress.phase === 'finishing';
}

/** Share of the input read, 0..1; null while the total is not known. */
export function shareDone(progress: ImportProgress): number | null {
  if (progress.phase === 'done') return 1;
  if (progress.phase === 'scanning' || progress.totalBytes <= 0) return null;
  return Math.min(1, Math.max(0, progress.doneBytes / progress.totalBytes));
}

/** The last part of a path, for either kind of separator. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

/** Screen readers hear of an import when it begins, at every quarter and when it ends, and not of each of its hundreds of events. */
export function announcementStep(progress: ImportProgress): string {
  if (!isRunning(progress)) return progress.phase;
  const share = shareDone(progress);
  return share === null ? progress.phase : `reading-${Math.floor(share * 4)}`;
}
