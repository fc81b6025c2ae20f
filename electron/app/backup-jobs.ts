// The backups of the open archive: one at a time, on a thread that gives way; by themselves after a day with changes, or when asked.
import type { ErrorCode, ErrorParams } from '../../core/contract/errors';
import { MarsadError } from '../../core/contract/errors';
import type { BackupProgress } from '../../core/contract/schema/backups';
import type { BackupPlace, Maintenance, RotationRun } from '../../core/model/backup-protocol';
import { startMaintenance, type RunningMaintenance } from '../workers/maintenance';

export interface BackupTimes {
  /** After an archive was opened: the window comes first. */
  readonly opened: number;
  /** Without a change, so that a backup does not stand beside work. */
  readonly idle: number;
  /** After a failure. */
  readonly retry: number;
  /** An archive that stays open over days is looked at now and then. */
  readonly again: number;
}

/** Milliseconds. */
const TIMES: BackupTimes = { opened: 45_000, idle: 240_000, retry: 1_800_000, again: 7_200_000 };

export interface BackupJobsOptions {
  /** Where the open archive's backups belong; null where no archive is open, or one that needs none. */
  readonly place: () => BackupPlace | null;
  readonly automatic: () => boolean;
  /** An import or a background job runs. */
  readonly busy: () => boolean;
  readonly onProgress: (progress: BackupProgress) => void;
  readonly log: (error: unknown) => void;
  readonly times?: BackupTimes;
}

type Work<T> = (maintenance: Maintenance) => Promise<T>;

export class BackupJobs {
  private readonly times: BackupTimes;
  private timer: NodeJS.Timeout | null = null;
  private running: RunningMaintenance<unknown> | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: BackupJobsOptions) {
    this.times = options.times ?? TIMES;
  }

  /** An archive has come: what was left of the last day's work is backed up soon. */
  opened(): void {
    this.lookIn(this.times.opened);
  }

  /** Something was changed: once nothing changes for a while, a backup may be due. */
  changed(): void {
    this.lookIn(this.times.idle);
  }

  /** Makes one now and waits for it. @throws MarsadError see `Maintenance.backUp` */
  make(place: BackupPlace): Promise<RotationRun> {
    return this.follow('backup', false, (maintenance) => maintenance.backUp({ ...place, kind: 'manual' }));
  }

  /** @throws MarsadError see `Maintenance.restore` */
  restore(from: string, to: string): ReturnType<Maintenance['restore']> {
    return this.follow('restore', false, (maintenance) => maintenance.restore({ from, to }));
  }

  /** Stops what runs after the step in hand. */
  cancel(): void {
    this.running?.cancel();
  }

  /** No backup comes by itself any more, and what runs is asked to stop; it only reads, so that nobody has to wait for it. */
  leave(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.cancel();
  }

  private lookIn(milliseconds: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), milliseconds);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    this.timer = null;
    const place = this.options.place();
    if (place === null || !this.options.automatic()) return;
    if (this.options.busy()) {
      this.lookIn(this.times.idle);
      return;
    }
    let next = this.times.again;
    try {
      await this.follow('backup', true, (maintenance) => maintenance.backUp({ ...place, kind: 'automatic' }));
    } catch (error) {
      // told to the window already; whatever it was may be over by then
      if (!isCancelled(error)) next = this.times.retry;
    }
    if (this.timer === null && this.options.place() !== null) this.lookIn(next);
  }

  /** Waits for its turn, tells how far it is and how it ended. */
  private follow<T>(work: BackupProgress['work'], automatic: boolean, run: Work<T>): Promise<T> {
    const turn = this.queue.then(() => this.tell(work, automatic, run));
    this.queue = turn.catch(() => undefined); // whoever asked has the error; the next one only waits
    return turn;
  }

  private async tell<T>(work: BackupProgress['work'], automatic: boolean, run: Work<T>): Promise<T> {
    const { onProgress, log } = this.options;
    const news = { work, automatic, done: 0, total: 0, error: null };
    const running = startMaintenance(run, {
      givesWay: true,
      progress: (step) => onProgress({ ...news, ...step }),
    });
    this.running = running;
    try {
      const answer = await running.finished;
      onProgress({ ...news, phase: 'done' });
      return answer;
    } catch (error) {
      if (isCancelled(error)) onProgress({ ...news, phase: 'cancelled' });
      else {
        log(error);
        onProgress({ ...news, phase: 'failed', error: failureOf(error) });
      }
      throw error;
    } finally {
      this.running = null;
    }
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof MarsadError && error.code === 'CANCELLED';
}

function failureOf(error: unknown): { readonly code: ErrorCode; readonly params: ErrorParams } {
  const { code, params } = error instanceof MarsadError ? error : new MarsadError('INTERNAL', {}, { cause: error });
  return { code, params };
}
