// The stories, as many as there are: a virtual list box whose cursor chooses what the details tell.
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { noStoryFilters, useDesk } from '../../state/desk-store';
import type { StoryFilters } from '../../state/desk-store';
import { FailedRead } from '../../ui/failed-read';
import { Select } from '../../ui/select';
import { useChosenCursor } from '../../ui/use-chosen-cursor';
import { useInitialFocus } from '../../ui/use-initial-focus';
import { VirtualList } from '../../ui/virtual-list';
import { NoStories } from './no-stories';
import { PendingAnalysis } from './pending-analysis';
import { StoryFilterFields } from './story-filters';
import { storyActionOf } from './story-keys';
import type { StoryAction } from './story-keys';
import { StoryRow } from './story-row';
import { useStories } from './use-stories';
import styles from './story-list.module.css';

/** Of a row whose name takes one line, until it has been measured. */
const ROW_HEIGHT = 86;

export interface StoryListProps {
  readonly width: number;
  /** A key that acts on the story under the cursor. */
  readonly onAction: (action: StoryAction, story: StorySummary) => void;
}

export function StoryList({ width, onAction }: StoryListProps) {
  const t = useText('stories');
  const errorText = useErrorText();
  const filters = useDesk((desk) => desk.storyFilters);
  const setFilters = useDesk((desk) => desk.setStoryFilters);
  const storyId = useDesk((desk) => desk.storyId);
  const chooseStory = useDesk((desk) => desk.chooseStory);
  const listRef = useRef<HTMLDivElement>(null);
  const { total, rowAt, error, retry, onView } = useStories(filters);
  useInitialFocus(listRef, total !== null && total > 0);
  const { cursor, moveTo } = useChosenCursor({ total, rowAt }, storyId, chooseStory);

  const onKey = (event: KeyboardEvent): boolean => {
    const action = storyActionOf(event.nativeEvent);
    const story = cursor >= 0 ? rowAt(cursor) : null;
    if (action === null) return false;
    if (story?.id === storyId) onAction(action, story);
    else if (cursor >= 0) moveTo(cursor);
    return true;
  };

  const isEmpty = total === 0;
  const isQueryError = error?.code.startsWith('QUERY_') ?? false;
  return (
    <section className={styles.pane} style={{ inlineSize: width }} aria-label={t('list')}>
      <StoryFilterFields queryError={error && isQueryError ? errorText(error) : null} />
      <div className={styles.bar}>
        <span className={styles.total} role="status">
          {total !== null && t('total', { count: total })}
        </span>
        <Select<StoryFilters['order']>
          label={t('order')}
          hideLabel
          plain
          value={filters.order}
          onChange={(order) => setFilters({ order })}
          choices={(['newest', 'oldest', 'largest'] as const).map((value) => ({ value, label: t(`order_${value}`) }))}
        />
      </div>
      <PendingAnalysis />
      {error && !isQueryError ? (
        <FailedRead title={t('failed')} error={error} onRetry={retry} />
      ) : isEmpty ? (
        <NoStories isFiltered={isFiltered(filters)} />
      ) : (
        <VirtualList
          label={t('list')}
          listRef={listRef}
          total={total ?? 0}
          rowAt={rowAt}
          rowHeight={ROW_HEIGHT}
          isMeasured
          cursor={cursor}
          onCursor={moveTo}
          onView={onView}
          isOpen={({ id }) => id === storyId}
          content={StoryRow}
          rowClass={styles.row}
          waiting={[70, 45]}
          onKey={onKey}
        />
      )}
    </section>
  );
}

/** The order leaves nothing out. */
function isFiltered(filters: StoryFilters): boolean {
  const narrowing = ['minOutlets', 'from', 'to', 'words'] as const;
  return narrowing.some((name) => filters[name] !== noStoryFilters[name]);
}
