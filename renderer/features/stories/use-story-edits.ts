// What an analyst decides about stories, each with a way back.
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useEdit } from '../../api/queries';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import type { TitledStory } from '../../i18n/use-story-title';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';

type Named = Pick<StorySummary, 'id'> & TitledStory;

export interface StoryEdits {
  /** An empty name gives it back to the archive. */
  readonly rename: (story: Named, name: string) => void;
  readonly setPinned: (story: Named, pinned: boolean) => void;
  /** Everything of `from` becomes `into`'s, which is then told. */
  readonly merge: (from: Named, into: Named, onDone: () => void) => void;
  /** Gives the articles a story of their own; the one at hand goes on being told. */
  readonly split: (story: Named, articleIds: readonly number[]) => void;
  readonly isBusy: boolean;
}

export function useStoryEdits(): StoryEdits {
  const t = useText('stories');
  const report = useReport();
  const titleOf = useStoryTitle();
  const rename = useEdit('stories.rename');
  const pin = useEdit('stories.pin');
  const merge = useEdit('stories.merge');
  const split = useEdit('stories.split');
  const onError = report.failed;
  return {
    rename: ({ id }, name) =>
      rename.mutate(
        { id, name: name.trim() },
        { onError, onSuccess: (story) => report.undoable(t('renamed', { name: titleOf(story) })) },
      ),
    setPinned: ({ id }, pinned) =>
      pin.mutate(
        { id, pinned },
        {
          onError,
          onSuccess: (story) => report.undoable(t(pinned ? 'pinnedDone' : 'unpinnedDone', { name: titleOf(story) })),
        },
      ),
    merge: (from, into, onDone) =>
      merge.mutate(
        { from: from.id, into: into.id },
        {
          onError,
          onSuccess: (merged) => {
            useDesk.getState().chooseStory(merged.id);
            onDone();
            report.undoable(t('merged', { from: titleOf(from), into: titleOf(merged) }));
          },
        },
      ),
    split: ({ id }, articleIds) =>
      split.mutate(
        { id, articleIds: [...articleIds] },
        { onError, onSuccess: () => report.undoable(t('splitDone', { count: articleIds.length })) },
      ),
    isBusy: rename.isPending || pin.isPending || merge.isPending || split.isPending,
  };
}
