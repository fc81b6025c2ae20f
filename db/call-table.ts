// Puts the contract table's schemas, the high-water mark, the codes of failures and the slow log around the handlers of a worker.
import { commands, isCommandName } from '../core/contract/commands';
import { MarsadError } from '../core/contract/errors';
import { codeOf, systemFailure } from './archive/system-failure';

/** One call as it comes in: its input not yet parsed. */
type Answer = (input: unknown) => Promise<unknown>;

/** What surrounds every call of an open archive. */
export interface Surroundings {
  readonly root: string;
  /** Runs after each command that may have written, before its answer. */
  readonly committed: () => void;
  readonly logSlow: (name: string, milliseconds: number) => void;
}

/** Calls that take longer, in milliseconds, are logged by name. */
const SLOW = 200;

/**
 * The handlers by name. Each parses its input (the command line relies on defaults; main has parsed the window's already).
 * @throws MarsadError in a call: BAD_REQUEST {name, field, problem}, DISK_FULL, ARCHIVE_DAMAGED, ARCHIVE_READ_ONLY, and the handler's
 */
export function callTable(handlers: object, { root, committed, logSlow }: Surroundings): Record<string, Answer> {
  const table: Record<string, Answer> = {};
  for (const [name, handler] of Object.entries(withCodes(handlers, root))) {
    if (!isCommandName(name)) throw new Error(`${name} is not in the contract table`);
    const { input: schema, access } = commands[name];
    table[name] = async (input) => {
      const parsed = schema.safeParse(input ?? {});
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const field = issue?.path.join('.') ?? '';
        throw new MarsadError('BAD_REQUEST', { name, field, problem: issue?.code ?? '' });
      }
      const began = performance.now();
      const output = await handler(parsed.data);
      if (access === 'write') committed();
      const took = performance.now() - began;
      if (took > SLOW) logSlow(name, took);
      return output;
    };
  }
  return table;
}

/** The same methods; what SQLite refuses in them (a full disk, a damaged page) is told by a code with a next step. */
export function withCodes(methods: object, root: string): Record<string, Answer> {
  const table: Record<string, Answer> = {};
  for (const [name, method] of Object.entries(methods) as [string, (input: unknown) => unknown][]) {
    table[name] = async (input) => {
      try {
        return await method(input);
      } catch (error) {
        throw codeOf(error).startsWith('SQLITE_') ? systemFailure(error, root) : error;
      }
    };
  }
  return table;
}
