// The order of a search's matches, worked out as far as it is looked at: the list shows fifty of a million.
import type { SortOrder } from '../../core/contract/schema/search';
import { countOf, type Bitmap } from './bitmap';
import type { ArticleColumns } from './columns';
import { compareInstants, firstByInstant, type DateOrder } from './date-order';
import { byScore, fromSteps, type Scorer } from './relevance';

/** So many of the best are scored exactly, however often their words stand in them. */
export const RESCORED = 200;

/** Gives the exact frequencies of a scorer's words in an article, null where the counts have them. */
export type ExactFrequencies = (article: number) => readonly number[] | null;

/** Right as long as the columns are those of the moment at which the matches were found. */
export class FoundOrder {
  readonly total: number;
  private top: { readonly ids: number[]; readonly steps: number[] } | null = null;
  private all: Int32Array | null = null;

  constructor(
    private readonly passing: Bitmap,
    private readonly columns: ArticleColumns,
    private readonly sort: SortOrder,
    private readonly scorer: Scorer | null,
    private readonly exact: ExactFrequencies,
  ) {
    this.total = countOf(passing);
  }

  /** All matches in order. */
  get ids(): Int32Array {
    this.all ??= this.everything();
    return this.all;
  }

  page(offset: number, limit: number): readonly number[] {
    const end = offset + limit;
    if (this.all) return [...this.all.subarray(offset, end)];
    if (this.scorer && end <= RESCORED) return this.best().ids.slice(offset, end);
    if (!this.scorer && end <= RESCORED)
      return firstByInstant(this.passing, this.columns.instant, this.dateOrder(), end).slice(offset);
    return [...this.ids.subarray(offset, end)];
  }

  /** 0 where nothing in the query ranks, or another order was asked for. */
  scoreOf(article: number): number {
    if (!this.scorer) return 0;
    const { ids, steps } = this.best();
    const at = ids.indexOf(article);
    return fromSteps(steps[at] ?? this.scorer.stepsOf(article));
  }

  private best(): { readonly ids: number[]; readonly steps: number[] } {
    if (this.top) return this.top;
    const { scorer } = this;
    if (!scorer) throw new Error('nothing ranks here');
    const { instant } = this.columns;
    const { ids, steps } = scorer.bestOf(this.passing, instant, RESCORED);
    const rescored = ids.map((id, i) => {
      const frequencies = this.exact(id);
      return { id, steps: frequencies ? scorer.stepsOf(id, frequencies) : (steps[i] ?? 0) };
    });
    rescored.sort((a, b) => b.steps - a.steps || compareInstants(instant, 'newest', a.id, b.id));
    this.top = { ids: rescored.map(({ id }) => id), steps: rescored.map((entry) => entry.steps) };
    return this.top;
  }

  private everything(): Int32Array {
    const dated = new Int32Array(this.total);
    const order = this.dateOrder() === 'oldest' ? this.columns.oldestFirst() : this.columns.newestFirst();
    let found = 0;
    for (const id of order) if (this.passing[id] === 1) dated[found++] = id;
    if (!this.scorer) return dated;
    const ids = byScore(dated, this.scorer);
    ids.set(this.best().ids);
    return ids;
  }

  private dateOrder(): DateOrder {
    return this.sort === 'oldest' ? 'oldest' : 'newest';
  }
}
