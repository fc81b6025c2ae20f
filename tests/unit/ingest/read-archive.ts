// Looks into an archive that a test has filled.
import { openForReading } from '../../../db/archive/connection';
import { bodyReader } from '../../../db/repositories/bodies';

export interface StoredArticle {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly url: string | null;
}

/** Every article, by id. */
export function storedArticles(archive: string): StoredArticle[] {
  const db = openForReading(archive);
  try {
    const rows = db
      .prepare(
        `SELECT a.id, a.title, a.language, a.url, a.published_at AS publishedAt,
          (SELECT name FROM names WHERE id = a.outlet_id) AS outlet,
          (SELECT name FROM names WHERE id = a.section_id) AS section,
          (SELECT name FROM names WHERE id = a.author_id) AS author
        FROM articles a ORDER BY a.id`,
      )
      .all() as Omit<StoredArticle, 'body'>[];
    const readBody = bodyReader(db);
    return rows.map((row) => ({ ...row, body: readBody(row.id) }));
  } finally {
    db.close();
  }
}
