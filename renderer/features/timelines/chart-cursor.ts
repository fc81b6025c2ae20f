// Moving among the marks of a chart by keys: along the keys, across the series, over empty ones.
import type { Stacked } from './stacked';

export interface MarkAt {
  readonly column: number;
  readonly series: number;
}

export type CursorMove = 'forward' | 'back' | 'up' | 'down' | 'first' | 'last';

/** The nearest mark that way which counts something; where none is, the one at hand. Null for a chart without marks. */
export function movedMark({ columns, series }: Stacked, at: MarkAt | null, move: CursorMove): MarkAt | null {
  const counted = (mark: MarkAt): boolean => (columns[mark.column]?.counts[mark.series] ?? 0) > 0;
  const nearest = (column: number, wanted: number): MarkAt | null => {
    for (let apart = 0; apart < series.length; apart++) {
      for (const candidate of [wanted - apart, wanted + apart]) {
        const mark = { column, series: candidate };
        if (counted(mark)) return mark;
      }
    }
    return null;
  };
  const along = (from: number, by: 1 | -1, wanted: number): MarkAt | null => {
    for (let column = from; column >= 0 && column < columns.length; column += by) {
      const mark = nearest(column, wanted);
      if (mark) return mark;
    }
    return null;
  };
  if (!at || move === 'first') return along(0, 1, 0);
  switch (move) {
    case 'last':
      return along(columns.length - 1, -1, at.series);
    case 'forward':
      return along(at.column + 1, 1, at.series) ?? at;
    case 'back':
      return along(at.column - 1, -1, at.series) ?? at;
    case 'up':
    case 'down': {
      const by = move === 'up' ? 1 : -1;
      for (let next = at.series + by; next >= 0 && next < series.length; next += by) {
        const mark = { column: at.column, series: next };
        if (counted(mark)) return mark;
      }
      return at;
    }
  }
}
