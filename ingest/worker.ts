// The import's thread: reads, analyses and compresses, so that neither the window nor the archive's writer waits for it.
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { MarsadError } from '../core/contract/errors';
import { connect, failureOf, proxyOf } from '../core/contract/rpc';
import type { ArchiveSink, DocumentParser, ImportObserver } from '../core/model/import-ports';
import type { ContainerSplitter } from '../core/model/container-ports';
import type {
  CancelImport,
  IngestMessage,
  IngestWorkerData,
  WithKeys,
  WorkerStart,
} from '../core/model/worker-protocol';
import { holdKeys } from '../vault/keyring';
import { giveWay } from './give-way';
import { runImport } from './import-run';

if (!parentPort) throw new Error('ingest/worker is started as a worker thread');
const parent = parentPort;

/** Goes to the starting process's log; never holds article text. */
function log(error: unknown): string {
  const logId = randomUUID().slice(0, 8);
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  process.stderr.write(`ingest ${logId} ${stack}\n`);
  return logId;
}

/** The methods behind a port; when its other end goes, every call fails instead of waiting for ever. */
function remote<T extends object>(port: MessagePort, gone: MarsadError): T {
  const client = connect({
    post: (message, transfer) => port.postMessage(message, transfer),
    listen: (onMessage) => {
      port.on('message', onMessage);
    },
  });
  port.on('close', () => client.abort(gone));
  return proxyOf<T>(client);
}

function send(message: IngestMessage | WorkerStart): void {
  parent.postMessage(message);
}

function isCancel(message: unknown): message is CancelImport {
  return typeof message === 'object' && message !== null && 'control' in message && message.control === 'cancel';
}

async function run({ job, sink, documents, containers, givesWay, keys }: IngestWorkerData & WithKeys): Promise<void> {
  holdKeys(keys ?? []);
  if (givesWay) giveWay();
  const cancel = new AbortController();
  parent.on('message', (message: unknown) => {
    if (isCancel(message)) cancel.abort();
  });
  const observer: ImportObserver = {
    progress: (progress) => send({ ingest: 'progress', progress }),
    records: (records) => send({ ingest: 'records', records }),
  };
  const sinkPort = sink as MessagePort;
  const documentPort = documents as MessagePort;
  const containerPort = containers as MessagePort;
  try {
    const result = await runImport(job, {
      sink: remote<ArchiveSink>(sinkPort, new MarsadError('WORKER_DIED', {})),
      documents: remote<DocumentParser>(documentPort, new MarsadError('IMPORT_PARSER_UNAVAILABLE', {})),
      containers: remote<ContainerSplitter>(containerPort, new MarsadError('IMPORT_PARSER_UNAVAILABLE', {})),
      observer,
      cancel: cancel.signal,
    });
    send({ ingest: 'finished', ...result });
  } catch (error) {
    send({ ingest: 'failed', ...failureOf(error, log) });
  } finally {
    sinkPort.close();
    documentPort.close();
    containerPort.close();
    parent.unref();
  }
}

send({ start: 'ready' });
void run(workerData as IngestWorkerData & WithKeys);
