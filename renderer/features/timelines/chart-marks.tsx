// What both kinds of bars share: an `<svg>` that is one tab stop, whose marks are reached by arrow keys and asked for by Enter.
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useLocalisation } from '../../i18n/i18n-context';
import { movedMark } from './chart-cursor';
import type { CursorMove, MarkAt } from './chart-cursor';
import { SeriesPatterns } from './series-patterns';
import type { Stacked } from './stacked';
import styles from './timelines.module.css';

export interface ChartProps {
  readonly label: string;
  readonly stacked: Stacked;
  readonly width: number;
  readonly keyLabel: (key: string) => string;
  readonly seriesLabel: (id: string) => string;
  readonly markLabel: (mark: MarkAt) => string;
  readonly onChoose: (mark: MarkAt) => void;
  /** The mark under the pointer or the cursor, for the line below the picture. */
  readonly onPoint: (mark: MarkAt | null) => void;
  readonly svgRef: Ref<SVGSVGElement>;
}

export interface DrawProps {
  readonly idBase: string;
  readonly isRtl: boolean;
  /** Wraps one bar: gives it its name, its cursor and its actions. */
  readonly mark: (at: MarkAt, bar: ReactNode) => ReactNode;
}

export interface ChartMarksProps extends ChartProps {
  readonly height: number;
  /** Columns lie across the page: arrow keys swap their parts. */
  readonly sideways: boolean;
  readonly children: (draw: DrawProps) => ReactNode;
}

const names: Readonly<Record<string, readonly [upright: CursorMove, sideways: CursorMove]>> = {
  start: ['back', 'down'],
  end: ['forward', 'up'],
  ArrowUp: ['up', 'back'],
  ArrowDown: ['down', 'forward'],
  Home: ['first', 'first'],
  End: ['last', 'last'],
};

export function ChartMarks(props: ChartMarksProps) {
  const { label, stacked, width, height, sideways, markLabel, onChoose, onPoint, svgRef, children } = props;
  const { direction } = useLocalisation();
  const isRtl = direction === 'rtl';
  const idBase = useId().replace(/[^\w-]/g, '');
  const [cursor, setCursor] = useState<MarkAt | null>(null);

  const point = (mark: MarkAt | null): void => {
    setCursor(mark);
    onPoint(mark);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const name =
      event.key === 'ArrowLeft'
        ? isRtl
          ? 'end'
          : 'start'
        : event.key === 'ArrowRight'
          ? isRtl
            ? 'start'
            : 'end'
          : event.key;
    const move = names[name]?.[sideways ? 1 : 0];
    if (move) point(movedMark(stacked, cursor, move));
    else if ((event.key === 'Enter' || event.key === ' ') && cursor) onChoose(cursor);
    else return;
    event.preventDefault();
  };
  const isCursor = (at: MarkAt): boolean => cursor?.column === at.column && cursor.series === at.series;
  const idOf = (at: MarkAt): string => `${idBase}m${at.column}-${at.series}`;
  return (
    <svg
      ref={svgRef}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={cursor ? idOf(cursor) : undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
      onKeyDown={onKeyDown}
      onFocus={() => cursor ?? point(movedMark(stacked, null, 'first'))}
      onBlur={() => point(null)}
    >
      <SeriesPatterns idBase={idBase} />
      {children({
        idBase,
        isRtl,
        mark: (at, bar) => (
          <g
            key={idOf(at)}
            id={idOf(at)}
            role="option"
            aria-selected={isCursor(at)}
            aria-label={markLabel(at)}
            className={isCursor(at) ? styles.cursorMark : styles.mark}
            onMouseEnter={() => point(at)}
            onMouseLeave={() => point(null)}
            onClick={() => onChoose(at)}
          >
            {bar}
          </g>
        ),
      })}
    </svg>
  );
}
