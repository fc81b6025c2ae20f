// Paints what the open article shows beyond its text: matches, found words, excerpts, the selection while the focus is elsewhere.
import { useEffect } from 'react';
import type { Excerpt, Tag } from '../../../core/contract/schema/codebook';
import type { BodyMap } from './body-map';
import { paint, paintExcerpts } from './paint';
import type { PaintName } from './paint';
import type { Stretch } from './stretch';

/** Of an excerpt without a tag. */
const UNTAGGED = '#8a8172';
const nothing: readonly Stretch[] = [];

export function usePainted(name: PaintName, map: BodyMap | null, stretches: readonly Stretch[] = nothing): void {
  useEffect(() => {
    if (!map) return;
    paint(name, map, stretches);
    return () => void CSS.highlights.delete(name);
  }, [name, map, stretches]);
}

export function usePaintedExcerpts(
  map: BodyMap | null,
  excerpts: readonly Excerpt[] | undefined,
  tags: readonly Tag[] | undefined,
): void {
  useEffect(() => {
    if (!map) return;
    const colours = new Map(tags?.map((tag) => [tag.id, tag.colour]));
    paintExcerpts(
      map,
      (excerpts ?? []).map(({ start, end, tags: ids }) => ({
        start,
        end,
        colour: colours.get(ids[0] ?? 0) ?? UNTAGGED,
      })),
    );
    return () => paintExcerpts(map, []);
  }, [map, excerpts, tags]);
}
