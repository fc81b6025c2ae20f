// Excerpts as the archive has them, alone or with the article they stand in.
import { MarsadError } from '../../core/contract/errors';
import type { Excerpt, ExcerptWithSource } from '../../core/contract/schema/codebook';
import type { Connection } from '../archive/connection';
import { tagPaths } from '../search/codebook-sets';

interface ExcerptRow {
  readonly id: number;
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly trashedAt: string | null;
}

const EXCERPT = `SELECT id, article_id AS articleId, start, "end", quote, prefix, suffix, note, created_at AS createdAt,
  updated_at AS updatedAt, trashed_at AS trashedAt FROM excerpts WHERE id = ?`;
const TAGS = 'SELECT tag_id FROM excerpt_tags WHERE excerpt_id = ? ORDER BY id';
const SOURCE = `SELECT a.id, a.title, o.name AS outlet, s.name AS section, w.name AS author, a.published_at AS publishedAt, a.language, a.url,
  lower(hex(a.text_sha256)) AS textSha256,
  coalesce((SELECT f.sha256 FROM article_sources x JOIN sources f ON f.id = x.source_id WHERE x.article_id = a.id ORDER BY x.id LIMIT 1), '')
    AS sourceSha256
  FROM articles a LEFT JOIN names o ON o.id = a.outlet_id LEFT JOIN names s ON s.id = a.section_id
  LEFT JOIN names w ON w.id = a.author_id WHERE a.id = ?`;

/** Reads excerpts by id; EXCERPT_NOT_FOUND {id}. */
export function excerptReader(db: Connection): (id: number) => Excerpt {
  const select = db.prepare(EXCERPT);
  const tags = db.prepare(TAGS).pluck();
  return (id) => {
    const row = select.get(id) as ExcerptRow | undefined;
    if (!row) throw new MarsadError('EXCERPT_NOT_FOUND', { id });
    return { ...row, tags: tags.all(id) as number[] };
  };
}

/** Reads excerpts with their articles and the paths of their tags; in one call to `read`, an article is read once. */
export function excerptWithSourceReader(db: Connection): (ids: readonly number[]) => ExcerptWithSource[] {
  const one = excerptReader(db);
  const source = db.prepare(SOURCE);
  return (ids) => {
    const paths = tagPaths(db);
    const articles = new Map<number, ExcerptWithSource['article']>();
    return ids.map((id) => {
      const excerpt = one(id);
      let article = articles.get(excerpt.articleId);
      if (!article) {
        article = source.get(excerpt.articleId) as ExcerptWithSource['article'];
        articles.set(excerpt.articleId, article);
      }
      return { ...excerpt, article, tagPaths: excerpt.tags.map((tag) => paths.get(tag)?.path ?? String(tag)) };
    });
  };
}
