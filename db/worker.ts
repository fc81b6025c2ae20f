// The archive's thread: opens it as its one writer or as a reader, answers the commands of the contract table, and closes it in order.
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { failureOf, serve } from '../core/contract/rpc';
import type { MaintenanceNews } from '../core/model/backup-protocol';
import type {
  AnalystWorkerData,
  AttachSink,
  DbControl,
  DbWorkerData,
  WarmedFor,
  WithKeys,
  WorkerStart,
} from '../core/model/worker-protocol';
import { holdKeys } from '../vault/keyring';
import { openAnalyst } from './analysis/analyst';
import { giveWay } from './analysis/give-way';
import { maintenance } from './archive/backup-maintenance';
import type { BackupStep } from './archive/backup-watch';
import { callTable, withCodes } from './call-table';
import { openReader, openWriter, type OpenArchive } from './open-archive';
import { rpcPort, type PortLike } from './worker-port';

if (!parentPort) throw new Error('db/worker is started as a worker thread');
const parent = parentPort;

/** The window's log and the command line's stderr get the same entry; it never holds article text or parameters of a call. */
function log(error: unknown): string {
  const logId = randomUUID().slice(0, 8);
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  process.stderr.write(`db ${logId} ${stack}\n`);
  return logId;
}

function logSlow(name: string, milliseconds: number): void {
  process.stderr.write(`db slow ${name} ${Math.round(milliseconds)} ms\n`);
}

function isControl(message: unknown): message is DbControl {
  return typeof message === 'object' && message !== null && 'control' in message;
}

/** Serves calls and the control messages; `archive` is null for the maintenance role, which alone can be told to stop. */
function attend(archive: OpenArchive | null, calls: object, stop = new AbortController()): void {
  const sinkPorts: PortLike[] = [];
  serve(rpcPort(parent), calls, log);
  parent.on('message', (message: unknown) => {
    if (!isControl(message)) return;
    if (message.control === 'attach-sink') {
      sinkPorts.push(attachSink(archive, message));
      return;
    }
    if (message.control === 'cancel') {
      stop.abort();
      return;
    }
    archive?.close();
    for (const port of [...sinkPorts, parent]) port.close(); // an open port would keep the thread alive
  });
}

function attachSink(archive: OpenArchive | null, { serves, port }: AttachSink): PortLike {
  const sink = serves === 'import' ? archive?.sink : archive?.analysis;
  if (!archive || !sink) throw new Error('only the writer takes what is to be written');
  serve(rpcPort(port as PortLike), withCodes(sink, archive.root), log);
  return port as PortLike;
}

/** Step by step, so that a call never waits for more than one of them. */
function warmUp(archive: OpenArchive, warmedFor: WarmedFor): void {
  const next = (): void => {
    const step = steps.next();
    if (step.done === true || !archive.isOpen()) return;
    try {
      step.value();
    } catch (error) {
      log(error); // whoever asks is told the same: a damaged archive still opens, to be looked at and repaired
      return;
    }
    setImmediate(next);
  };
  const steps = archive.warmUp(warmedFor).values();
  setImmediate(next);
}

/** Answers what is to be done once the start has been told. */
function start(data: DbWorkerData | AnalystWorkerData): (() => void) | null {
  if (data.role === 'analyst') {
    if (data.givesWay) giveWay();
    const analyst = openAnalyst(data, parent, log);
    return () => void analyst.run();
  }
  const { role, archivePath, create, program, warm } = data;
  if (role === 'maintenance') {
    if (data.givesWay === true) giveWay();
    const stop = new AbortController();
    const tell = (step: BackupStep): void =>
      parent.postMessage({ maintenance: 'progress', ...step } satisfies MaintenanceNews);
    attend(null, maintenance({ tell, signal: stop.signal }), stop);
    return null;
  }
  const archive = role === 'writer' ? openWriter(archivePath, create, program) : openReader(archivePath);
  attend(archive, callTable(archive.handlers, { ...archive, logSlow }));
  if (warm !== undefined) warmUp(archive, warm);
  return null;
}

let started: WorkerStart;
let afterwards: (() => void) | null = null;
try {
  const data = workerData as (DbWorkerData | AnalystWorkerData) & WithKeys;
  holdKeys(data.keys ?? []);
  afterwards = start(data);
  started = { start: 'ready' };
} catch (error) {
  const { code, params } = failureOf(error, log);
  started = { start: 'failed', code, params };
}
parent.postMessage(started);
if (started.start === 'failed') parent.close();
afterwards?.();
