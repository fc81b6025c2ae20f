// Gives an article the metadata of its next source, after the import that it had its metadata from was taken back.
import { readPublishedAt } from '../../core/model/published-at';
import type { Connection } from '../archive/connection';
import { titleFollower } from './article-title';
import { nameInterner } from './names';
import type { SourceMetadata } from './source-metadata';

interface Row {
  readonly edited: number;
  readonly title: string;
  readonly canonical_url: string | null;
  readonly source: number | null;
  readonly metadata: string | null;
  readonly started_at: string | null;
}

/** Metadata that the analyst has corrected stays as corrected; the body is the same in every source. */
export function sourceAdopter(db: Connection): (article: number, change: number) => void {
  const nameId = nameInterner(db);
  const read = db.prepare(`
    SELECT a.edited, a.title, a.canonical_url, s.id AS source, s.metadata, b.started_at
    FROM articles a LEFT JOIN article_sources s ON s.article_id = a.id LEFT JOIN batches b ON b.seq = s.batch_seq
    WHERE a.id = ? ORDER BY s.id LIMIT 1`);
  const update = db.prepare(`
    UPDATE articles SET title = ?, outlet_id = ?, section_id = ?, author_id = ?, published_at = ?, published_instant = ?,
      local_date = ?, language = ?, url = ?, canonical_url = ?, imported_at = ?, change_seq = ? WHERE id = ?`);
  const agree = db.prepare('UPDATE article_sources SET metadata = NULL WHERE id = ?');
  const followTitle = titleFollower(db);

  return (article, change) => {
    const row = read.get(article) as Row | undefined;
    if (row === undefined || row.source === null) throw new Error(`article ${article} stays without a source`);
    if (row.edited === 1 || row.metadata === null) return;
    const m = JSON.parse(row.metadata) as SourceMetadata;
    const published = m.publishedAt === null ? null : readPublishedAt(m.publishedAt);
    update.run(
      m.title,
      nameId('outlet', m.outlet),
      nameId('section', m.section),
      nameId('author', m.author),
      m.publishedAt,
      published?.instant ?? null,
      published?.localDate ?? null,
      m.language,
      m.url,
      m.canonicalUrl === undefined ? row.canonical_url : m.canonicalUrl,
      row.started_at,
      change,
      article,
    );
    agree.run(row.source);
    if (m.title !== row.title) followTitle(article);
  };
}
