// Reads articles that wait for their signature and works it out; writing it down is left to the archive's writer.
import type { SignedArticle } from '../../core/model/analysis-ports';
import { featuresOf } from '../../core/stories/features';
import type { Connection } from '../archive/connection';
import { bodyText } from '../repositories/bodies';

interface Waiting {
  readonly id: number;
  readonly title: string | null;
  readonly body: Buffer | null;
}

/**
 * The next articles behind `after` in the queue, no more than `limit` and no more than fit into `stint` milliseconds.
 * An article that is in the trash, superseded or gone comes without features.
 */
export function articleSigner(db: Connection): (after: number, limit: number, stint: number) => SignedArticle[] {
  const fetch = db.prepare(`
    SELECT q.article_id AS id, a.title, b.body FROM story_queue q
    LEFT JOIN articles a ON a.id = q.article_id AND a.latest = 1 AND a.trashed_at IS NULL
    LEFT JOIN bodies b ON b.article_id = a.id WHERE q.article_id > ? ORDER BY q.article_id LIMIT ?`);
  return (after, limit, stint) => {
    const began = performance.now();
    const signed: SignedArticle[] = [];
    for (const { id, title, body } of fetch.all(after, limit) as Waiting[]) {
      const features = title === null || body === null ? null : featuresOf({ title, body: readable(body) });
      signed.push({ articleId: id, title: title ?? '', features });
      if (performance.now() - began > stint) break;
    }
    return signed;
  };
}

/** A damaged body is `verify`'s to tell; here its article is grouped by its title. */
function readable(body: Buffer): string {
  try {
    return bodyText(body);
  } catch {
    return '';
  }
}
