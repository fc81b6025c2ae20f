// The stories, as many as there are: a virtual list box whose cursor chooses what the details tell.
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { noStoryFilters, useDesk } from '../../state/desk-store';
import type { StoryFilters } from '../../state/desk-store';
import { FailedRead } from '../../ui/failed-read';
import { movedCursor } from '../../ui/list-cursor';
import { Select } from '../../ui/select';
import { useInitialFocus } from '../../ui/use-initial-focus';
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
  const idBase = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ first: 0, last: 0 });
  /** Where the cursor was last put; holds its place while the story there is not known or not in the list. */
  const [place, setPlace] = useState(-1);
  const [hasFocus, setHasFocus] = useState(false);
  const { total, rowAt, error, retry } = useStories(filters, view);
  const count = total ?? 0;
  useInitialFocus(listRef, count > 0);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => listRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    onChange: ({ range }) => {
      if (!range) return;
      const { startIndex: first, endIndex: last } = range;
      setView((before) => (before.first === first && before.last === last ? before : { first, last }));
    },
  });

  // A story that comes under a cursor which has moved is the one that is told; after that the cursor goes with the story,
  // wherever another order, a pin or an import puts it: keys act on what the details tell.
  const [wanted, setWanted] = useState(-1);
  const chosen = indexOf(storyId, count, rowAt);
  const cursor = wanted >= 0 || chosen < 0 ? Math.min(place, count - 1) : chosen;
  const wantedId = wanted >= 0 ? (rowAt(wanted)?.id ?? null) : null;
  useEffect(() => {
    if (wantedId === null) return;
    chooseStory(wantedId);
    setWanted(-1);
  }, [wantedId, chooseStory]);

  // Nothing chosen yet: the first of them, so that no half of the window stands empty.
  const firstId = rowAt(0)?.id ?? null;
  useEffect(() => {
    if (storyId === null && firstId !== null) chooseStory(firstId);
  }, [storyId, firstId, chooseStory]);

  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (hasFocus && cursor >= 0) scrollToIndex(cursor, { align: 'auto' });
  }, [hasFocus, cursor, scrollToIndex]);

  const moveTo = (index: number): void => {
    if (count === 0) return;
    const next = Math.min(Math.max(index, 0), count - 1);
    setPlace(next);
    setWanted(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const rowsInView = Math.max(1, Math.floor((listRef.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1);
    const moved = movedCursor(event.nativeEvent, cursor, rowsInView, count);
    const action = storyActionOf(event.nativeEvent);
    const story = cursor >= 0 ? rowAt(cursor) : null;
    if (moved !== null) moveTo(moved);
    else if (action !== null && story?.id === storyId) onAction(action, story);
    else if (action !== null) moveTo(cursor);
    else return;
    event.preventDefault();
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
        <div
          ref={listRef}
          role="listbox"
          tabIndex={0}
          data-pane
          aria-label={t('list')}
          aria-activedescendant={cursor >= 0 ? `${idBase}${cursor}` : undefined}
          className={styles.list}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setHasFocus(true);
            if (cursor < 0) moveTo(0);
          }}
          onBlur={() => setHasFocus(false)}
        >
          <div className={styles.sizer} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((row) => {
              const story = rowAt(row.index);
              return (
                <StoryRow
                  key={row.index}
                  story={story}
                  id={`${idBase}${row.index}`}
                  index={row.index}
                  total={count}
                  offset={row.start}
                  isCursor={hasFocus && row.index === cursor}
                  isOpen={story !== null && story.id === storyId}
                  measure={virtual.measureElement}
                  onChoose={moveTo}
                />
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

/** The order leaves nothing out. */
function isFiltered(filters: StoryFilters): boolean {
  const narrowing = ['minOutlets', 'from', 'to', 'words'] as const;
  return narrowing.some((name) => filters[name] !== noStoryFilters[name]);
}

/** Among the rows that have been fetched; -1 where it is not one of them. */
function indexOf(id: number | null, count: number, rowAt: (index: number) => StorySummary | null): number {
  for (let index = 0; index < count; index++) {
    const row = rowAt(index);
    if (row === null) return -1;
    if (row.id === id) return index;
  }
  return -1;
}
