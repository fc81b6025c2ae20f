// Which articles carry which tag, for the tag filter and its facet.
import type { Connection } from '../archive/connection';

export interface TagNode {
  readonly id: number;
  readonly parentId: number | null;
  readonly path: string;
}

/** The live tags of the codebook with their paths from the root. */
export function tagPaths(db: Connection): Map<number, TagNode> {
  const rows = db.prepare('SELECT id, parent_id, name FROM tags WHERE removed_at IS NULL').all() as { id: number; parent_id: number | null; name: string }[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const out = new Map<number, TagNode>();
  for (const row of rows) {
    const names = [row.name];
    let parent = row.parent_id;
    while (parent !== null && names.length < 100) {
      const above = byId.get(parent);
      if (!above) break;
      names.unshift(above.name);
      parent = above.parent_id;
    }
    out.set(row.id, { id: row.id, parentId: row.parent_id, path: names.join('/') });
  }
  return out;
}

/** For each tag the articles that hold an excerpt with it or with a descendant of it. */
export function articlesByTag(db: Connection): Map<number, Set<number>> {
  const tags = tagPaths(db);
  const out = new Map<number, Set<number>>([...tags.keys()].map((id) => [id, new Set<number>()]));
  const rows = db
    .prepare('SELECT DISTINCT t.tag_id, e.article_id FROM excerpt_tags t JOIN excerpts e ON e.id = t.excerpt_id WHERE e.trashed_at IS NULL')
    .raw()
    .all() as [number, number][];
  for (const [tagId, articleId] of rows) {
    let at: number | null = tagId;
    while (at !== null) {
      out.get(at)?.add(articleId);
      at = tags.get(at)?.parentId ?? null;
    }
  }
  return out;
}
