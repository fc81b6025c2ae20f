// The codebook as a tree: order, descendants, and where a tag lands when it is moved.
import type { Tag } from '../contract/schema/codebook';

export interface TagNode {
  readonly tag: Tag;
  readonly depth: number;
  readonly children: readonly TagNode[];
}

/** What `tags.move` takes beside the id: the new parent, and the place among its children not counting the moved tag itself. */
export interface TagPlace {
  readonly parentId: number | null;
  readonly position: number;
}

export type DropSpot = 'before' | 'after' | 'inside';
export type TagStep = 'up' | 'down' | 'indent' | 'outdent';

const inOrder = (a: Tag, b: Tag): number => a.position - b.position || a.id - b.id;

/** Children of each parent in codebook order; a tag whose parent is not in the list counts as a root, so that nothing is hidden. */
function childrenByParent(tags: readonly Tag[]): Map<number | null, Tag[]> {
  const known = new Set(tags.map((tag) => tag.id));
  const byParent = new Map<number | null, Tag[]>();
  for (const tag of tags) {
    const parent = tag.parentId !== null && known.has(tag.parentId) ? tag.parentId : null;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(tag);
    else byParent.set(parent, [tag]);
  }
  for (const siblings of byParent.values()) siblings.sort(inOrder);
  return byParent;
}

/** Roots with their descendants. A loop of parents (a damaged codebook) is left out instead of hanging the window. */
export function buildTagTree(tags: readonly Tag[]): TagNode[] {
  const byParent = childrenByParent(tags);
  const grow = (parent: number | null, depth: number): TagNode[] =>
    (byParent.get(parent) ?? []).map((tag) => ({ tag, depth, children: grow(tag.id, depth + 1) }));
  return grow(null, 0);
}

/** All tags as one list, parents before their children, in codebook order. */
export function tagsInOrder(tags: readonly Tag[]): Tag[] {
  const flat: Tag[] = [];
  const walk = (nodes: readonly TagNode[]): void => {
    for (const node of nodes) {
      flat.push(node.tag);
      walk(node.children);
    }
  };
  walk(buildTagTree(tags));
  return flat;
}

/** Ids of everything below a tag, without the tag itself. */
export function descendantsOf(tags: readonly Tag[], id: number): Set<number> {
  const byParent = childrenByParent(tags);
  const found = new Set<number>();
  const walk = (parent: number): void => {
    for (const child of byParent.get(parent) ?? []) {
      if (found.has(child.id)) continue;
      found.add(child.id);
      walk(child.id);
    }
  };
  walk(id);
  return found;
}

/** Ids from the tag's parent up to its root. */
export function ancestorsOf(tags: readonly Tag[], id: number): number[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const found: number[] = [];
  let parent = byId.get(id)?.parentId ?? null;
  while (parent !== null && !found.includes(parent)) {
    found.push(parent);
    parent = byId.get(parent)?.parentId ?? null;
  }
  return found;
}

function siblingsWithout(tags: readonly Tag[], parentId: number | null, id: number): Tag[] {
  return (childrenByParent(tags).get(parentId) ?? []).filter((tag) => tag.id !== id);
}

/**
 * Where tag `id` goes when dropped at `spot` of `targetId`; `inside` appends to its children.
 * Null when that would put the tag into itself or leave it where it is.
 */
export function placeByDrop(tags: readonly Tag[], id: number, targetId: number, spot: DropSpot): TagPlace | null {
  if (id === targetId || descendantsOf(tags, id).has(targetId)) return null;
  const target = tags.find((tag) => tag.id === targetId);
  if (!target) return null;
  if (spot === 'inside') {
    return changed(tags, id, { parentId: targetId, position: siblingsWithout(tags, targetId, id).length });
  }
  const siblings = siblingsWithout(tags, target.parentId, id);
  const at = siblings.findIndex((tag) => tag.id === targetId);
  return changed(tags, id, { parentId: target.parentId, position: spot === 'before' ? at : at + 1 });
}

/** Where tag `id` goes by one step of the keyboard; null where there is no such step. */
export function placeByStep(tags: readonly Tag[], id: number, step: TagStep): TagPlace | null {
  const tag = tags.find((candidate) => candidate.id === id);
  if (!tag) return null;
  const siblings = childrenByParent(tags).get(tag.parentId) ?? [];
  const at = siblings.findIndex((sibling) => sibling.id === id);
  if (step === 'up') return at > 0 ? { parentId: tag.parentId, position: at - 1 } : null;
  if (step === 'down') return at < siblings.length - 1 ? { parentId: tag.parentId, position: at + 1 } : null;
  if (step === 'indent') {
    const parent = siblings[at - 1];
    return parent ? { parentId: parent.id, position: siblingsWithout(tags, parent.id, id).length } : null;
  }
  const parent = tags.find((candidate) => candidate.id === tag.parentId);
  return parent ? placeByDrop(tags, id, parent.id, 'after') : null;
}

function changed(tags: readonly Tag[], id: number, place: TagPlace): TagPlace | null {
  const tag = tags.find((candidate) => candidate.id === id);
  if (!tag) return null;
  const now = (childrenByParent(tags).get(tag.parentId) ?? []).findIndex((sibling) => sibling.id === id);
  return tag.parentId === place.parentId && now === place.position ? null : place;
}
