// How far the background jobs are.
import type { Handlers, ReadCommand } from '../../core/contract/commands';
import type { AnalysisState } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { storyState } from '../stories/story-state';

export function analysisReads(db: Connection): Pick<Handlers<ReadCommand>, 'analysis.state'> {
  const read = analysisStateReader(db);
  return { 'analysis.state': () => read() };
}

/** Counts articles; cheap enough to be asked after every edit. */
export function analysisStateReader(db: Connection): () => AnalysisState {
  const counts = db.prepare(`SELECT (SELECT count(*) FROM statement_queue) AS pending,
    (SELECT count(*) FROM statement_articles) -
      (SELECT count(*) FROM statement_queue q JOIN statement_articles s ON s.article_id = q.article_id) AS done,
    (SELECT count(*) FROM statement_articles WHERE error IS NOT NULL
      AND article_id NOT IN (SELECT article_id FROM statement_queue)) AS failed`);
  const stories = storyState(db);
  return db.transaction(() => ({
    statements: counts.get() as AnalysisState['statements'],
    stories: stories(),
  }));
}
