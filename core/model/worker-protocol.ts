// What the main process (or the command line) and the archive's and the import's threads say to one another beside the calls of the contract table.
import type { ErrorCode, ErrorParams } from '../contract/errors';
import type { AnalysisProgress } from '../contract/schema/statements';
import type { ImportProgress, OutcomeCounts } from '../contract/schema/ledger';
import type { ArticleInHand } from './article-watch';
import type { ImportJob, WrittenRecord } from './import-ports';

/** What a reader is asked first, and must be fast at at once. */
export type WarmedFor = 'search' | 'comparison';

/** The data key of an encrypted archive, as one thread hands it to another; never sent to the window. */
export interface HeldKey {
  readonly keyId: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** Beside the `workerData` of every thread that works on archives: the keys that its starter holds. */
export interface WithKeys {
  readonly keys?: readonly HeldKey[];
}

/** `workerData` of `db/worker.ts`. */
export interface DbWorkerData {
  readonly archivePath: string;
  /** `maintenance` opens no archive: it serves `Maintenance`. */
  readonly role: 'writer' | 'reader' | 'maintenance';
  /** Writer only: make the archive where there is none. */
  readonly create: boolean;
  /** Reader only: fill caches before the first question, between calls. */
  readonly warm?: WarmedFor;
  /** Maintenance only: a window is being drawn beside it. */
  readonly givesWay?: boolean;
  /** Named to others while this writer holds the archive: `Marsad`, `marsad import`. */
  readonly program: string;
}

/** The first message of either worker: it serves calls from then on, or it gave up. */
export type WorkerStart =
  { readonly start: 'ready' } | { readonly start: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

/** Sent to the writer with a transferred port, over which it then serves the methods of `ArchiveSink` or `AnalysisSink`. */
export interface AttachSink {
  readonly control: 'attach-sink';
  readonly serves: 'import' | 'analysis';
  readonly port: unknown;
}

/** Sent to a db worker: it checkpoints, gives its lock back, and exits. */
export interface CloseWorker {
  readonly control: 'close';
}

/** Sent to a db worker in the role `maintenance`: it stops after the step in hand, and the call fails with CANCELLED. */
export interface CancelMaintenance {
  readonly control: 'cancel';
}

export type DbControl = AttachSink | CloseWorker | CancelMaintenance;

/** `workerData` of `db/worker.ts` in the role that runs the background jobs once; the port leads to the writer's `AnalysisSink`. */
export interface AnalystWorkerData {
  readonly archivePath: string;
  readonly role: 'analyst';
  readonly sink: unknown;
  /** Of an `ArticleWatch`: tells which article is in hand. */
  readonly watch: SharedArrayBuffer;
  /** Articles that a thread before this one did not get through: they are recorded as failed instead of being read. */
  readonly givenUp: readonly ArticleInHand[];
  /** As for an import. */
  readonly givesWay: boolean;
}

/** Main to analyst: stop after the articles in hand. */
export interface CancelAnalysis {
  readonly control: 'cancel';
}

/** Analyst to main, after its `WorkerStart`; `finished` or `failed` is the last. */
export type AnalysisMessage =
  | { readonly analysis: 'progress'; readonly progress: AnalysisProgress }
  | { readonly analysis: 'finished'; readonly cancelled: boolean }
  | { readonly analysis: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

/** `workerData` of `ingest/worker.ts`; the ports are transferred. `sink` leads to the writer, `documents` to the `DocumentParser`, `containers` to the `ContainerSplitter`. */
export interface IngestWorkerData {
  readonly job: ImportJob;
  readonly sink: unknown;
  readonly documents: unknown;
  readonly containers: unknown;
  /** A window is being drawn beside it: the thread gives way where the system lets it. */
  readonly givesWay: boolean;
}

/** `workerData` of `ingest/preview-worker.ts`; its one message is a `Reply<TablePreview | null>`. The port leads to the writer. */
export interface PreviewWorkerData {
  readonly path: string;
  readonly sink: unknown;
}

/** Main to ingest worker. */
export interface CancelImport {
  readonly control: 'cancel';
}

/** Ingest worker to main; `finished` or `failed` is the last. */
export type IngestMessage =
  | { readonly ingest: 'progress'; readonly progress: ImportProgress }
  | { readonly ingest: 'records'; readonly records: readonly WrittenRecord[] }
  | {
      readonly ingest: 'finished';
      readonly batchId: string;
      readonly counts: OutcomeCounts;
      readonly cancelled: boolean;
    }
  | { readonly ingest: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams; readonly logId: string };
