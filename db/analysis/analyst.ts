// The thread that runs the background jobs once, beside readers and writer: reads through a connection of its own, writes through the writer.
import type { MessagePort } from 'node:worker_threads';
import { MarsadError } from '../../core/contract/errors';
import { connect, failureOf, proxyOf } from '../../core/contract/rpc';
import type { AnalysisSink } from '../../core/model/analysis-ports';
import type { AnalysisMessage, CancelAnalysis } from '../../core/model/worker-protocol';
import { openForReading, type Connection } from '../archive/connection';
import { systemFailure } from '../archive/system-failure';
import { rpcPort } from '../worker-port';
import type { AnalysisJob } from './analysis-job';
import { runAnalysis } from './run-analysis';
import { storyJob } from '../stories/story-job';
import { statementJob } from './statement-job';

/** The jobs in the order in which they run. */
function analysisJobs(db: Connection, sink: AnalysisSink): readonly AnalysisJob[] {
  return [statementJob(db, sink), storyJob(db, sink)];
}

export interface Analyst {
  /** Ends by itself, after `finished` or `failed` has been sent. */
  run(): Promise<void>;
}

/**
 * Opens the archive at `root` for reading; `sink` leads to its writer, `parent` to whoever started the thread.
 * @throws MarsadError ARCHIVE_*
 */
export function openAnalyst(
  root: string,
  sink: MessagePort,
  parent: MessagePort,
  log: (error: unknown) => string,
): Analyst {
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
        const run = await runAnalysis(analysisJobs(db, proxyOf<AnalysisSink>(calls)), {
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
