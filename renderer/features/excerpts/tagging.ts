// What pressing a tag's key does to the selected passage: pure, so that every case is tested.
import type { Passage } from '../../state/desk-store';

interface Marked {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly tags: readonly number[];
  readonly note: string;
}

export type TagChange =
  | { readonly does: 'create'; readonly tags: readonly number[] }
  | { readonly does: 'update'; readonly id: number; readonly tags: readonly number[] }
  | { readonly does: 'remove'; readonly id: number };

/** The excerpt over exactly this passage, which further tags go to instead of making a second one. */
export function excerptAt<E extends Marked>(excerpts: readonly E[], passage: Passage): E | null {
  return excerpts.find((excerpt) => excerpt.start === passage.start && excerpt.end === passage.end) ?? null;
}

/** Sets the tag on the passage, or takes it off where it stands; an excerpt left with neither tag nor note goes. */
export function toggleTagOn(excerpts: readonly Marked[], passage: Passage, tagId: number): TagChange {
  const there = excerptAt(excerpts, passage);
  if (!there) return { does: 'create', tags: [tagId] };
  if (!there.tags.includes(tagId)) return { does: 'update', id: there.id, tags: [...there.tags, tagId] };
  const tags = there.tags.filter((id) => id !== tagId);
  return tags.length === 0 && there.note === ''
    ? { does: 'remove', id: there.id }
    : { does: 'update', id: there.id, tags };
}
