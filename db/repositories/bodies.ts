// The stored text of an article, as it was read from its source.
import { zstdDecompressSync } from 'node:zlib';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';

/** Gives the body of an article. ARTICLE_NOT_FOUND where there is none. */
export function bodyReader(db: Connection): (articleId: number) => string {
  const select = db.prepare('SELECT body FROM bodies WHERE article_id = ?').pluck();
  return (articleId) => {
    const stored = select.get(articleId) as Buffer | undefined;
    if (stored === undefined) throw new MarsadError('ARTICLE_NOT_FOUND', { id: articleId });
    return zstdDecompressSync(stored).toString('utf8');
  };
}
