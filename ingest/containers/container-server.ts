// The methods that the container process serves: sessions by handle.
import { MarsadError } from '../../core/contract/errors';
import type { ContainerBatch, ContainerRequest } from '../../core/model/container-ports';
import { ContainerSession } from './container-session';

export class ContainerServer {
  readonly #sessions = new Map<number, ContainerSession>();
  #last = 0;

  open(request: ContainerRequest): number {
    this.#sessions.set(++this.#last, new ContainerSession(request));
    return this.#last;
  }

  /** `most`: parts at most. */
  next({ handle, most }: { readonly handle: number; readonly most: number }): Promise<ContainerBatch> {
    const session = this.#sessions.get(handle);
    if (!session) throw new MarsadError('BAD_REQUEST', { name: 'next', handle });
    return session.next(most);
  }

  async close({ handle }: { readonly handle: number }): Promise<void> {
    const session = this.#sessions.get(handle);
    this.#sessions.delete(handle);
    await session?.close();
  }
}
