// Runs the background jobs over an archive once: starts their thread, joins it to the archive's writer, tells how far they are.
import { MessageChannel, Worker } from 'node:worker_threads';
import { MarsadError } from '../../core/contract/errors';
import type { AnalysisProgress } from '../../core/contract/schema/statements';
import type { AnalysisMessage, AnalystWorkerData, CancelAnalysis, WorkerStart } from '../../core/model/worker-protocol';
import type { DbClient } from './db-client';
import { workerFile } from './worker-files';

export interface AnalysisRequest {
  readonly archivePath: string;
  readonly writer: DbClient;
  readonly progress: (progress: AnalysisProgress) => void;
  /** True beside a window, which is to be drawn first. */
  readonly givesWay: boolean;
}

export interface RunningAnalysis {
  /** Resolves when nothing waits any more or `cancel` was heard; rejects with the failure of a job, or WORKER_DIED. What is committed stays. */
  readonly finished: Promise<{ readonly cancelled: boolean }>;
  /** Asks the jobs to stop after the articles in hand. */
  cancel(): void;
}

export function startAnalysis({ archivePath, writer, progress, givesWay }: AnalysisRequest): RunningAnalysis {
  const sink = new MessageChannel();
  writer.attachSink(sink.port1, 'analysis');
  const data: AnalystWorkerData = { role: 'analyst', archivePath, sink: sink.port2, givesWay };
  const worker = new Worker(workerFile('db'), { workerData: data, transferList: [sink.port2], stdout: true });
  worker.stdout.pipe(process.stderr);

  const ended = new Promise<{ cancelled: boolean }>((resolve, reject) => {
    worker.on('message', (message: AnalysisMessage | WorkerStart) => {
      if ('start' in message) {
        if (message.start === 'failed') reject(new MarsadError(message.code, message.params));
        return;
      }
      switch (message.analysis) {
        case 'progress':
          progress(message.progress);
          break;
        case 'finished':
          resolve({ cancelled: message.cancelled });
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
    finished: settled(ended, worker),
    cancel() {
      const message: CancelAnalysis = { control: 'cancel' };
      worker.postMessage(message);
    },
  };
}

/** Ends the thread before it hands on how the work ended. */
async function settled<T>(work: Promise<T>, worker: Worker): Promise<T> {
  try {
    return await work;
  } finally {
    await worker.terminate();
  }
}
