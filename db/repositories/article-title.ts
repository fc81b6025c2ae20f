// A changed title changes what the full-text index and the article's hash must say.
import { createHash } from 'node:crypto';
import { indexText } from '../../core/text/analyser';
import type { Connection } from '../archive/connection';
import { bodyReader } from './bodies';

/**
 * Brings index and hash in line with the title that the article has now; to be called in the transaction that changed it.
 * `text_sha256` is always that of the current title and the body: the title as imported stays with the article's sources.
 */
export function titleFollower(db: Connection): (articleId: number) => void {
  const readBody = bodyReader(db);
  const readTitle = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  const setHash = db.prepare('UPDATE articles SET text_sha256 = ? WHERE id = ?');
  // a contentless index takes a new row only as a whole
  const setText = db.prepare('UPDATE article_text SET title = ?, body = ? WHERE rowid = ?');
  return (articleId) => {
    const title = readTitle.get(articleId) as string;
    const body = readBody(articleId);
    setHash.run(createHash('sha256').update(`${title}\n${body}`, 'utf8').digest(), articleId);
    setText.run(indexText(title).terms, indexText(body).terms, articleId);
  };
}
