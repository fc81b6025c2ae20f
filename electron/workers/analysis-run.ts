// Runs the background jobs over an archive once: starts their thread, joins it to the archive's writer, tells how far they are.
import { MessageChannel, Worker } from 'node:worker_threads';
import { MarsadError } from '../../core/contract/errors';
import type { AnalysisProgress } from '../../core/contract/schema/statements';
import { ArticleWatch, type ArticleInHand } from '../../core/model/article-watch';
import type { AnalysisMessage, AnalystWorkerData, CancelAnalysis, WorkerStart } from '../../core/model/worker-protocol';
import { heldKeys } from '../../vault/keyring';
import type { DbClient } from './db-client';
import { watchArticles, type Patience } from './watch-articles';
import { workerFile } from './worker-files';

export interface AnalysisRequest {
  readonly archivePath: string;
  readonly writer: DbClient;
  readonly progress: (progress: AnalysisProgress) => void;
  /** True beside a window, which is to be drawn first. */
  readonly givesWay: boolean;
  /** How long one article may be in hand, in looks and milliseconds between two of them; half a minute unless told. */
  readonly patience?: Patience;
}

export interface RunningAnalysis {
  /**
   * Resolves when nothing waits any more or `cancel` was heard; rejects with the failure of a job, or WORKER_DIED. What is committed
   * stays. An article that the thread does not get through is recorded as failed, and the jobs go on without it.
   */
  readonly finished: Promise<{ readonly cancelled: boolean }>;
  /** Asks the jobs to stop after the articles in hand. */
  cancel(): void;
}

/** More articles in one run say that something else is wrong. */
const MOST_GIVEN_UP = 20;

export function startAnalysis(request: AnalysisRequest): RunningAnalysis {
  let thread: AnalystThread | null = null;
  let isCancelled = false;
  const run = async (): Promise<{ readonly cancelled: boolean }> => {
    const givenUp: ArticleInHand[] = [];
    for (;;) {
      thread = startThread(request, givenUp);
      if (isCancelled) thread.cancel();
      const outcome = await thread.ended;
      if ('cancelled' in outcome) return outcome;
      // the thread is gone, and takes the article that it did not get through along
      if (givenUp.length === MOST_GIVEN_UP) throw new MarsadError('WORKER_DIED', {});
      process.stderr.write(`analysis gives up article ${outcome.articleId} (${outcome.job})\n`);
      givenUp.push(outcome);
    }
  };
  return {
    finished: run(),
    cancel() {
      isCancelled = true;
      thread?.cancel();
    },
  };
}

interface AnalystThread {
  /** Or the article that it did not get through: by then the thread has ended. */
  readonly ended: Promise<{ readonly cancelled: boolean } | ArticleInHand>;
  cancel(): void;
}

function startThread(
  { archivePath, writer, progress, givesWay, patience }: AnalysisRequest,
  givenUp: readonly ArticleInHand[],
): AnalystThread {
  const sink = new MessageChannel();
  writer.attachSink(sink.port1, 'analysis');
  const watch = new ArticleWatch();
  const data: AnalystWorkerData = {
    ...{ role: 'analyst', archivePath, sink: sink.port2, givesWay },
    ...{ watch: watch.shared, givenUp: [...givenUp] },
  };
  const worker = new Worker(workerFile('db'), {
    workerData: { ...data, keys: heldKeys() },
    transferList: [sink.port2],
    stdout: true,
  });
  worker.stdout.pipe(process.stderr);

  const ended = new Promise<{ cancelled: boolean } | ArticleInHand>((resolve, reject) => {
    const watching = watchArticles(watch, resolve, patience);
    const died = (cause?: unknown): void => {
      const inHand = watch.inHand();
      if (inHand) resolve(inHand);
      else reject(new MarsadError('WORKER_DIED', {}, { cause }));
    };
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
    worker.once('error', died);
    worker.once('exit', () => {
      watching.stop();
      died();
    });
    writer.onDeath(reject);
  });
  return {
    ended: settled(ended, worker),
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
