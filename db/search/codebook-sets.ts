// Which articles carry which tag, for the tag filter and its facet.
import type { Connection } from '../archive/connection';

export interface TagNode {
  readonly id: number;
  readonly parentId: number | null;
  readonly path: string;
}

/** The live tags of the codebook with their paths from the root. */
export function tagPaths(db: Connection): Map<number, TagNode> {
  const rows = db.prepare('SELECT id, parent_id, name FROM tags WHERE removed_at IS NULL').all() as {
    id: number;
    parent_id: number | null;
    name: string;
  }[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const out = new Map<number, TagNode>();
  const pathOf = (row: (typeof rows)[number]): string => {
    const known = out.get(row.id);
    if (known) return known.path;
    const above = row.parent_id === null ? undefined : byId.get(row.parent_id);
    const path = above ? `${pathOf(above)}/${row.name}` : row.name;
    out.set(row.id, { id: row.id, parentId: row.parent_id, path });
    return path;
  };
  for (const row of rows) pathOf(row);
  return out;
}

/**
 * For each tag the articles that hold an excerpt with it or with a descendant of it; with `trash: false` those in the trash
 * are left out.
 */
export function articlesByTag(
  db: Connection,
  tags: ReadonlyMap<number, TagNode>,
  options: { readonly trash: boolean },
): Map<number, Set<number>> {
  const out = new Map<number, Set<number>>([...tags.keys()].map((id) => [id, new Set<number>()]));
  const rows = db
    .prepare(
      `SELECT DISTINCT t.tag_id, e.article_id FROM excerpt_tags t JOIN excerpts e ON e.id = t.excerpt_id
       JOIN articles a ON a.id = e.article_id WHERE e.trashed_at IS NULL ${options.trash ? '' : 'AND a.trashed_at IS NULL'}`,
    )
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

/** Paths and articles of all tags, read once for each state of the archive. */
export class CodebookSets {
  private kept: { readonly tags: Map<number, TagNode>; readonly articles: Map<number, Set<number>> } | null = null;

  constructor(private readonly db: Connection) {}

  /** To be called when tags, excerpts or articles have changed. */
  forget(): void {
    this.kept = null;
  }

  paths(): ReadonlyMap<number, TagNode> {
    return this.read().tags;
  }

  articles(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.read().articles;
  }

  private read(): NonNullable<typeof this.kept> {
    if (!this.kept) {
      const tags = tagPaths(this.db);
      this.kept = { tags, articles: articlesByTag(this.db, tags, { trash: true }) };
    }
    return this.kept;
  }
}
