// The hits, as many as there are: a virtual list box with a cursor, moved and acted on by keys.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { VirtualList } from '../../ui/virtual-list';
import { actionOfKey } from './list-keys';
import { ResultRow } from './result-row';
import { useSearch } from './search-context';
import { useArticleActions } from '../../state/use-article-actions';
import { collectIds, useHits } from './use-hits';
import styles from './result-row.module.css';

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
  const [cursor, setCursor] = useState(-1);
  const [view, setView] = useState({ first: 0, last: 0 });
  const anchor = useRef(0);

  const hitAt = useHits(view.first, view.last);

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
    setCursor(index);
    if (extend) void markRange(anchor.current, index);
    else anchor.current = index;
  };

  const onKey = (event: KeyboardEvent): boolean => {
    const action = actionOfKey(event.nativeEvent);
    if (action === null) return false;
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
    return true;
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
    <VirtualList
      label={t('results')}
      listRef={listRef}
      total={total}
      rowAt={hitAt}
      rowHeight={ROW_HEIGHT}
      cursor={cursor}
      onCursor={moveTo}
      onView={setView}
      isOpen={({ id }) => id === articleId}
      isChosen={({ id }) => marked.has(id)}
      content={ResultRow}
      rowClass={styles.row}
      waiting={[60, 90]}
      onKey={onKey}
      onClick={onClick}
      onDoubleClick={onEnter}
      isStale={queryError !== null}
    />
  );
}
