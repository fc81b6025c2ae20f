// The one import that may run at a time in an open archive, its progress, and how it ends.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { CommandArgs, CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { ImportProgress, OutcomeCounts } from '../../core/contract/schema/ledger';
import type { ContainerSplitter } from '../../core/model/container-ports';
import type { DocumentParser, ImportJob, WrittenRecord } from '../../core/model/import-ports';
import type { OpenArchive } from '../archive/open-archive';
import { startImport, type RunningImport } from '../workers/import-run';

export interface ImportJobsOptions {
  /** Started at the first document that needs it. */
  readonly documents: () => DocumentParser;
  /** Started at the first container. */
  readonly containers: () => ContainerSplitter;
  readonly temporaryFolder: string;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Articles came in: at most twice a second while an import runs, and at its end. */
  readonly onChange: () => void;
  /** One has begun; `busy` until `onEnded`. */
  readonly onStarted: () => void;
  readonly onEnded: () => void;
}

type Finished = { readonly batchId: string; readonly counts: OutcomeCounts; readonly cancelled: boolean };

const CHANGE_PAUSE = 1_000;

export class ImportJobs {
  private running: { readonly jobId: string; readonly run: RunningImport; readonly ended: Promise<Finished> } | null =
    null;
  private lastChange = 0;

  constructor(private readonly options: ImportJobsOptions) {}

  get busy(): boolean {
    return this.running !== null;
  }

  /** @throws MarsadError IMPORT_RUNNING */
  start(archive: OpenArchive, request: Omit<ImportJob, 'jobId' | 'archivePath'>): { jobId: string } {
    const { jobId, ended } = this.launch(archive, request, () => undefined);
    ended.catch(() => undefined); // told to the window as progress of phase `failed`
    return { jobId };
  }

  /** Imports and waits. @throws MarsadError IMPORT_RUNNING, IMPORT_FAILED, … */
  run(
    archive: OpenArchive,
    request: Omit<ImportJob, 'jobId' | 'archivePath'>,
    onRecords: (records: readonly WrittenRecord[]) => void = () => undefined,
  ): Promise<Finished> {
    return this.launch(archive, request, onRecords).ended;
  }

  cancel(jobId: string): void {
    if (this.running?.jobId === jobId) this.running.run.cancel();
  }

  /** Cancels what runs and waits until it has left the archive in order. */
  async stop(): Promise<void> {
    const running = this.running;
    running?.run.cancel();
    await running?.ended.catch(() => undefined); // already told
  }

  /** A pasted article goes the way of every file: written down first, then imported, its bytes kept. */
  async paste(archive: OpenArchive, article: CommandArgs<'import.paste'>): Promise<CommandOutput<'import.paste'>> {
    if (article.title.trim() === '' || article.body.trim() === '') throw new MarsadError('PASTE_EMPTY', {});
    const folder = fs.mkdtempSync(path.join(this.options.temporaryFolder, 'paste-'));
    const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
    const file = path.join(folder, `pasted-${stamp}.json`);
    try {
      fs.writeFileSync(file, JSON.stringify(article, null, 2), { mode: 0o600 });
      let articleId: number | null = null;
      const request = { paths: [file], recursive: false, mapping: null, resume: null };
      const finished = await this.run(archive, request, (records) => {
        articleId = records[0]?.articleId ?? articleId;
      });
      return { ...finished.counts, batchId: finished.batchId, articleId };
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }

  private launch(
    archive: OpenArchive,
    request: Omit<ImportJob, 'jobId' | 'archivePath'>,
    onRecords: (records: readonly WrittenRecord[]) => void,
  ): { jobId: string; ended: Promise<Finished> } {
    if (this.running) throw new MarsadError('IMPORT_RUNNING', {});
    const jobId = randomUUID();
    const run = startImport({
      job: { ...request, jobId, archivePath: archive.path },
      writer: archive.writer,
      givesWay: true,
      documents: this.options.documents,
      containers: this.options.containers,
      observer: {
        progress: (progress) => {
          this.options.onProgress(progress);
        },
        records: (records) => {
          onRecords(records);
          this.changed(false);
        },
      },
    });
    const ended = run.finished.finally(() => {
      this.running = null;
      this.changed(true);
      this.options.onEnded();
    });
    this.running = { jobId, run, ended };
    this.options.onStarted();
    return { jobId, ended };
  }

  private changed(atOnce: boolean): void {
    const now = Date.now();
    if (!atOnce && now - this.lastChange < CHANGE_PAUSE) return;
    this.lastChange = now;
    this.options.onChange();
  }
}
