// What runs now: a backup or a restore, how far it is, and whether it was asked to stop.
import { create } from 'zustand';
import type { BackupProgress } from '../../../core/contract/schema/backups';

interface BackupState {
  /** Null while nothing runs. */
  readonly progress: BackupProgress | null;
  readonly stopping: boolean;
  readonly report: (progress: BackupProgress) => void;
  readonly stop: () => void;
}

export const useBackups = create<BackupState>()((set) => ({
  progress: null,
  stopping: false,
  report: (progress) =>
    set((state) =>
      isRunning(progress) ? { progress, stopping: state.stopping } : { progress: null, stopping: false },
    ),
  stop: () => set({ stopping: true }),
}));

export function isRunning({ phase }: BackupProgress): boolean {
  return phase === 'copying' || phase === 'checking' || phase === 'originals';
}
