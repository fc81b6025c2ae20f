// A thread that lives for one table: it reads the first rows, answers, and is ended.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { MarsadError, type Reply } from '../core/contract/errors';
import { connect, failureOf, proxyOf } from '../core/contract/rpc';
import type { TablePreview } from '../core/contract/schema/ledger';
import type { ArchiveSink } from '../core/model/import-ports';
import type { PreviewWorkerData } from '../core/model/worker-protocol';
import { previewTable } from './table-preview';

const { path, sink } = workerData as PreviewWorkerData;
const port = sink as MessagePort;
const archive = proxyOf<ArchiveSink>(
  connect({
    post(message) {
      port.postMessage(message);
    },
    listen(onMessage) {
      port.on('message', onMessage);
    },
  }),
);

async function reply(): Promise<Reply<TablePreview | null>> {
  try {
    return { ok: true, value: await previewTable(path, (columns) => archive.rememberedMapping({ columns })) };
  } catch (error) {
    return {
      ok: false,
      error: failureOf(isAbsent(error) ? new MarsadError('IMPORT_PATH_NOT_FOUND', { path }) : error),
    };
  }
}

/** The file has gone since it was chosen, or was never there. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code));
}

parentPort?.postMessage(await reply());
port.close();
