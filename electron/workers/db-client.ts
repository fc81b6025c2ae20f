// Starts a thread on an archive and calls it: typed by the contract table, failing loudly when the thread is gone.
import { Worker, type MessagePort } from 'node:worker_threads';
import type { ArchiveCommand, CommandArgs, CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import { connect, type RpcClient } from '../../core/contract/rpc';
import type { AttachSink, CloseWorker, DbWorkerData, WorkerStart } from '../../core/model/worker-protocol';
import { heldKeys } from '../../vault/keyring';
import { rpcPortOf } from './message-port';
import { workerFile } from './worker-files';

/** How long a thread may take to give its lock back before it is ended. */
const CLOSE_TIMEOUT = 20_000;

export class DbClient {
  private readonly deathListeners: ((error: MarsadError) => void)[] = [];
  private readonly exited: Promise<void>;
  private closing = false;
  private death: MarsadError | null = null;

  private constructor(
    private readonly worker: Worker,
    private readonly rpc: RpcClient,
  ) {
    this.exited = new Promise((resolve) => {
      worker.once('exit', () => {
        this.died(new MarsadError('WORKER_DIED', {}));
        resolve();
      });
    });
    worker.on('error', (error) => {
      this.died(new MarsadError('WORKER_DIED', {}, { cause: error }));
    });
  }

  /** @throws MarsadError with the code that the thread gave up with (ARCHIVE_*), or WORKER_DIED */
  static async start(data: DbWorkerData): Promise<DbClient> {
    // Its own stdout is kept off ours, which belongs to the answer of a command.
    const worker = new Worker(workerFile('db'), { workerData: { ...data, keys: heldKeys() }, stdout: true });
    worker.stdout.pipe(process.stderr);
    const client = new DbClient(worker, connect(rpcPortOf(worker)));
    const start = await firstMessage(worker, client);
    if (start.start === 'ready') return client;
    client.closing = true;
    await worker.terminate();
    throw new MarsadError(start.code, start.params);
  }

  /** @throws MarsadError as the command has them; WORKER_DIED when the thread ends before it has answered */
  async call<N extends ArchiveCommand>(name: N, input: CommandArgs<N>): Promise<CommandOutput<N>> {
    return (await this.rpc.call(name, input)) as CommandOutput<N>;
  }

  /** Gives the writer a port over which it serves `ArchiveSink` or `AnalysisSink`. */
  attachSink(port: MessagePort, serves: AttachSink['serves'] = 'import'): void {
    const message: AttachSink = { control: 'attach-sink', serves, port };
    this.worker.postMessage(message, [port]);
  }

  /** Calls back, once, when the thread ends without having been asked to; at once if it has already. */
  onDeath(listener: (error: MarsadError) => void): void {
    if (this.closing) return;
    if (this.death) listener(this.death);
    else this.deathListeners.push(listener);
  }

  /** Lets the thread finish in order and gives the archive free. Safe to call twice. */
  async close(): Promise<void> {
    if (!this.closing && !this.death) {
      this.closing = true;
      const message: CloseWorker = { control: 'close' };
      this.worker.postMessage(message);
    }
    const timer = setTimeout(() => void this.worker.terminate(), CLOSE_TIMEOUT);
    await this.exited;
    clearTimeout(timer);
  }

  private died(error: MarsadError): void {
    if (this.death) return;
    this.death = error;
    this.rpc.abort(error);
    if (this.closing) return;
    for (const listener of this.deathListeners.splice(0)) listener(error);
  }
}

/** @throws MarsadError as `DbClient.start` */
export function startDbWorker(data: DbWorkerData): Promise<DbClient> {
  return DbClient.start(data);
}

function firstMessage(worker: Worker, client: DbClient): Promise<WorkerStart> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      if (typeof message !== 'object' || message === null || !('start' in message)) return;
      worker.off('message', onMessage);
      resolve(message as WorkerStart);
    };
    worker.on('message', onMessage);
    client.onDeath(reject);
  });
}
