// Shows the first rows of a table with its columns: read in a thread of its own, since a table is untrusted input.
import { MessageChannel, Worker } from 'node:worker_threads';
import { MarsadError, type Reply } from '../../core/contract/errors';
import type { TablePreview } from '../../core/contract/schema/ledger';
import type { PreviewWorkerData } from '../../core/model/worker-protocol';
import type { DbClient } from './db-client';
import { workerFile } from './worker-files';

const TIME_LIMIT = 20_000;

/**
 * The preview of a CSV, TSV, JSON or JSONL file; null when it is none of these. `writer` knows the remembered mappings.
 * @throws MarsadError IMPORT_PATH_NOT_FOUND, IMPORT_FAILED, WORKER_DIED
 */
export async function previewTable(file: string, writer: DbClient): Promise<TablePreview | null> {
  const sink = new MessageChannel();
  writer.attachSink(sink.port1);
  const data: PreviewWorkerData = { path: file, sink: sink.port2 };
  const worker = new Worker(workerFile('table-preview'), { workerData: data, transferList: [sink.port2] });
  const timer = setTimeout(() => void worker.terminate(), TIME_LIMIT);
  try {
    const reply = await new Promise<Reply<TablePreview | null>>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => {
        reject(new MarsadError('WORKER_DIED', {}, { cause: error }));
      });
      worker.once('exit', () => {
        reject(new MarsadError('WORKER_DIED', {}));
      });
    });
    if (!reply.ok) throw new MarsadError(reply.error.code, reply.error.params);
    return reply.value;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
