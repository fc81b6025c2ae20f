// Where one stands among the matches of the query, or of find-in-article.
import { useCallback, useState } from 'react';
import type { Stretch } from './stretch';

export interface Matches {
  readonly list: readonly Stretch[];
  /** Position in `list`, -1 before the first step. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
  readonly reset: () => void;
}

/** `onGo` is told each match that is stepped to; stepping wraps around at both ends. */
export function useMatches(list: readonly Stretch[], onGo: (match: Stretch) => void): Matches {
  const [at, setAt] = useState<{ readonly list: readonly Stretch[]; readonly current: number }>({ list, current: -1 });
  const current = at.list === list ? at.current : -1;
  const step = useCallback(
    (by: 1 | -1) => {
      if (list.length === 0) return;
      const next = nextMatch(current, by, list.length);
      setAt({ list, current: next });
      const match = list[next];
      if (match) onGo(match);
    },
    [list, current, onGo],
  );
  const reset = useCallback(() => setAt({ list, current: -1 }), [list]);
  return { list, current, step, reset };
}

export function nextMatch(current: number, by: 1 | -1, count: number): number {
  if (current === -1) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
