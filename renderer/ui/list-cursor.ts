// Where a key moves the cursor of a list: arrows, pages, ends, and J and K by their place on the keyboard.
import { hasModifier, letterOf } from './keys';

export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the cursor goes, unclamped; null where the key does not move it. */
export function movedCursor(event: Pressed, cursor: number, rowsInView: number, total: number): number | null {
  if (event.altKey || hasModifier(event)) return null;
  switch (event.key) {
    case 'ArrowDown':
      return cursor + 1;
    case 'ArrowUp':
      return cursor - 1;
    case 'PageDown':
      return cursor + rowsInView;
    case 'PageUp':
      return cursor - rowsInView;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
  }
  if (letterOf(event) === 'j') return cursor + 1;
  if (letterOf(event) === 'k') return cursor - 1;
  return null;
}
