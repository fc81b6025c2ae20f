// Articles by month. Time runs along the reading direction of the window: to the left in Arabic and Hebrew.
import { useId, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { FacetRow } from '../../../core/contract/schema/search';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { classes } from '../../ui/classes';
import { barsOf, monthsBetween } from './histogram-buckets';
import type { Bar } from './histogram-buckets';
import styles from './month-histogram.module.css';

const MAX_BARS = 48;
const HEIGHT = 100;
/** A few months do not make slabs of their bars; the names below have their room. */
const WIDEST_BAR = 44;
const NARROWEST = 132;

export interface MonthHistogramProps {
  readonly rows: readonly FacetRow[];
  readonly chosen: readonly string[];
  readonly onChoose: (months: readonly string[]) => void;
}

export function MonthHistogram({ rows, chosen, onChoose }: MonthHistogramProps) {
  const t = useText('search');
  const { direction, formats } = useLocalisation();
  const bars = barsOf(rows, MAX_BARS);
  const idBase = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [dragging, setDragging] = useState<number | null>(null);
  if (bars.length === 0) return null;

  const chosenMonths = new Set(dragging !== null && anchor !== null ? monthsBetween(bars, anchor, dragging) : chosen);
  const highest = Math.max(...bars.map((bar) => bar.count), 1);
  const label = (bar: Bar): string => {
    const [first = '', last = first] = [bar.months[0], bar.months.at(-1)];
    const span = first === last ? formats.longMonth(first) : `${formats.month(first)} – ${formats.month(last)}`;
    return t('monthCount', { month: span, count: bar.count });
  };
  const isOnly = (index: number): boolean =>
    bars[index] !== undefined && chosen.length > 0 && chosen.join() === bars[index].months.join();
  const choose = (from: number, to: number): void => {
    onChoose(from === to && isOnly(from) ? [] : monthsBetween(bars, from, to));
  };

  const barAt = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const along = direction === 'rtl' ? 1 - share : share;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(along * bars.length)));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = cursor ?? bars.length - 1;
    const moves: Readonly<Record<string, number>> = {
      [forward]: at + 1,
      [back]: at - 1,
      Home: 0,
      End: bars.length - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) {
      const next = Math.min(bars.length - 1, Math.max(0, target));
      setCursor(next);
      if (event.shiftKey) choose(anchor ?? at, next);
      else setAnchor(next);
      if (event.shiftKey && anchor === null) setAnchor(at);
    } else if (event.key === 'Enter' || event.key === ' ') {
      setAnchor(at);
      choose(at, at);
    } else if (event.key === 'Escape' && chosen.length > 0) onChoose([]);
    else return;
    event.preventDefault();
  };

  const shown = cursor === null ? null : bars[cursor];
  return (
    <div style={{ maxInlineSize: Math.max(WIDEST_BAR * bars.length, NARROWEST) }}>
      <svg
        role="listbox"
        tabIndex={0}
        aria-label={t('months')}
        aria-multiselectable
        aria-activedescendant={cursor === null ? undefined : `${idBase}${cursor}`}
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={styles.histogram}
        onKeyDown={onKeyDown}
        onFocus={() => setCursor((current) => current ?? bars.length - 1)}
        onBlur={() => setCursor(null)}
        onPointerDown={(event) => {
          const at = barAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          if (!event.shiftKey || anchor === null) setAnchor(at);
          setDragging(at);
          setCursor(at);
        }}
        onPointerMove={(event) => {
          setCursor(barAt(event));
          if (dragging !== null) setDragging(barAt(event));
        }}
        onPointerUp={() => {
          if (dragging !== null && anchor !== null) choose(anchor, dragging);
          setDragging(null);
        }}
        onPointerLeave={() => setCursor(null)}
      >
        {bars.map((bar, index) => {
          const x = direction === 'rtl' ? bars.length - 1 - index : index;
          const height = bar.count === 0 ? 0 : Math.max(3, (bar.count / highest) * (HEIGHT - 4));
          const isChosen = bar.months.some((month) => chosenMonths.has(month));
          return (
            <g
              key={bar.months[0]}
              id={`${idBase}${index}`}
              role="option"
              aria-selected={isChosen}
              aria-label={label(bar)}
              className={classes(
                styles.column,
                isChosen && styles.chosen,
                chosenMonths.size > 0 && !isChosen && styles.dimmed,
                index === cursor && styles.cursor,
              )}
            >
              <rect className={styles.slot} x={x} y={0} width={1} height={HEIGHT} />
              <rect className={styles.bar} x={x + 0.1} y={HEIGHT - height} width={0.8} height={height} />
            </g>
          );
        })}
      </svg>
      <div className={styles.scale}>
        {shown ? (
          <span className={styles.now}>{label(shown)}</span>
        ) : (
          <>
            <span>{formats.month(bars[0]?.months[0] ?? '')}</span>
            {bars.length > 1 && <span>{formats.month(bars.at(-1)?.months.at(-1) ?? '')}</span>}
          </>
        )}
      </div>
    </div>
  );
}
