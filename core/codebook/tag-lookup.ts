// Finds tags by what an analyst types: folded words of name and path, and `path/child` for a tag still to be made.
import type { Tag } from '../contract/schema/codebook';
import { tagsInOrder } from './tag-tree';

/** A path typed into the picker: the deepest tag of it that exists, and the names still to be made below it. */
export interface TypedPath {
  readonly existing: Tag | null;
  readonly missing: readonly string[];
}

const rank = (name: string, path: string, wanted: string): number => {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (` ${name}`.includes(` ${wanted}`)) return 2;
  if (name.includes(wanted)) return 3;
  if (path.includes(wanted)) return 4;
  return -1;
};

/**
 * Tags that hold `typed` in their name or path, best first, then in codebook order; all tags when nothing was typed.
 * `fold` must be the one the archive's search uses, so that both find the same spellings.
 */
export function findTags(tags: readonly Tag[], typed: string, fold: (text: string) => string): Tag[] {
  const wanted = foldPath(typed, fold);
  const ordered = tagsInOrder(tags);
  if (wanted === '') return ordered;
  return ordered
    .map((tag) => ({ tag, rank: rank(fold(tag.name), foldPath(tag.path, fold), wanted) }))
    .filter((found) => found.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.tag);
}

/** Reads `Mediation / Egypt` against the codebook. Names are compared folded; the missing ones keep the typed spelling. */
export function readTypedPath(tags: readonly Tag[], typed: string, fold: (text: string) => string): TypedPath {
  const names = typed
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  let existing: Tag | null = null as Tag | null;
  for (const [depth, name] of names.entries()) {
    const parentId: number | null = existing?.id ?? null;
    const match = tags.find((tag) => tag.parentId === parentId && fold(tag.name) === fold(name));
    if (!match) return { existing, missing: names.slice(depth) };
    existing = match;
  }
  return { existing, missing: [] };
}

/** The tag that a key press stands for, whatever its case; null when none has that shortcut. */
export function tagOfShortcut(tags: readonly Tag[], key: string): Tag | null {
  if ([...key].length !== 1) return null;
  const wanted = key.toLowerCase();
  return tags.find((tag) => tag.shortcut?.toLowerCase() === wanted) ?? null;
}

function foldPath(path: string, fold: (text: string) => string): string {
  return path
    .split('/')
    .map((name) => fold(name.trim()))
    .join('/')
    .replace(/^\/+|\/+$/g, '');
}
