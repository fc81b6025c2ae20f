// The thread that makes, lists, checks and restores backups: started for a piece of work, followed, stopped, and ended after it.
import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { connect, proxyOf } from '../../core/contract/rpc';
import { MarsadError } from '../../core/contract/errors';
import type { Maintenance, MaintenanceNews } from '../../core/model/backup-protocol';
import type { CancelMaintenance, DbWorkerData } from '../../core/model/worker-protocol';
import { heldKeys } from '../../vault/keyring';
import { rpcPortOf } from './message-port';
import { workerFile } from './worker-files';

/** How often the growing file of a copy is looked at, in milliseconds. */
const LOOK = 400;

export interface MaintenanceOptions {
  /** True beside a window, which is to be drawn first. */
  readonly givesWay?: boolean;
  readonly progress?: (news: Omit<MaintenanceNews, 'maintenance' | 'file'>) => void;
}

export interface RunningMaintenance<T> {
  /** Rejects as the work fails: CANCELLED after `cancel`, WORKER_DIED when the thread ended. */
  readonly finished: Promise<T>;
  /** Asks the work to stop after the step in hand. */
  cancel(): void;
}

export function startMaintenance<T>(
  work: (maintenance: Maintenance) => Promise<T>,
  { givesWay = false, progress = () => undefined }: MaintenanceOptions = {},
): RunningMaintenance<T> {
  const data: DbWorkerData = { archivePath: '', role: 'maintenance', create: false, program: 'marsad', givesWay };
  const worker = new Worker(workerFile('db'), { workerData: { ...data, keys: heldKeys() }, stdout: true });
  worker.stdout.pipe(process.stderr);
  const rpc = connect(rpcPortOf(worker));
  const growth = new GrowthWatch(progress);
  worker.on('message', (message: unknown) => {
    if (isNews(message)) growth.hear(message);
  });
  worker.once('error', (error) => rpc.abort(new MarsadError('WORKER_DIED', {}, { cause: error })));
  worker.once('exit', () => rpc.abort(new MarsadError('WORKER_DIED', {})));
  const end = async (): Promise<void> => {
    growth.stop();
    await worker.terminate();
  };
  return {
    finished: endedBy(work(proxyOf<Maintenance>(rpc)), end),
    cancel() {
      const message: CancelMaintenance = { control: 'cancel' };
      worker.postMessage(message);
    },
  };
}

/** Cleans up before it hands on how the work ended. */
async function endedBy<T>(work: Promise<T>, end: () => Promise<void>): Promise<T> {
  try {
    return await work;
  } finally {
    await end();
  }
}

/** For work that is done in a moment. */
export function maintain<T>(work: (maintenance: Maintenance) => Promise<T>): Promise<T> {
  return startMaintenance(work).finished;
}

function isNews(message: unknown): message is MaintenanceNews {
  return typeof message === 'object' && message !== null && 'maintenance' in message;
}

/** While SQLite fills a file it tells nothing; the size of the file does. */
class GrowthWatch {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly progress: NonNullable<MaintenanceOptions['progress']>) {}

  hear({ phase, done, total, file }: MaintenanceNews): void {
    this.stop();
    this.progress({ phase, done, total });
    if (file === undefined) return;
    this.timer = setInterval(() => {
      const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      this.progress({ phase, done: Math.min(size, total), total });
    }, LOOK);
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }
}
