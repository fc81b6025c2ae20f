// How the making, checking and restoring of backups is followed and stopped.
import { setImmediate } from 'node:timers/promises';
import { MarsadError } from '../../core/contract/errors';

/** `copying` counts bytes of the database, and its `file` grows to `total` while SQLite writes it; the others count files. */
export interface BackupStep {
  readonly phase: 'copying' | 'checking' | 'originals';
  readonly done: number;
  readonly total: number;
  /** The file that grows: nothing is told while SQLite writes it, so whoever wants to know looks at its size. */
  readonly file?: string;
}

export interface BackupWatch {
  readonly tell: (step: BackupStep) => void;
  readonly signal: AbortSignal;
}

/** For those who neither look nor stop. */
export const unwatched: BackupWatch = { tell: () => undefined, signal: new AbortController().signal };

/** Lets a request to stop come in, and heeds it. @throws MarsadError CANCELLED */
export async function pause({ signal }: BackupWatch): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new MarsadError('CANCELLED', { detail: '' });
}
