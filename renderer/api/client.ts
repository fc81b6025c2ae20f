// The only file that touches the bridge which the preload puts into the window.
import type { MarsadBridge } from '../../core/contract/bridge';
import type { CommandInput, CommandName, CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { EventName, EventPayloads } from '../../core/contract/events';

declare global {
  interface Window {
    readonly marsad: MarsadBridge;
  }
}

/** A failure as it came over the bridge; `logId` names the entry in the local log, empty when there is none. */
export class CallError extends MarsadError {
  readonly logId: string;

  constructor(code: MarsadError['code'], params: MarsadError['params'], logId: string) {
    super(code, params);
    this.name = 'CallError';
    this.logId = logId;
  }
}

/** Asks for a command of the table. Throws a `CallError` where the answer is a failure. */
export async function call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommandOutput<N>> {
  const reply = await window.marsad.call(name, input);
  if (reply.ok) return reply.value;
  throw new CallError(reply.error.code, reply.error.params, reply.error.logId);
}

/** Listens to an event of the main process; returns what stops it. */
export function on<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void {
  return window.marsad.on(event, listener);
}

/** Paths on disk of dropped or picked files; what has none (dragged from a web page) is left out. */
export function pathsOf(files: readonly File[]): readonly string[] {
  return window.marsad.pathsOf(files).filter((path) => path !== '');
}

/** What any thrown thing is to the window: a code with parameters, for `useErrorText`. */
export function asMarsadError(error: unknown): MarsadError {
  return error instanceof MarsadError ? error : new MarsadError('INTERNAL', {}, { cause: error });
}
