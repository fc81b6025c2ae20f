// How far the finding of copies and stories is.
import type { Connection } from '../archive/connection';

/** Articles that wait to be signed or stand on a day that waits. */
export function pendingStories(db: Connection): () => number {
  const count = db
    .prepare(
      `SELECT (SELECT count(*) FROM story_queue) + (SELECT count(*) FROM story_days d JOIN article_signatures s ON s.day = d.day
         WHERE NOT EXISTS (SELECT 1 FROM story_queue q WHERE q.article_id = s.article_id))`,
    )
    .pluck();
  return () => count.get() as number;
}

/** `done`: articles that stand in their story, however many are with it. */
export function storyState(db: Connection): () => { readonly pending: number; readonly done: number } {
  const waiting = pendingStories(db);
  const placed = db.prepare('SELECT count(*) FROM story_articles').pluck();
  const unsettled = db
    .prepare(
      `SELECT count(*) FROM story_articles t WHERE EXISTS (SELECT 1 FROM story_queue q WHERE q.article_id = t.article_id)
         OR EXISTS (SELECT 1 FROM article_signatures s JOIN story_days d ON d.day = s.day WHERE s.article_id = t.article_id)`,
    )
    .pluck();
  return () => {
    const pending = waiting();
    const done = (placed.get() as number) - (pending > 0 ? (unsettled.get() as number) : 0);
    return { pending, done };
  };
}
