// The stories view: which events the archive covers, and who told each, when, and after whom.
import { useState } from 'react';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { PaneHandle } from '../../app/pane-handle';
import { usePanes } from '../../app/pane-widths';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { ReviewSlot } from './review-slot';
import { StoryDetails } from './story-details';
import type { StoryAction } from './story-keys';
import { StoryList } from './story-list';
import { useStoryEdits } from './use-story-edits';
import styles from './stories-view.module.css';

export function StoriesView({ review }: { readonly review: ReviewSlot }) {
  const shell = useText('shell');
  const width = usePanes((panes) => panes.stories);
  const openComparison = useDesk((desk) => desk.openComparison);
  const edits = useStoryEdits();
  const [isRenaming, setRenaming] = useState(false);
  const [entering, setEntering] = useState(false);
  const act = (action: StoryAction, story: StorySummary): void => {
    if (action === 'compare') openComparison({ kind: 'story', storyId: story.id });
    else if (action === 'pin') edits.setPinned(story, !story.pinned);
    else if (action === 'rename') setRenaming(true);
    else setEntering(true);
  };
  return (
    <div className={styles.view}>
      <StoryList width={width} onAction={act} />
      <PaneHandle pane="stories" label={shell('resizeStories')} />
      <StoryDetails
        edits={edits}
        review={review}
        isRenaming={isRenaming}
        onRenaming={setRenaming}
        isEntering={entering}
        onEntered={() => setEntering(false)}
      />
    </div>
  );
}
