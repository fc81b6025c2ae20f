// What clustering joins: articles that are one text, or that cover one event.
import type { VectorSum } from './vector-sum';

/** One article, or several that are one text, or several that were joined. */
export interface Group {
  readonly sum: VectorSum;
  /** Positions in the input. */
  readonly members: readonly number[];
  /** Parties of the analyst's decisions among them. */
  readonly parties: ReadonlySet<number>;
}
