// The claims by outlets, as many as there are: a virtual grid with one tab stop, heads that stay in sight, and a cursor moved by keys.
import { useCallback, useEffect, useId, useRef } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Comparison, ComparisonCell } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { classes } from '../../ui/classes';
import { useInitialFocus } from '../../ui/use-initial-focus';
import type { MatrixRow as Row } from './comparison-matrix';
import { cellActionOf, movedCursor, stepOf } from './matrix-cursor';
import type { CellAction, Cursor, Layout } from './matrix-cursor';
import { MatrixHead } from './matrix-head';
import { cellId, MatrixRow } from './matrix-row';
import type { Verdict } from './use-judgement';
import styles from './matrix.module.css';

/** Until a row has been measured. */
const FIRST_HEIGHT: Readonly<Record<Layout, number>> = { side: 190, stacked: 360 };

export interface MatrixProps {
  readonly columns: Comparison['columns'];
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly isStory: boolean;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onAction: (action: CellAction, cursor: Cursor) => void;
  readonly onJudge: (row: Row, telling: ComparisonCell, verdict: Verdict) => void;
}

export function Matrix(props: MatrixProps) {
  const { columns, rows, layout, isStory, cursor, onAction } = props;
  const t = useText('comparison');
  const { direction } = useLocalisation();
  const idBase = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useInitialFocus(scroller);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => FIRST_HEIGHT[layout],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 2,
  });
  const shown = virtual.getVirtualItems();

  // Handlers that keep their identity: a move of the cursor then draws two rows again, not all.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const onCursor = useCallback((to: Cursor) => latest.current.onCursor(to), []);
  const onOpen = useCallback((at: Cursor) => latest.current.onAction('open', at), []);
  const onJudge = useCallback(
    (row: Row, telling: ComparisonCell, verdict: Verdict) => latest.current.onJudge(row, telling, verdict),
    [],
  );

  const activeId = cellId(idBase, cursor);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.nativeEvent, direction);
    const action = cellActionOf(event.nativeEvent);
    if (step !== null) {
      const rowsInView = Math.max(1, shown.length - 3);
      const to = movedCursor(rows, cursor, step, { layout, rowsInView });
      hasMoved.current = true;
      if (to.row !== cursor.row) virtual.scrollToIndex(to.row, { align: 'auto' });
      props.onCursor(to);
    } else if (action !== null) onAction(action, cursor);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p id={`${idBase}-keys`} hidden>
        {t('keys')}
      </p>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        data-pane
        aria-label={t('grid')}
        aria-describedby={`${idBase}-keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={activeId}
        className={classes(styles.grid, layout === 'stacked' && styles.stacked)}
        style={{ '--columns': columns.length } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <MatrixHead columns={columns} />
        <div role="rowgroup" className={styles.sizer} style={{ blockSize: virtual.getTotalSize() }}>
          {shown.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <MatrixRow
                  key={item.key}
                  row={row}
                  index={item.index}
                  offset={item.start}
                  idBase={idBase}
                  cursor={cursor.row === item.index ? cursor : null}
                  isStory={isStory}
                  measure={virtual.measureElement}
                  onCursor={onCursor}
                  onOpen={onOpen}
                  onJudge={onJudge}
                />
              )
            );
          })}
        </div>
      </div>
    </>
  );
}
