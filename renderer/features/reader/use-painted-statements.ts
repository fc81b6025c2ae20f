// Paints the article's statements: what was said, the reporting words, the speakers, and the one at hand.
import { useMemo } from 'react';
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import type { BodyMap } from './body-map';
import type { Stretch } from './stretch';
import { usePainted } from './use-painting';

/** Rejected ones are left out, unless one of them is at hand. */
export function usePaintedStatements(
  map: BodyMap | null,
  statements: readonly StatementWithSource[],
  activeId: number | null,
): void {
  const painted = useMemo(() => stretchesOf(statements, activeId), [statements, activeId]);
  usePainted('statement', map, painted.said);
  usePainted('statement-active', map, painted.active);
  usePainted('statement-cue', map, painted.cues);
  usePainted('statement-mention', map, painted.mentions);
}

interface PaintedStatements {
  readonly said: readonly Stretch[];
  readonly active: readonly Stretch[];
  readonly cues: readonly Stretch[];
  readonly mentions: readonly Stretch[];
}

function stretchesOf(statements: readonly StatementWithSource[], activeId: number | null): PaintedStatements {
  const shown = statements.filter(({ id, status }) => status !== 'rejected' || id === activeId);
  return {
    said: shown,
    active: shown.filter(({ id }) => id === activeId),
    cues: shown.flatMap(({ cue }) => cue ?? []),
    mentions: shown.flatMap(({ mention, relayedBy }) => [...(mention ? [mention] : []), ...relayedBy]),
  };
}
