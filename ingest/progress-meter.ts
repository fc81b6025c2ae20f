// How far an import is, how fast it goes now, and how long it will take: told at most some times a second.
import { counted, noOutcomes } from '../core/contract/schema/ledger';
import type { ImportProgress, OutcomeCounts } from '../core/contract/schema/ledger';
import type { WrittenRecord } from '../core/model/import-ports';
import { PROGRESS_INTERVAL, RATE_WINDOW } from './limits';

type Phase = ImportProgress['phase'];

export interface ProgressMeter {
  /** A new phase is told at once. */
  phase(phase: Phase): void;
  batch(batchId: string): void;
  total(files: number, bytes: number): void;
  /** `position` bytes of the file at hand have been read. */
  reading(item: string, position: number): void;
  fileDone(bytes: number): void;
  written(records: readonly WrittenRecord[]): void;
  finished(phase: Phase, counts: OutcomeCounts): void;
  failed(error: NonNullable<ImportProgress['error']>): void;
}

export function progressMeter(
  jobId: string,
  tell: (progress: ImportProgress) => void,
  now: () => number = Date.now,
): ProgressMeter {
  let told = -Infinity;
  let position = 0;
  let settled = 0;
  const steps: { at: number; records: number; bytes: number }[] = [];
  let state: ImportProgress = {
    jobId,
    phase: 'scanning',
    doneBytes: 0,
    totalBytes: 0,
    doneFiles: 0,
    totalFiles: 0,
    counts: noOutcomes,
    rate: 0,
    secondsLeft: null,
    currentItem: null,
    batchId: null,
    error: null,
  };
  const measure = (at: number): void => {
    const doneBytes = Math.min(settled + position, Math.max(state.totalBytes, settled));
    steps.push({ at, records: state.counts.read, bytes: doneBytes });
    while (steps.length > 2 && at - (steps[0]?.at ?? at) > RATE_WINDOW) steps.shift();
    const first = steps[0] ?? { at, records: 0, bytes: 0 };
    const seconds = (at - first.at) / 1000;
    const bytesRate = seconds > 0 ? (doneBytes - first.bytes) / seconds : 0;
    state = {
      ...state,
      doneBytes,
      rate: seconds > 0 ? (state.counts.read - first.records) / seconds : 0,
      secondsLeft: bytesRate > 0 ? Math.max(0, (state.totalBytes - doneBytes) / bytesRate) : null,
    };
  };
  const report = (force: boolean): void => {
    const at = now();
    if (!force && at - told < PROGRESS_INTERVAL) return;
    told = at;
    measure(at);
    tell(state);
  };
  return {
    phase(phase) {
      state = { ...state, phase };
      report(true);
    },
    batch(batchId) {
      state = { ...state, batchId };
    },
    total(files, bytes) {
      state = { ...state, totalFiles: files, totalBytes: bytes };
      report(false);
    },
    reading(item, at) {
      position = at;
      if (state.currentItem !== item) state = { ...state, currentItem: item };
      report(false);
    },
    fileDone(bytes) {
      settled += bytes;
      position = 0;
      state = { ...state, doneFiles: state.doneFiles + 1 };
      report(false);
    },
    written(records) {
      state = { ...state, counts: records.reduce(counted, state.counts) };
      report(false);
    },
    finished(phase, counts) {
      state = { ...state, phase, counts, currentItem: null, secondsLeft: phase === 'done' ? 0 : null };
      report(true);
    },
    failed(error) {
      state = { ...state, phase: 'failed', error };
      report(true);
    },
  };
}
