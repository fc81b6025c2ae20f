// Runs one import: starts the reading thread, joins it to the archive's writer and to the document parser, tells an observer.
import { MessageChannel, Worker } from 'node:worker_threads';
import { MarsadError } from '../../core/contract/errors';
import { serve } from '../../core/contract/rpc';
import type { OutcomeCounts } from '../../core/contract/schema/ledger';
import type { DocumentParser, ImportJob, ImportObserver } from '../../core/model/import-ports';
import type { ContainerSplitter } from '../../core/model/container-ports';
import type { CancelImport, IngestMessage, IngestWorkerData } from '../../core/model/worker-protocol';
import { heldKeys } from '../../vault/keyring';
import type { DbClient } from './db-client';
import { rpcPortOf } from './message-port';
import { workerFile } from './worker-files';

export interface ImportRequest {
  readonly job: ImportJob;
  readonly writer: DbClient;
  /** Called at the first document that needs a parser; many imports have none. */
  readonly documents: () => DocumentParser;
  /** Called at the first container. */
  readonly containers: () => ContainerSplitter;
  readonly observer: ImportObserver;
  /** True beside a window, which is to be drawn first. */
  readonly givesWay: boolean;
  /** Writes an unexpected failure of the document parser to the log and names the entry. */
  readonly log?: (error: unknown) => string;
}

export interface FinishedImport {
  readonly batchId: string;
  readonly counts: OutcomeCounts;
  readonly cancelled: boolean;
}

export interface RunningImport {
  /** Rejects with the failure of the import, or WORKER_DIED; what was committed until then stays. */
  readonly finished: Promise<FinishedImport>;
  /** Asks the import to stop after the records in hand; `finished` then resolves with `cancelled`. */
  cancel(): void;
}

export function startImport({
  job,
  writer,
  documents,
  containers,
  observer,
  givesWay,
  log,
}: ImportRequest): RunningImport {
  const sink = new MessageChannel();
  const parsing = new MessageChannel();
  writer.attachSink(sink.port1);
  const parser: DocumentParser = { parse: (request) => documents().parse(request) };
  serve(rpcPortOf(parsing.port1), parser, log ?? (() => ''));

  const splitting = new MessageChannel();
  const splitter: ContainerSplitter = {
    open: (request) => containers().open(request),
    next: (request) => containers().next(request),
    close: (request) => containers().close(request),
  };
  serve(rpcPortOf(splitting.port1), splitter, log ?? (() => ''));

  const data: IngestWorkerData = {
    job,
    sink: sink.port2,
    documents: parsing.port2,
    containers: splitting.port2,
    givesWay,
  };
  const worker = new Worker(workerFile('ingest'), {
    workerData: { ...data, keys: heldKeys() },
    transferList: [sink.port2, parsing.port2, splitting.port2],
    stdout: true,
  });
  worker.stdout.pipe(process.stderr);

  const ended = new Promise<FinishedImport>((resolve, reject) => {
    worker.on('message', (message: IngestMessage) => {
      switch (message.ingest) {
        case 'progress':
          observer.progress(message.progress);
          break;
        case 'records':
          observer.records(message.records);
          break;
        case 'finished':
          resolve({ batchId: message.batchId, counts: message.counts, cancelled: message.cancelled });
          break;
        case 'failed':
          reject(new MarsadError(message.code, message.params));
          break;
      }
    });
    worker.once('error', (error) => {
      reject(new MarsadError('WORKER_DIED', {}, { cause: error }));
    });
    worker.once('exit', () => {
      reject(new MarsadError('WORKER_DIED', {}));
    });
    writer.onDeath(reject);
  });

  return {
    finished: settled(ended, async () => {
      parsing.port1.close();
      splitting.port1.close();
      await worker.terminate();
    }),
    cancel() {
      const message: CancelImport = { control: 'cancel' };
      worker.postMessage(message);
    },
  };
}

/** Cleans up before it hands on how the work ended. */
async function settled<T>(work: Promise<T>, cleanUp: () => Promise<void>): Promise<T> {
  try {
    return await work;
  } finally {
    await cleanUp();
  }
}
