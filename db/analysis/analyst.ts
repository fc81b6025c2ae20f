// The thread that runs the background jobs once, beside readers and writer: reads through a connection of its own, writes through the writer.
import type { MessagePort } from 'node:worker_threads';
import { MarsadError } from '../../core/contract/errors';
import { connect, failureOf, proxyOf } from '../../core/contract/rpc';
import type { AnalysisJobName } from '../../core/contract/schema/statements';
import type { AnalysisSink } from '../../core/model/analysis-ports';
import { ArticleWatch } from '../../core/model/article-watch';
import type { AnalysisMessage, AnalystWorkerData, CancelAnalysis } from '../../core/model/worker-protocol';
import { openForReading, type Connection } from '../archive/connection';
import { systemFailure } from '../archive/system-failure';
import { rpcPort } from '../worker-port';
import type { AnalysisJob, Watched } from './analysis-job';
import { runAnalysis } from './run-analysis';
import { storyJob } from '../stories/story-job';
import { statementJob } from './statement-job';

/** The jobs in the order in which they run. */
function analysisJobs(
  db: Connection,
  sink: AnalysisSink,
  { watch, givenUp }: AnalystWorkerData,
): readonly AnalysisJob[] {
  const watched = (job: AnalysisJobName): Watched => {
    const articles = givenUp.filter((one) => one.job === job).map(({ articleId }) => articleId);
    return { watch: new ArticleWatch(watch), givenUp: new Set(articles) };
  };
  return [statementJob(db, sink, watched('statements')), storyJob(db, sink, watched('stories'))];
}

export interface Analyst {
  /** Ends by itself, after `finished` or `failed` has been sent. */
  run(): Promise<void>;
}

/**
 * Opens the archive for reading; `data.sink` leads to its writer, `parent` to whoever started the thread.
 * @throws MarsadError ARCHIVE_*
 */
export function openAnalyst(data: AnalystWorkerData, parent: MessagePort, log: (error: unknown) => string): Analyst {
  const root = data.archivePath;
  const sink = data.sink as MessagePort;
  const db = openForReading(root);
  const calls = connect(rpcPort(sink));
  sink.on('close', () => calls.abort(new MarsadError('WORKER_DIED', {})));
  let cancelled = false;
  parent.on('message', (message: unknown) => {
    if (isCancel(message)) cancelled = true;
  });
  const send = (message: AnalysisMessage): void => parent.postMessage(message);
  return {
    async run() {
      try {
        const run = await runAnalysis(analysisJobs(db, proxyOf<AnalysisSink>(calls), data), {
          progress: (progress) => send({ analysis: 'progress', progress }),
          cancelled: () => cancelled,
        });
        send({ analysis: 'finished', ...run });
      } catch (error) {
        const { code, params } = failureOf(systemFailure(error, root), log);
        send({ analysis: 'failed', code, params });
      } finally {
        sink.close();
        db.close();
        parent.unref();
      }
    },
  };
}

function isCancel(message: unknown): message is CancelAnalysis {
  return typeof message === 'object' && message !== null && 'control' in message && message.control === 'cancel';
}
