// The whole of an analyst's work in an archive as one comparable value.
import type { Connection } from '../../../db/archive/connection';

/** Every row that an operation can touch, and what the full-text index answers; not what only counts changes. */
export function dump(db: Connection): unknown {
  const all = (sql: string): unknown[] => db.prepare(sql).all();
  return {
    articles: all(
      `SELECT id, title, outlet_id, section_id, author_id, published_at, published_instant, local_date, language, url, state, trashed_at, edited,
       hex(text_sha256) AS text FROM articles ORDER BY id`,
    ),
    tags: all('SELECT * FROM tags ORDER BY id'),
    excerpts: all('SELECT * FROM excerpts ORDER BY id'),
    excerptTags: all('SELECT * FROM excerpt_tags ORDER BY id'),
    // not its mark of what has been reviewed, which no operation makes
    saved: all('SELECT id, name, query, filters, sort, created_at FROM saved_searches ORDER BY id'),
    statements: all('SELECT * FROM statements ORDER BY id'),
    speakers: all('SELECT * FROM speakers ORDER BY id'),
    aliases: all('SELECT * FROM speaker_aliases ORDER BY id'),
    index: all('SELECT term, doc, col, offset FROM article_instances ORDER BY doc, col, offset, term'),
  };
}
