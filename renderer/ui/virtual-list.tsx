// A list of any length as one list box: only rows in view are drawn, keys move a cursor, every row says its place. The rows' content is the caller's.
import { memo, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { ComponentType, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { classes } from './classes';
import { movedCursor } from './list-cursor';
import styles from './virtual-list.module.css';

export interface RowsInView {
  readonly first: number;
  readonly last: number;
}

export interface VirtualListProps<T> {
  readonly label: string;
  readonly listRef?: RefObject<HTMLDivElement | null>;
  readonly total: number;
  /** Null while the row is under way. */
  readonly rowAt: (index: number) => T | null;
  /** CSS pixels of every row, or of one until it has been measured. */
  readonly rowHeight: number;
  /** Rows are as high as what stands in them. */
  readonly isMeasured?: boolean;
  /** -1: nowhere yet. */
  readonly cursor: number;
  /** Where keys, or a first focus, take the cursor: within the list. `isExtending`: with Shift held. */
  readonly onCursor: (index: number, isExtending: boolean) => void;
  readonly onView: (view: RowsInView) => void;
  /** The row whose details are shown. */
  readonly isOpen: (row: T) => boolean;
  /** Rows chosen for a common action; without it one row at most is. */
  readonly isChosen?: (row: T) => boolean;
  /** Must keep its identity: rows are drawn anew with another. */
  readonly content: ComponentType<{ readonly row: T }>;
  readonly rowClass?: string | undefined;
  /** How wide the bars of a row that is under way are, in percent. */
  readonly waiting: readonly number[];
  /** Any key that moves no cursor; true where it did something. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** Without it a click takes the cursor there. */
  readonly onClick?: (index: number, event: MouseEvent) => void;
  readonly onDoubleClick?: () => void;
  readonly onFocusChange?: (hasFocus: boolean) => void;
  /** What is shown answers an older question. */
  readonly isStale?: boolean;
}

export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, listRef, total, rowAt, rowHeight, isMeasured = false, cursor, isChosen, content, waiting } = props;
  const own = useRef<HTMLDivElement>(null);
  const list = listRef ?? own;
  const idBase = useId();
  const [hasFocus, setHasFocus] = useState(false);
  // Handlers that keep their identity: a move of the cursor then draws two rows again, not all.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const rows = virtual.getVirtualItems();
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => latest.current.onView({ first, last }), [first, last]);

  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (hasFocus && cursor >= 0) scrollToIndex(cursor, { align: 'auto' });
  }, [hasFocus, cursor, scrollToIndex]);

  const onClick = useCallback((index: number, event: MouseEvent) => {
    const { onClick: own, onCursor } = latest.current;
    if (own) own(index, event);
    else onCursor(index, false);
  }, []);
  const onDoubleClick = useCallback(() => latest.current.onDoubleClick?.(), []);

  const moveTo = (index: number, isExtending: boolean): void => {
    if (total > 0) props.onCursor(Math.min(Math.max(index, 0), total - 1), isExtending);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const rowsInView = Math.max(1, Math.floor((list.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const moved = movedCursor(event.nativeEvent, cursor, rowsInView, total);
    if (moved !== null) moveTo(moved, event.shiftKey);
    else if (!props.onKey?.(event)) return;
    event.preventDefault();
  };
  const onFocus = (isFocused: boolean): void => {
    setHasFocus(isFocused);
    props.onFocusChange?.(isFocused);
    if (isFocused && cursor < 0) moveTo(0, false);
  };

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      data-pane
      aria-label={label}
      aria-multiselectable={isChosen !== undefined || undefined}
      aria-activedescendant={cursor >= 0 ? `${idBase}${cursor}` : undefined}
      className={classes(styles.list, props.isStale && styles.stale)}
      onKeyDown={onKeyDown}
      onFocus={() => onFocus(true)}
      onBlur={() => onFocus(false)}
    >
      <div className={styles.sizer} style={{ blockSize: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <ListRow
              key={index}
              row={row}
              id={`${idBase}${index}`}
              index={index}
              total={total}
              offset={start}
              height={isMeasured ? null : rowHeight}
              isCursor={hasFocus && index === cursor}
              isOpen={row !== null && props.isOpen(row)}
              isChosen={row !== null && isChosen?.(row) === true}
              content={content}
              rowClass={props.rowClass}
              waiting={waiting}
              measure={isMeasured ? virtual.measureElement : undefined}
              onClick={onClick}
              onDoubleClick={onDoubleClick}
            />
          );
        })}
      </div>
    </div>
  );
}

interface ListRowProps<T> extends Pick<VirtualListProps<T>, 'content' | 'rowClass' | 'waiting' | 'total'> {
  readonly row: T | null;
  readonly id: string;
  readonly index: number;
  readonly offset: number;
  /** Null where it is measured. */
  readonly height: number | null;
  readonly isCursor: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onDoubleClick: () => void;
}

function PlainListRow<T>(props: ListRowProps<T>) {
  const { row, id, index, total, offset, height, isCursor, isOpen, isChosen, content: Content } = props;
  const { rowClass, measure, waiting } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box around the rows takes the keys
    <div
      ref={measure}
      id={id}
      data-index={index}
      data-open={isOpen || undefined}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen || isOpen}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-busy={row === null}
      className={classes(
        styles.row,
        height !== null && styles.fixed,
        rowClass,
        isOpen && styles.open,
        isChosen && styles.chosen,
        isCursor && styles.cursor,
      )}
      style={{ transform: `translateY(${offset}px)`, ...(height === null ? {} : { blockSize: height }) }}
      onClick={(event) => props.onClick(index, event)}
      onDoubleClick={props.onDoubleClick}
    >
      {row === null ? <Waiting widths={waiting} /> : <Content row={row} />}
    </div>
  );
}

const ListRow = memo(PlainListRow) as typeof PlainListRow;

function Waiting({ widths }: { readonly widths: readonly number[] }) {
  return (
    <div aria-hidden>
      {widths.map((width) => (
        <div key={width} className={styles.waiting} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
