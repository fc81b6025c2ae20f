// A tag as it stands in the editor, and what keeps it from being saved.
import type { Tag } from '../../../core/contract/schema/codebook';
import { tagOfShortcut } from '../../../core/codebook/tag-lookup';

export interface TagDraft {
  readonly name: string;
  readonly parentId: number | null;
  readonly colour: string;
  readonly definition: string;
  /** Empty for none. */
  readonly shortcut: string;
}

export interface DraftProblem {
  readonly field: keyof TagDraft;
  readonly code: 'nameNeeded' | 'nameTaken' | 'badHex' | 'shortcutTaken' | 'shortcutReserved';
  readonly values?: Readonly<Record<string, string>>;
}

/** Keys that act on a selection in the reader themselves: tag, next match. */
const RESERVED = ['T', 'N'];

/** @param self the tag that is edited, which does not stand in its own way; null for a new one. */
export function draftProblems(draft: TagDraft, tags: readonly Tag[], self: number | null): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const name = draft.name.trim();
  const others = tags.filter((tag) => tag.id !== self);
  if (name === '') problems.push({ field: 'name', code: 'nameNeeded' });
  else if (others.some((tag) => tag.parentId === draft.parentId && sameName(tag.name, name))) {
    problems.push({ field: 'name', code: 'nameTaken', values: { name } });
  }
  if (!/^#[0-9a-f]{6}$/i.test(draft.colour)) problems.push({ field: 'colour', code: 'badHex' });
  const holder = tagOfShortcut(others, draft.shortcut);
  if (holder) problems.push({ field: 'shortcut', code: 'shortcutTaken', values: { name: holder.name } });
  else if (RESERVED.includes(draft.shortcut.toUpperCase())) {
    problems.push({ field: 'shortcut', code: 'shortcutReserved', values: { keys: RESERVED.join(', ') } });
  }
  return problems;
}

/** Alike to the eye, as the archive sees it. */
function sameName(a: string, b: string): boolean {
  const shown = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return shown(a) === shown(b);
}
