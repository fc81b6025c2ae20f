// The codebook as a list: every tag with its path and how much carries it, parents before their children.
import { MarsadError } from '../../core/contract/errors';
import type { Tag } from '../../core/contract/schema/codebook';
import type { Connection } from '../archive/connection';
import { tagPaths, tagUse } from '../search/codebook-sets';

export interface TagRow {
  readonly id: number;
  readonly parent_id: number | null;
  readonly name: string;
  readonly colour: string;
  readonly definition: string;
  readonly shortcut: string | null;
  readonly position: number;
}

const COLUMNS = 'id, parent_id, name, colour, definition, shortcut, position';

/** Live tags, children behind their parent in the order of their positions. Counts leave the trash out. */
export function listTags(db: Connection): Tag[] {
  const rows = db
    .prepare(`SELECT ${COLUMNS} FROM tags WHERE removed_at IS NULL ORDER BY position, id`)
    .all() as TagRow[];
  const paths = tagPaths(db);
  const trashed = db.prepare('SELECT id FROM articles WHERE trashed_at IS NOT NULL').pluck().all() as number[];
  const { excerpts, articles } = tagUse(db, paths, new Set(trashed));
  const children = new Map<number | null, TagRow[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent_id);
    if (siblings) siblings.push(row);
    else children.set(row.parent_id, [row]);
  }
  const out: Tag[] = [];
  const walk = (parent: number | null): void => {
    for (const row of children.get(parent) ?? []) {
      out.push({
        id: row.id,
        parentId: row.parent_id,
        name: row.name,
        colour: row.colour,
        definition: row.definition,
        shortcut: row.shortcut,
        position: row.position,
        path: paths.get(row.id)?.path ?? row.name,
        excerpts: excerpts.get(row.id) ?? 0,
        articles: articles.get(row.id)?.size ?? 0,
      });
      walk(row.id);
    }
  };
  walk(null);
  return out;
}

/** TAG_NOT_FOUND {id} for a tag that is not there, or removed. */
export function tagRow(db: Connection, id: number): TagRow {
  const row = db.prepare(`SELECT ${COLUMNS} FROM tags WHERE id = ? AND removed_at IS NULL`).get(id) as
    TagRow | undefined;
  if (!row) throw new MarsadError('TAG_NOT_FOUND', { id });
  return row;
}

/** Live children in order; of the root for null. */
export function childrenOf(db: Connection, parentId: number | null): TagRow[] {
  return db
    .prepare(`SELECT ${COLUMNS} FROM tags WHERE parent_id IS ? AND removed_at IS NULL ORDER BY position, id`)
    .all(parentId) as TagRow[];
}

/** The tag itself and everything below it. */
export function withDescendants(db: Connection, id: number): number[] {
  return db
    .prepare(
      `WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT t.id FROM tags t JOIN below b ON t.parent_id = b.id WHERE t.removed_at IS NULL)
       SELECT id FROM below`,
    )
    .pluck()
    .all(id) as number[];
}
