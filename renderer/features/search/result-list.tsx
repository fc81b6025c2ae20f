// The hits, as many as there are: a virtual list box with a cursor, moved and acted on by keys.
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { classes } from '../../ui/classes';
import { movedCursor } from '../../ui/list-cursor';
import { actionOfKey } from './list-keys';
import { ResultRow } from './result-row';
import { useSearch } from './search-context';
import { useArticleActions } from '../../state/use-article-actions';
import { collectIds, useHits } from './use-hits';
import { useTagColours } from './use-tag-colours';
import styles from './result-list.module.css';

/** As `--row` in tokens.css. */
const ROW_HEIGHT = 56;
/** The reader follows the cursor once it rests. */
const FOLLOW_MS = 140;

export interface ResultListProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** Enter leads into the reader. */
  readonly onEnter: () => void;
}

export function ResultList({ listRef, onEnter }: ResultListProps) {
  const t = useText('search');
  const search = useSearch();
  const { question, answer, queryError, generation } = search;
  const total = answer?.total ?? 0;
  const marked = useDesk((desk) => desk.marked);
  const setMarked = useDesk((desk) => desk.setMarked);
  const articleId = useDesk((desk) => desk.articleId);
  const openArticle = useDesk((desk) => desk.openArticle);
  const actions = useArticleActions();
  const colours = useTagColours();
  const idBase = useId();
  const [cursor, setCursor] = useState(-1);
  const [hasFocus, setHasFocus] = useState(false);
  const anchor = useRef(0);

  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => listRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const rows = virtual.getVirtualItems();
  const hitAt = useHits(rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0);

  const cursorHit = cursor >= 0 && cursor < total ? hitAt(cursor) : null;
  const cursorId = cursorHit?.id ?? null;
  useEffect(() => {
    if (cursorId === null) return;
    const timer = window.setTimeout(() => openArticle(cursorId), FOLLOW_MS);
    return () => window.clearTimeout(timer);
  }, [cursorId, openArticle]);

  const markRange = useCallback(
    async (first: number, last: number) => {
      setMarked(new Set(await collectIds(question, generation, Math.min(first, last), Math.max(first, last))));
    },
    [question, generation, setMarked],
  );

  const toggle = (id: number): void => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };

  const moveTo = (index: number, extend: boolean): void => {
    if (total === 0) return;
    const next = Math.min(Math.max(index, 0), total - 1);
    setCursor(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    if (extend) void markRange(anchor.current, next);
    else anchor.current = next;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const rowsInView = Math.max(1, Math.floor((listRef.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1);
    const moved = movedCursor(event.nativeEvent, cursor, rowsInView, total);
    if (moved !== null) {
      event.preventDefault();
      moveTo(moved, event.shiftKey);
      return;
    }
    const action = actionOfKey(event.nativeEvent);
    if (action === null) return;
    event.preventDefault();
    const chosen = marked.size > 0 ? [...marked] : cursorId === null ? [] : [cursorId];
    if (action === 'open' && cursorId !== null) {
      openArticle(cursorId);
      onEnter();
    } else if (action === 'mark' && cursorId !== null) toggle(cursorId);
    else if (action === 'mark-all' && total > 0) void markRange(0, total - 1);
    else if (action === 'unmark') setMarked(new Set());
    else if (action === 'trash' && chosen.length > 0) actions.trash(chosen);
    else if ((action === 'unread' || action === 'reviewed' || action === 'irrelevant') && chosen.length > 0) {
      actions.setState(chosen, action);
    }
  };

  const onClick = (index: number, event: MouseEvent): void => {
    const hit = hitAt(index);
    if (!hit) return;
    setCursor(index);
    if (event.shiftKey) void markRange(anchor.current, index);
    else if (event.ctrlKey || event.metaKey) {
      anchor.current = index;
      toggle(hit.id);
    } else {
      anchor.current = index;
      if (marked.size > 0) setMarked(new Set());
      openArticle(hit.id);
    }
  };

  return (
    <div
      ref={listRef}
      role="listbox"
      tabIndex={0}
      aria-label={t('results')}
      aria-multiselectable
      aria-activedescendant={cursor >= 0 ? `${idBase}${cursor}` : undefined}
      className={classes(styles.list, queryError && styles.stale)}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setHasFocus(true);
        if (cursor < 0 && total > 0) setCursor(0);
      }}
      onBlur={() => setHasFocus(false)}
    >
      <div className={styles.sizer} style={{ blockSize: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const hit = hitAt(row.index);
          return (
            <ResultRow
              key={row.index}
              hit={hit}
              id={`${idBase}${row.index}`}
              index={row.index}
              total={total}
              offset={row.start}
              isCursor={hasFocus && row.index === cursor}
              isOpen={hit !== null && hit.id === articleId}
              isMarked={hit !== null && marked.has(hit.id)}
              colours={colours}
              onClick={onClick}
              onDoubleClick={onEnter}
            />
          );
        })}
      </div>
    </div>
  );
}
