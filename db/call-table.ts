// Puts the contract table's schemas, the high-water mark and the slow log around the handlers of a worker.
import { commands, isCommandName } from '../core/contract/commands';
import { MarsadError } from '../core/contract/errors';

/** One call as it comes in: its input not yet parsed. */
type Answer = (input: unknown) => unknown;

/** Calls that take longer, in milliseconds, are logged by name. */
const SLOW = 200;

/**
 * Parses each input (the command line relies on defaults; main has parsed the window's already).
 * @param committed runs after each command that may have written, before its answer
 */
export function callTable(
  handlers: object,
  committed: () => void,
  logSlow: (name: string, milliseconds: number) => void,
): Record<string, Answer> {
  const table: Record<string, Answer> = {};
  for (const [name, handler] of Object.entries(handlers) as [string, Answer][]) {
    if (!isCommandName(name)) throw new Error(`${name} is not in the contract table`);
    const { input: schema, access } = commands[name];
    table[name] = async (input) => {
      const parsed = schema.safeParse(input ?? {});
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const at = issue?.path.join('.') ?? '';
        throw new MarsadError('BAD_REQUEST', { name, field: at, problem: issue?.code ?? '' });
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
