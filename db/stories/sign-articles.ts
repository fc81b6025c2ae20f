// Reads articles that wait for their signature and works it out; writing it down is left to the archive's writer.
import type { SignedArticle } from '../../core/model/analysis-ports';
import { featuresOf } from '../../core/stories/features';
import type { Watched } from '../analysis/analysis-job';
import type { Connection } from '../archive/connection';
import { bodyReader } from '../repositories/bodies';

interface Waiting {
  readonly id: number;
  readonly title: string | null;
}

/**
 * The next articles behind `after` in the queue, no more than `limit` and no more than fit into `stint` milliseconds.
 * An article that is in the trash, superseded or gone comes without features.
 */
export function articleSigner(
  db: Connection,
  { watch, givenUp }: Watched,
): (after: number, limit: number, stint: number) => SignedArticle[] {
  const fetch = db.prepare(`
    SELECT q.article_id AS id, a.title FROM story_queue q
    LEFT JOIN articles a ON a.id = q.article_id AND a.latest = 1 AND a.trashed_at IS NULL
    WHERE q.article_id > ? ORDER BY q.article_id LIMIT ?`);
  const readable = bodyOrNothing(db);
  // one transaction: an undo in between must not take a body away
  return db.transaction((after: number, limit: number, stint: number) => {
    const began = performance.now();
    const signed: SignedArticle[] = [];
    for (const { id, title } of fetch.all(after, limit) as Waiting[]) {
      const body = (): string => (givenUp.has(id) ? '' : readable(id));
      const features = title === null ? null : watch.holding('stories', id, () => featuresOf({ title, body: body() }));
      signed.push({ articleId: id, title: title ?? '', features });
      if (performance.now() - began > stint) break;
    }
    return signed;
  });
}

/** A damaged body is `verify`'s to tell; here its article is grouped by its title, as one is that a thread did not get through. */
function bodyOrNothing(db: Connection): (articleId: number) => string {
  const readBody = bodyReader(db);
  return (articleId) => {
    try {
      return readBody(articleId);
    } catch {
      return '';
    }
  };
}
