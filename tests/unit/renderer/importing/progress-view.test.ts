// What is shown and announced of a running import.
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../../core/contract/schema/ledger';
import { announcementStep, fileNameOf, shareDone } from '../../../../renderer/features/importing/progress-view';

function progress(patch: Partial<ImportProgress>): ImportProgress {
  const counts = { read: 0, added: 0, merged: 0, revised: 0, rejected: 0, quarantined: 0, skipped: 0 };
  return {
    jobId: 'j',
    phase: 'reading',
    doneBytes: 0,
    totalBytes: 0,
    doneFiles: 0,
    totalFiles: 0,
    counts,
    rate: 0,
    secondsLeft: null,
    currentItem: null,
    batchId: null,
    error: null,
    ...patch,
  };
}

describe('progress of an import', () => {
  it('has no share while the total is unknown, and is whole when done', () => {
    expect(shareDone(progress({ phase: 'scanning', totalBytes: 9 }))).toBeNull();
    expect(shareDone(progress({ doneBytes: 5, totalBytes: 10 }))).toBe(0.5);
    expect(shareDone(progress({ doneBytes: 12, totalBytes: 10 }))).toBe(1);
    expect(shareDone(progress({ phase: 'done' }))).toBe(1);
  });

  it('is announced by quarters only', () => {
    const steps = Array.from({ length: 101 }, (_each, at) =>
      announcementStep(progress({ doneBytes: at, totalBytes: 100 })),
    );
    expect(new Set(steps).size).toBe(5);
  });

  it('names files on either kind of system', () => {
    expect(fileNameOf('/a/b/مقال 1.txt')).toBe('مقال 1.txt');
    expect(fileNameOf('C:\\a\\b.csv')).toBe('b.csv');
  });
});
