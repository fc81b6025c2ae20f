// Changes to the tree of tags; each function runs inside an operation.
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { childrenOf, tagRow, withDescendants, type TagRow } from './codebook-read';

export interface NewTag {
  readonly name: string;
  readonly parentId: number | null;
  readonly colour: string;
  readonly definition: string;
  readonly shortcut: string | null;
}

export interface TagPatch {
  readonly name?: string | undefined;
  readonly colour?: string | undefined;
  readonly definition?: string | undefined;
  readonly shortcut?: string | null | undefined;
}

/** Names that look alike are one name among siblings: case, presentation forms and blanks at the ends do not tell tags apart. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** TAG_NOT_FOUND (the parent), TAG_NAME_TAKEN {name}, TAG_SHORTCUT_TAKEN {shortcut, name}. */
export function createTag(db: Connection, tag: NewTag): number {
  if (tag.parentId !== null) tagRow(db, tag.parentId);
  const name = usableName(tag.name);
  checkName(db, name, tag.parentId, null);
  checkShortcut(db, tag.shortcut, null);
  const last = childrenOf(db, tag.parentId).at(-1);
  return Number(
    db
      .prepare('INSERT INTO tags(parent_id, name, colour, definition, shortcut, position) VALUES (?, ?, ?, ?, ?, ?)')
      .run(tag.parentId, name, tag.colour, tag.definition, tag.shortcut || null, last ? last.position + 1 : 0)
      .lastInsertRowid,
  );
}

export function updateTag(db: Connection, id: number, patch: TagPatch): void {
  const tag = tagRow(db, id);
  const name = patch.name === undefined ? tag.name : usableName(patch.name);
  const shortcut = patch.shortcut === undefined ? tag.shortcut : patch.shortcut || null;
  if (name !== tag.name) checkName(db, name, tag.parent_id, id);
  if (shortcut !== tag.shortcut) checkShortcut(db, shortcut, id);
  const colour = patch.colour ?? tag.colour;
  const definition = patch.definition ?? tag.definition;
  if (name === tag.name && shortcut === tag.shortcut && colour === tag.colour && definition === tag.definition) return;
  db.prepare('UPDATE tags SET name = ?, colour = ?, definition = ?, shortcut = ? WHERE id = ?').run(
    name,
    colour,
    definition,
    shortcut,
    id,
  );
}

/** Puts a tag under another parent (null: the root) before the sibling now at `position`. TAG_INTO_ITSELF, TAG_NAME_TAKEN. */
export function moveTag(db: Connection, id: number, parentId: number | null, position: number): void {
  const tag = tagRow(db, id);
  if (parentId !== null) {
    tagRow(db, parentId);
    if (withDescendants(db, id).includes(parentId)) throw new MarsadError('TAG_INTO_ITSELF', { name: tag.name });
  }
  if (parentId !== tag.parent_id) checkName(db, tag.name, parentId, id);
  const siblings = childrenOf(db, parentId).filter((sibling) => sibling.id !== id);
  siblings.splice(position, 0, tag);
  const place = db.prepare(
    'UPDATE tags SET parent_id = $parent, position = $position WHERE id = $id AND (parent_id IS NOT $parent OR position <> $position)',
  );
  siblings.forEach((sibling, i) => place.run({ id: sibling.id, parent: parentId, position: i }));
}

/**
 * Gives everything that carries `from` to `into` and removes `from`; its children go along, and where `into` has a child of
 * the same name they are merged in turn. Answers how many excerpts changed their tag. TAG_INTO_ITSELF.
 */
export function mergeTags(db: Connection, from: number, into: number): number {
  const source = tagRow(db, from);
  tagRow(db, into);
  if (withDescendants(db, from).includes(into)) throw new MarsadError('TAG_INTO_ITSELF', { name: source.name });
  // what already carries the target only loses the source
  db.prepare(
    'INSERT OR IGNORE INTO excerpt_tags(excerpt_id, tag_id) SELECT excerpt_id, ? FROM excerpt_tags WHERE tag_id = ? ORDER BY id',
  ).run(into, from);
  let changed = db.prepare('DELETE FROM excerpt_tags WHERE tag_id = ?').run(from).changes;
  for (const child of childrenOf(db, from)) {
    const namesake = childrenOf(db, into).find((other) => nameKey(other.name) === nameKey(child.name));
    if (namesake) changed += mergeTags(db, child.id, namesake.id);
    else moveTag(db, child.id, into, Number.MAX_SAFE_INTEGER);
  }
  retire(db, source);
  return changed;
}

/** Removes a tag and all below it, and takes them off their excerpts, which stay. Answers how many tags went. */
export function removeTag(db: Connection, id: number): number {
  tagRow(db, id);
  const ids = withDescendants(db, id);
  const untag = db.prepare('DELETE FROM excerpt_tags WHERE tag_id = ?');
  for (const gone of ids) {
    untag.run(gone);
    retire(db, tagRow(db, gone));
  }
  return ids.length;
}

function retire(db: Connection, tag: TagRow): void {
  db.prepare('UPDATE tags SET removed_at = ? WHERE id = ?').run(new Date().toISOString(), tag.id);
}

function usableName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new MarsadError('BAD_REQUEST', { name: 'tags', field: 'name' });
  return trimmed;
}

function checkName(db: Connection, name: string, parentId: number | null, self: number | null): void {
  const key = nameKey(name);
  const taken = childrenOf(db, parentId).some((sibling) => sibling.id !== self && nameKey(sibling.name) === key);
  if (taken) throw new MarsadError('TAG_NAME_TAKEN', { name });
}

function checkShortcut(db: Connection, shortcut: string | null, self: number | null): void {
  if (shortcut === null || shortcut === '') return;
  const holder = db
    .prepare('SELECT name FROM tags WHERE shortcut = ? COLLATE NOCASE AND removed_at IS NULL AND id IS NOT ?')
    .pluck()
    .get(shortcut, self) as string | undefined;
  if (holder !== undefined) throw new MarsadError('TAG_SHORTCUT_TAKEN', { shortcut, name: holder });
}
