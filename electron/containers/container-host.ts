// Has containers taken apart in processes that can be killed: one that runs away or dies costs the part in hand, and no more.
import { MarsadError } from '../../core/contract/errors';
import type { ContainerBatch, ContainerRequest, ContainerSplitter } from '../../core/model/container-ports';
import type { DocumentFailure } from '../../core/model/import-ports';
import { containerLimits, type ContainerLimits } from './container-limits';
import { Worker, type ContainerProcess } from './container-worker';

interface Session {
  readonly request: ContainerRequest;
  /** Of the process; null until it is open there. */
  handle: number | null;
  /** The first part not yet delivered. */
  next: number;
  /** Parts that are still fetched one by one, after a failure among them. */
  alone: number;
  /** How often the process had to be started anew. */
  failures: number;
  /** Parts given up since the last that was delivered. */
  givenUp: number;
}

type Answer<T> = { readonly value: T } | { readonly failure: DocumentFailure };

/** Parts fetched at a time. */
const BATCH_PARTS = 64;
/** A container of which nothing but so many parts in a row can be had is given up. */
const MOST_GIVEN_UP = 3;

export class ContainerHost implements ContainerSplitter {
  private readonly sessions = new Map<number, Session>();
  /** One for each depth, so that a nested container's death is not that of the one around it. */
  private readonly workers: Worker[] = [];
  private last = 0;

  constructor(
    private readonly launch: () => ContainerProcess,
    private readonly limits: ContainerLimits = containerLimits,
  ) {}

  open(request: ContainerRequest): Promise<number> {
    this.sessions.set(++this.last, { request, handle: null, next: request.from, alone: 0, failures: 0, givenUp: 0 });
    return Promise.resolve(this.last);
  }

  /** @throws MarsadError IMPORT_PARSER_UNAVAILABLE where no process can be started */
  async next({ handle }: { readonly handle: number }): Promise<ContainerBatch> {
    const session = this.sessions.get(handle);
    if (!session) throw new MarsadError('BAD_REQUEST', { name: 'next', handle });
    const first = await this.fetch(session);
    if ('value' in first) return deliver(session, first.value);
    const again = session.alone > 0;
    session.alone = BATCH_PARTS;
    const second = again ? first : await this.fetch(session);
    return 'value' in second ? deliver(session, second.value) : giveUp(session, second.failure);
  }

  async close({ handle }: { readonly handle: number }): Promise<void> {
    const session = this.sessions.get(handle);
    this.sessions.delete(handle);
    const open = session?.handle ?? null;
    if (session && open !== null) await this.workerAt(session).call((server) => server.close({ handle: open }));
  }

  /** Ends the processes; what is under way ends as crashed. */
  stop(): void {
    for (const worker of this.workers) worker.stop();
  }

  private async fetch(session: Session): Promise<Answer<ContainerBatch>> {
    const worker = this.workerAt(session);
    const { next, failures, request } = session;
    // a batch of its own for whatever comes after a failure: the old one may still be written to
    const anew = { ...request, from: next, spool: `${request.spool}-${failures}` };
    const opened =
      session.handle === null ? await worker.call((server) => server.open(anew)) : { value: session.handle };
    if ('failure' in opened) throw new MarsadError('IMPORT_PARSER_UNAVAILABLE', { detail: opened.failure.reason });
    const handle = (session.handle = opened.value);
    const answer = await worker.call((server) => server.next({ handle, most: session.alone > 0 ? 1 : BATCH_PARTS }));
    if ('value' in answer) return answer;
    session.handle = null;
    session.failures++;
    return answer;
  }

  private workerAt({ request: { depth } }: Session): Worker {
    return (this.workers[depth] ??= new Worker(this.launch, this.limits));
  }
}

function deliver(session: Session, batch: ContainerBatch): ContainerBatch {
  const last = batch.parts.at(-1);
  if (!last) return batch;
  session.next = last.ordinal + 1;
  session.givenUp = 0;
  session.alone = Math.max(0, session.alone - batch.parts.length);
  return batch;
}

function giveUp(session: Session, failure: DocumentFailure): ContainerBatch {
  const ordinal = session.next++;
  session.alone = 0;
  const part = { kind: 'failed', name: '', ordinal, ...failure } as const;
  const ended = ++session.givenUp >= MOST_GIVEN_UP;
  const account = { next: session.next, parts: session.next, skipped: 0, bytes: 0, consumed: 0, failure };
  return { spool: '', parts: ended ? [] : [part], position: 0, end: ended ? account : null };
}
