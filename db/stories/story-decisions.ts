// The analyst's decisions on which articles belong together, carried over to the latest revisions.
import { Decisions, type StoryDecision } from '../../core/stories/decisions';
import type { Connection } from '../archive/connection';

/** All decisions; where an article has been superseded they hold for its latest revision. */
export function readDecisions(db: Connection): readonly StoryDecision[] {
  return db
    .prepare(
      `SELECT d.kind, coalesce((SELECT l.id FROM articles l WHERE l.work_id = a.work_id AND l.latest = 1), a.id) AS articleId,
         coalesce((SELECT l.id FROM articles l WHERE l.work_id = b.work_id AND l.latest = 1), b.id) AS otherId
       FROM story_decisions d JOIN articles a ON a.id = d.article_id JOIN articles b ON b.id = d.other_id ORDER BY d.id`,
    )
    .all() as StoryDecision[];
}

/** The decisions with the articles that they bind, by party. */
export interface DecidedArticles {
  readonly decisions: Decisions;
  /** From which they were made. */
  readonly rows: readonly StoryDecision[];
  /** Articles of each party. */
  readonly parties: ReadonlyMap<number, readonly number[]>;
}

export function decidedArticles(db: Connection): DecidedArticles {
  const rows = readDecisions(db);
  const decisions = new Decisions(rows);
  const parties = new Map<number, number[]>();
  for (const article of new Set(rows.flatMap(({ articleId, otherId }) => [articleId, otherId]))) {
    const party = decisions.partyOf(article);
    if (party === null) continue;
    const members = parties.get(party);
    if (members) members.push(article);
    else parties.set(party, [article]);
  }
  return { decisions, rows, parties };
}
