// A tag's key tags the selected passage at once; pressed again it takes the tag off.
import { useEffect } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { tagOfShortcut } from '../../../core/codebook/tag-lookup';
import { isWriting } from '../../app/shortcuts';
import { useDesk } from '../../state/desk-store';
import { toggleTagOn } from './tagging';
import { useArticleExcerpts } from './use-article-excerpts';
import type { ExcerptEdits } from './use-excerpt-edits';

/** The tag of a key press: by what it types, else by its place, since under an Arabic layout E types ث. */
export function tagOfKey(tags: readonly Tag[], event: Pick<KeyboardEvent, 'key' | 'code'>): Tag | null {
  const byPlace = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1];
  return tagOfShortcut(tags, event.key) ?? (byPlace === undefined ? null : tagOfShortcut(tags, byPlace));
}

export function useTagKeys(tags: readonly Tag[], edits: ExcerptEdits): void {
  const selection = useDesk((state) => state.selection);
  const excerpts = useArticleExcerpts(selection?.articleId ?? null);
  useEffect(() => {
    if (!selection) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) return;
      if (useDesk.getState().dialog || useDesk.getState().tagging) return;
      const tag = tagOfKey(tags, event);
      if (!tag) return;
      // With a passage selected a tag's key means the tag, whatever else the key does elsewhere.
      event.preventDefault();
      event.stopImmediatePropagation();
      const change = toggleTagOn(excerpts, selection, tag.id);
      if (change.does === 'create') edits.create(selection, { tags: change.tags, note: '' });
      else if (change.does === 'update') edits.update(change.id, { tags: change.tags });
      else edits.remove([change.id]);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [selection, excerpts, tags, edits]);
}
