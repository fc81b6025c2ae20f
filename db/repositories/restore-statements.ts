// A statement that rules have read anew since an operation: what the analyst decided comes back, the rest stays the rules'.
import type { StatementStatus } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';

type Value = string | number | null;
export type StatementImage = Readonly<Record<string, Value>> & {
  readonly article_id: number;
  readonly status: StatementStatus;
};

/** What an operation can change of statements that nobody has decided on: under which name they stand. */
const NAMING = ['alias_id', 'speaker_id', 'relay'] as const;

/**
 * For a statement that is no longer as the operation left it. Rules may only have touched it while its status was `auto`; then
 * a decision is put back whole, also where the statement is not found any more, and of a name only what is still as it was left.
 * Either way the article waits to be read again, so that nothing overlaps. Call inside the transaction that restores.
 */
export class RereadStatements {
  private readonly reads = new Set<number>();
  private readonly aliasIsThere;

  constructor(private readonly db: Connection) {
    this.aliasIsThere = db.prepare('SELECT 1 FROM speaker_aliases WHERE id = ?');
  }

  /**
   * What the row has to be: null where it needs no change. Answers undefined where more than another reading stands in the way.
   * @param current null where the statement is gone
   */
  wanted(
    from: StatementImage | null,
    to: StatementImage | null,
    current: StatementImage | null,
  ): StatementImage | null | undefined {
    if (from?.status !== 'auto' || to === null || (current !== null && current.status !== 'auto')) return undefined;
    this.reads.add(from.article_id);
    if (to.status !== 'auto') return this.withItsName(to);
    if (current === null) return null;
    const moved = NAMING.filter((column) => from[column] !== to[column] && current[column] === from[column]);
    return this.withItsName({ ...current, ...Object.fromEntries(moved.map((column) => [column, to[column] ?? null])) });
  }

  /** Not before all rows are restored. */
  settle(): void {
    const queue = this.db.prepare(
      'INSERT INTO statement_queue SELECT id FROM articles WHERE id = ? AND latest = 1 ON CONFLICT DO NOTHING',
    );
    for (const article of this.reads) queue.run(article);
  }

  /** A name that was met nowhere any more may have gone with the import that brought it; who spoke stays known. */
  private withItsName(image: StatementImage): StatementImage {
    const alias = image['alias_id'] ?? null;
    return alias === null || this.aliasIsThere.get(alias) !== undefined ? image : { ...image, alias_id: null };
  }
}
