// One process that takes containers apart: started with the first call, killed when it is silent, too large or told to stop.
import { MarsadError } from '../../core/contract/errors';
import { connect, proxyOf, type RpcClient, type RpcPort } from '../../core/contract/rpc';
import type { ContainerBatch, ContainerRequest } from '../../core/model/container-ports';
import type { DocumentFailure } from '../../core/model/import-ports';
import type { ContainerLimits } from './container-limits';

export interface ContainerProcess {
  readonly port: RpcPort;
  /** `listener` is called once, however the process ends. */
  onExit(listener: () => void): void;
  /** Resident bytes, null where the system does not tell. */
  memory(): number | null;
  kill(): void;
}

/** What `ingest/containers/process` serves. */
interface ContainerCalls {
  open(request: ContainerRequest): Promise<number>;
  next(request: { readonly handle: number; readonly most: number }): Promise<ContainerBatch>;
  close(request: { readonly handle: number }): Promise<void>;
}

const MEMORY_CHECK = 250;

export class Worker {
  private running: { readonly process: ContainerProcess; readonly client: RpcClient } | null = null;

  constructor(
    private readonly launch: () => ContainerProcess,
    private readonly limits: ContainerLimits,
  ) {}

  /** Answers a failure where the process did not survive the call; the next one starts another. */
  async call<T>(
    ask: (calls: ContainerCalls) => Promise<T>,
  ): Promise<{ readonly value: T } | { readonly failure: DocumentFailure }> {
    const { process, client } = (this.running ??= this.start());
    let failure = crashed('exit');
    const stopFor = (why: DocumentFailure): void => {
      failure = why;
      this.stop();
    };
    const { silence, memory } = this.limits;
    const timer = setTimeout(
      () => stopFor(quarantined('PARSER_TIMEOUT', { seconds: Math.round(silence / 1000) })),
      silence,
    );
    const watch = setInterval(() => {
      if ((process.memory() ?? 0) > memory) {
        stopFor(quarantined('PARSER_CRASHED', { cause: 'memory', limit: memory }));
      }
    }, MEMORY_CHECK);
    try {
      return { value: await ask(proxyOf<ContainerCalls>(client)) };
    } catch (error) {
      if (!(error instanceof MarsadError)) throw error;
      if (error.code !== 'WORKER_DIED') return { failure: crashed(error.code) };
      return { failure };
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
    }
  }

  stop(): void {
    const { running } = this;
    this.running = null;
    running?.client.abort(new MarsadError('WORKER_DIED', {}));
    running?.process.kill();
  }

  private start(): { process: ContainerProcess; client: RpcClient } {
    const process = this.launch();
    const client = connect(process.port);
    process.onExit(() => {
      client.abort(new MarsadError('WORKER_DIED', {}));
      if (this.running?.process === process) this.running = null;
    });
    return { process, client };
  }
}

function crashed(cause: string): DocumentFailure {
  return quarantined('PARSER_CRASHED', { cause });
}

function quarantined(
  reason: 'PARSER_TIMEOUT' | 'PARSER_CRASHED',
  params: Readonly<Record<string, string | number>>,
): DocumentFailure {
  return { outcome: 'quarantined', reason, params };
}
