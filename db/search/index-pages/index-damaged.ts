// What is thrown where the full-text index is not what FTS5 left: an answer out of a part of it would be a wrong total.
import path from 'node:path';
import { MarsadError } from '../../../core/contract/errors';
import type { Connection } from '../../archive/connection';

/** `detail` is English and for whoever repairs: what was looked for, or how much is there. */
export function indexDamaged(db: Connection, detail: string): MarsadError {
  return new MarsadError('INDEX_DAMAGED', { path: path.dirname(db.name), detail });
}
