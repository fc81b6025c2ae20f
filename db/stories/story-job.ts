// The job that finds copies and stories: signs articles, then brings the days on which they stand up to date.
import type { AnalysisSink } from '../../core/model/analysis-ports';
import { unwatched, type AnalysisJob, type Watched } from '../analysis/analysis-job';
import type { Connection } from '../archive/connection';
import { largeDayGrouper } from './day-groups';
import { articleSigner } from './sign-articles';
import { pendingStories } from './story-state';

/** Articles signed at once, and milliseconds after which what there is gets committed. */
const FETCH = 256;
const STINT = 250;
/** Articles whose days are worked out in one step of the writer: some tens of milliseconds. */
const PLACED_AT_ONCE = 400;

/** `db` is a reader's connection; what is worked out is written by the writer. Stories are made when the queue is empty. */
export function storyJob(db: Connection, sink: AnalysisSink, watched: Watched = unwatched()): AnalysisJob {
  const pending = pendingStories(db);
  const sign = articleSigner(db, watched);
  const groupLargeDay = largeDayGrouper(db);
  const queued = db.prepare('SELECT count(*) FROM story_queue').pluck();
  return {
    name: 'stories',
    pending,
    async step() {
      const before = queued.get() as number;
      if (before > 0) {
        const articles = sign(0, FETCH, STINT);
        await sink.writeSignatures({ articles });
        const left = queued.get() as number;
        if (left < before) return articles.length;
      }
      return sink.placeStories({ articles: PLACED_AT_ONCE, grouped: groupLargeDay() });
    },
  };
}
