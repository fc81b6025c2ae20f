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
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // No table to show: the import itself says in its ledger why it can't read them
    if (code === 'EISDIR' || code === 'EACCES') return { ok: true, value: null };
    const gone = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code);
    return { ok: false, error: failureOf(gone ? new MarsadError('IMPORT_PATH_NOT_FOUND', { path }) : error) };
  }
}

parentPort?.postMessage(await reply());
port.close();
