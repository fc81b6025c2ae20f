// The stored text of an article, exactly as it was read from its source.
import { zstdDecompressSync } from 'node:zlib';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text shrinks to some third: with a first buffer of that size most bodies need one, and none is 64 KiB for a few lines. */
const GROWTH = 4;
const LEAST_BUFFER = 1_024;

/** A stored body as text. @throws Error when the blob is damaged */
export function bodyText(stored: Uint8Array): string {
  const chunkSize = Math.max(LEAST_BUFFER, stored.length * GROWTH);
  return utf8.decode(zstdDecompressSync(stored, { chunkSize }));
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
