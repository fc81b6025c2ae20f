// Where the notes of a margin column stand: measured as they are drawn, each as near to its passage as the others allow.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReaderMarginProps } from '../state/reader-slots';
import { layOutMargin } from './margin-layout';

/** A note before it has been measured. */
const FIRST_HEIGHT = 30;

export interface MarginItem {
  readonly id: number;
  /** Offset of the passage in the body. */
  readonly start: number;
}

export interface MarginPlaces {
  /** CSS pixels from the top of the column. */
  readonly topOf: (id: number) => number;
  /** Ref callback of a note's element, which names its item by `data-note`. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  /** Where the last note ends. */
  readonly bottom: number;
}

/** `heldId` keeps its place and the others give way; `items` come in reading order. */
export function useMarginPlaces(
  items: readonly MarginItem[],
  { topOf, layout }: Pick<ReaderMarginProps, 'topOf' | 'layout'>,
  gap: number,
  heldId: number | null,
): MarginPlaces {
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());
  const observer = useRef<ResizeObserver | null>(null);
  const tops = useMemo(() => {
    const anchors = items.map(({ id, start }) => ({
      id,
      top: topOf(start) ?? 0,
      height: heights.get(id) ?? FIRST_HEIGHT,
    }));
    return new Map(layOutMargin(anchors, gap, heldId).map((place) => [place.id, place.top]));
    // oxlint-disable-next-line react/exhaustive-deps -- `layout` says that `topOf` answers differently
  }, [items, heights, topOf, layout, gap, heldId]);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    observer.current ??= new ResizeObserver((entries) => {
      setHeights((before) => {
        const next = new Map(before);
        for (const { target } of entries) {
          if (target instanceof HTMLElement) next.set(Number(target.dataset['note']), target.offsetHeight);
        }
        return next;
      });
    });
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);
  return {
    topOf: (id) => tops.get(id) ?? 0,
    measure,
    bottom: Math.max(0, ...items.map(({ id }) => (tops.get(id) ?? 0) + (heights.get(id) ?? FIRST_HEIGHT))),
  };
}
