// What a background job over articles is made of: it works in steps, each committed, so that it can be stopped and taken up anywhere.
import type { AnalysisJobName } from '../../core/contract/schema/statements';

export interface AnalysisJob {
  readonly name: AnalysisJobName;
  /** How many articles wait. */
  pending(): number;
  /** Works on the next articles and answers how many of them are committed; 0 when nothing is left that it can settle. */
  step(): Promise<number>;
}
