// The stored text of an article, exactly as it was read from its source.
import { MarsadError } from '../../core/contract/errors';
import { bodyBytes } from '../archive/body-text';
import type { Connection } from '../archive/connection';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A stored body as text. @throws Error when the blob is damaged */
export function bodyText(stored: Uint8Array): string {
  return utf8.decode(bodyBytes(stored));
}

/** Gives the body of an article. ARTICLE_NOT_FOUND {id} where there is none. */
export function bodyReader(db: Connection): (articleId: number) => string {
  const select = db.prepare('SELECT body FROM bodies WHERE article_id = ?').pluck();
  return (articleId) => {
    const stored = select.get(articleId) as Buffer | undefined;
    if (stored === undefined) throw new MarsadError('ARTICLE_NOT_FOUND', { id: articleId });
    return bodyText(stored);
  };
}
