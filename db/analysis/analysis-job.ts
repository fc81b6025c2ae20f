// What a background job over articles is made of: it works in steps, each committed, so that it can be stopped and taken up anywhere.
import { ArticleWatch } from '../../core/model/article-watch';
import type { AnalysisJobName } from '../../core/contract/schema/statements';

export interface AnalysisJob {
  readonly name: AnalysisJobName;
  /** How many articles wait. */
  pending(): number;
  /** Works on the next articles and answers how many of them are committed; 0 when nothing is left that it can settle. */
  step(): Promise<number>;
}

/** How a job lets others see which article it has in hand, and which ones it has to do without. */
export interface Watched {
  readonly watch: ArticleWatch;
  readonly givenUp: ReadonlySet<number>;
}

/** For a job that nobody looks after. */
export function unwatched(): Watched {
  return { watch: new ArticleWatch(), givenUp: new Set() };
}
