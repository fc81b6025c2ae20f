// The cursor of the comparison: where it stands, where a key takes it, what a key does there.
import type { ComparisonCell } from '../../../core/contract/schema/compare';
import { hasModifier, letterOf } from '../../ui/keys';
import type { Direction } from '../../i18n/locale';
import type { MatrixRow } from './comparison-matrix';

export type Layout = 'side' | 'stacked';

/** `telling` counts within the cell; 0 where it is empty. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
  readonly telling: number;
}

export const firstCursor: Cursor = { row: 0, column: 0, telling: 0 };

export type Step =
  'up' | 'down' | 'next' | 'previous' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'pageUp' | 'pageDown';
export type CellAction = 'open' | 'base' | 'confirm' | 'reject' | 'close';

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function stepOf(event: Pressed, direction: Direction): Step | null {
  if (event.altKey || event.shiftKey) return null;
  const mod = hasModifier(event);
  if (event.key === 'Home') return mod ? 'first' : 'rowStart';
  if (event.key === 'End') return mod ? 'last' : 'rowEnd';
  if (mod) return null;
  switch (event.key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowRight':
      return direction === 'ltr' ? 'next' : 'previous';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'previous' : 'next';
    case 'PageUp':
      return 'pageUp';
    case 'PageDown':
      return 'pageDown';
    default:
      return null;
  }
}

const byLetter: Readonly<Record<string, CellAction>> = { b: 'base', c: 'confirm', x: 'reject' };

export function cellActionOf(event: Pressed): CellAction | null {
  if (event.altKey || event.shiftKey || hasModifier(event)) return null;
  if (event.key === 'Enter') return 'open';
  if (event.key === 'Escape') return 'close';
  return byLetter[letterOf(event) ?? ''] ?? null;
}

/** A cursor that stands where there is something, whatever has gone since it was set. */
export function clampedCursor(rows: readonly MatrixRow[], { row, column, telling }: Cursor): Cursor {
  const at = within(row, rows.length);
  const cells = rows[at]?.cells ?? [];
  const inRow = within(column, cells.length);
  return { row: at, column: inRow, telling: within(telling, cells[inRow]?.tellings.length ?? 0) };
}

/** Where an analyst begins: at the first outlet that tells the first claim. */
export function firstTold(rows: readonly MatrixRow[]): Cursor {
  const column = rows[0]?.cells.findIndex(({ tellings }) => tellings.length > 0) ?? 0;
  return clampedCursor(rows, { ...firstCursor, column });
}

export function tellingAt(rows: readonly MatrixRow[], { row, column, telling }: Cursor): ComparisonCell | null {
  return rows[row]?.cells[column]?.tellings[telling] ?? null;
}

export interface Surroundings {
  readonly layout: Layout;
  readonly rowsInView: number;
}

/** Side by side, up and down lead through the tellings of one outlet; stacked, through all of a claim. The ends hold. */
export function movedCursor(rows: readonly MatrixRow[], from: Cursor, step: Step, around: Surroundings): Cursor {
  const at = clampedCursor(rows, from);
  const columns = rows[at.row]?.cells.length ?? 0;
  const inCell = rows[at.row]?.cells[at.column]?.tellings.length ?? 0;
  const stacked = around.layout === 'stacked';
  const go = (to: Partial<Cursor>): Cursor => clampedCursor(rows, { ...at, telling: 0, ...to });
  switch (step) {
    case 'first':
      return go({ row: 0, column: 0 });
    case 'last':
      return go({ row: rows.length - 1, column: columns - 1, telling: Infinity });
    case 'rowStart':
      return go({ column: 0 });
    case 'rowEnd':
      return go({ column: columns - 1 });
    case 'next':
      return stacked ? movedCursor(rows, at, 'down', around) : go({ column: at.column + 1 });
    case 'previous':
      return stacked ? movedCursor(rows, at, 'up', around) : go({ column: at.column - 1 });
    case 'pageDown':
      return go({ row: at.row + around.rowsInView });
    case 'pageUp':
      return go({ row: at.row - around.rowsInView });
    case 'down':
      if (at.telling + 1 < inCell) return go({ telling: at.telling + 1 });
      if (stacked && at.column + 1 < columns) return go({ column: at.column + 1 });
      if (at.row + 1 >= rows.length) return at;
      return go({ row: at.row + 1, ...(stacked ? { column: 0 } : {}) });
    case 'up':
      if (at.telling > 0) return go({ telling: at.telling - 1 });
      if (stacked && at.column > 0) return go({ column: at.column - 1, telling: Infinity });
      if (at.row === 0) return at;
      return go({ row: at.row - 1, telling: Infinity, ...(stacked ? { column: columns - 1 } : {}) });
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
