// The whole surface that the preload puts into the window as `window.marsad`.
import type { CommandInput, CommandName, CommandOutput } from './commands';
import type { Reply } from './errors';
import type { EventName, EventPayloads } from './events';

export interface MarsadBridge {
  call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Reply<CommandOutput<N>>>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void;
  /** Paths on disk of files that were dropped on or picked in the window; empty text for what has none. */
  pathsOf(files: readonly File[]): string[];
}
