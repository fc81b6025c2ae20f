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

/** Of each tag: how many excerpts carry it, and which articles hold an excerpt with it or with a descendant of it. */
export interface TagUse {
  readonly excerpts: Map<number, number>;
  readonly articles: Map<number, Set<number>>;
}

/** Reads the use of all live tags, leaving out excerpts in the trash and all that stand in the articles `without`. */
export function tagUse(
  db: Connection,
  tags: ReadonlyMap<number, TagNode>,
  without: ReadonlySet<number> = new Set(),
): TagUse {
  const excerpts = new Map<number, number>();
  const articles = new Map<number, Set<number>>([...tags.keys()].map((id) => [id, new Set<number>()]));
  const rows = db
    .prepare(
      'SELECT t.tag_id, e.article_id FROM excerpt_tags t JOIN excerpts e ON e.id = t.excerpt_id WHERE e.trashed_at IS NULL',
    )
    .raw()
    .all() as [number, number][];
  for (const [tagId, articleId] of rows) {
    if (without.has(articleId)) continue;
    excerpts.set(tagId, (excerpts.get(tagId) ?? 0) + 1);
    for (let at: number | null = tagId; at !== null; at = tags.get(at)?.parentId ?? null)
      articles.get(at)?.add(articleId);
  }
  return { excerpts, articles };
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
      this.kept = { tags, articles: tagUse(this.db, tags).articles };
    }
    return this.kept;
  }
}
