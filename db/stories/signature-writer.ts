// Keeps the signatures of articles; those that are in the trash, superseded or gone lose theirs.
import type { SignedArticle } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { storyDay } from './story-day';

interface Current {
  readonly title: string;
  readonly local_date: number | null;
  readonly wanted: number;
}

/** Writes in one transaction. An article whose title has changed since it was read stays in the queue. */
export function signatureWriter(db: Connection): (articles: readonly SignedArticle[]) => void {
  const current = db.prepare(
    'SELECT title, local_date, latest = 1 AND trashed_at IS NULL AS wanted FROM articles WHERE id = ?',
  );
  const put =
    db.prepare(`INSERT INTO article_signatures(article_id, signature, words, concepts, day) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET signature = excluded.signature, words = excluded.words, concepts = excluded.concepts, day = excluded.day, fresh = 1`);
  const forget = [
    'DELETE FROM article_signatures WHERE article_id = ?',
    'DELETE FROM story_articles WHERE article_id = ?',
  ].map((sql) => db.prepare(sql));
  const dequeue = db.prepare('DELETE FROM story_queue WHERE article_id = ?');
  const write = db.transaction((articles: readonly SignedArticle[]) => {
    for (const { articleId, title, features } of articles) {
      const now = current.get(articleId) as Current | undefined;
      if (now?.wanted === 1) {
        if (features === null || now.title !== title) continue;
        put.run(articleId, features.signature, features.words, features.concepts, storyDay(now.local_date));
      } else {
        for (const statement of forget) statement.run(articleId);
      }
      dequeue.run(articleId);
    }
  });
  return (articles) => write.immediate(articles);
}
