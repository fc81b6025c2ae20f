// The background jobs of the open archive: taken up whenever articles wait, held while an import runs, one run at a time.
import { MarsadError } from '../../core/contract/errors';
import type { AnalysisProgress } from '../../core/contract/schema/statements';
import type { OpenArchive } from '../archive/open-archive';
import { startAnalysis, type RunningAnalysis } from '../workers/analysis-run';

export interface AnalysisJobsOptions {
  /** The open archive; null where there is none. */
  readonly archive: () => OpenArchive | null;
  /** While it says so, what the jobs would take from an import is left to the import. */
  readonly held: () => boolean;
  readonly onProgress: (progress: AnalysisProgress) => void;
  /** Statements or stories came in: at most every other second while the jobs run, and at their end. */
  readonly onChange: () => void;
  readonly log: (error: unknown) => void;
}

const CHANGE_PAUSE = 2_000;

export class AnalysisJobs {
  private running: {
    readonly archive: OpenArchive;
    readonly run: RunningAnalysis;
    readonly ended: Promise<void>;
  } | null = null;
  /** The archive in which the analyst stopped the jobs, or in which they failed: they wait to be asked. */
  private stoppedIn: OpenArchive | null = null;
  private again = false;
  private looking = false;
  /** How often room was made: what looks whether anything waits must not start behind that. */
  private stops = 0;
  private last: AnalysisProgress | null = null;
  private lastChange = 0;

  constructor(private readonly options: AnalysisJobsOptions) {}

  /** Takes up what waits, also after `cancel` or a failure. */
  start(): void {
    this.stoppedIn = null;
    this.poke();
  }

  /** Articles may wait: starts the jobs unless they run, are held, or were stopped. */
  poke(): void {
    const archive = this.options.archive();
    if (archive === null || archive === this.stoppedIn || this.options.held()) return;
    if (this.running || this.looking) this.again = true;
    else void this.look(archive);
  }

  /** Stops after the articles in hand, until `start`. */
  cancel(): void {
    this.stoppedIn = this.options.archive();
    this.again = false;
    this.running?.run.cancel();
  }

  /** Makes room for an import or another archive, and waits until the jobs have left the archive in order. */
  async stop(): Promise<void> {
    this.stops++;
    this.again = false;
    this.running?.run.cancel();
    await this.running?.ended;
  }

  private async look(archive: OpenArchive): Promise<void> {
    this.looking = true;
    const { stops } = this;
    try {
      const { statements, stories } = await archive.call('analysis.state', {});
      const wanted = stops === this.stops && archive !== this.stoppedIn;
      const free = wanted && archive === this.options.archive() && !this.options.held();
      if (statements.pending + stories.pending > 0 && free) this.launch(archive);
    } catch (error) {
      this.failed(archive, error);
    } finally {
      this.looking = false;
    }
    if (this.again && !this.running) {
      this.again = false;
      this.poke();
    }
  }

  private launch(archive: OpenArchive): void {
    this.again = false;
    this.last = null;
    const run = startAnalysis({
      archivePath: archive.path,
      writer: archive.writer,
      givesWay: true,
      progress: (progress) => {
        this.last = progress;
        this.options.onProgress(progress);
        this.changed(progress.phase === 'done');
      },
    });
    const ended = run.finished
      .then(
        () => undefined,
        (error: unknown) => this.failed(archive, error),
      )
      .then(() => {
        this.running = null;
        if (this.again) this.poke();
      });
    this.running = { archive, run, ended };
  }

  private failed(archive: OpenArchive, error: unknown): void {
    this.stoppedIn = archive;
    if (archive !== this.options.archive()) return; // it was closed, or lost, which is told already
    const failure = error instanceof MarsadError ? error : new MarsadError('INTERNAL', {}, { cause: error });
    this.options.log(error);
    const { job, done, total } = this.last ?? { job: 'statements', done: 0, total: 0 };
    this.options.onProgress({
      ...{ job, done, total, phase: 'failed', rate: 0, secondsLeft: null },
      error: { code: failure.code, params: failure.params },
    });
  }

  private changed(atOnce: boolean): void {
    const now = Date.now();
    if (!atOnce && now - this.lastChange < CHANGE_PAUSE) return;
    this.lastChange = now;
    this.options.onChange();
  }
}
