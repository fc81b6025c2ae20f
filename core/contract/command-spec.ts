// What a line of the contract table says, and the shapes that many lines share.
import { z } from 'zod';
import { id } from './schema/common';

/** Who answers: `read` and `write` go to the archive's threads, `app` is answered by the main process. */
export type Access = 'read' | 'write' | 'app';

/** One command: who answers it, what it takes, what it gives. */
export interface CommandSpec {
  readonly access: Access;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

export const ids = z.array(id).min(1).max(1_000_000);
export const counted = z.object({ changed: z.int().nonnegative() });
export const page = { offset: z.int().nonnegative().default(0), limit: z.int().positive().max(10_000).default(500) };
