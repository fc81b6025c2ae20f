// What a key means in the list of hits.
import { hasModifier, letterOf } from '../../ui/keys';

export type ListAction = 'open' | 'mark' | 'mark-all' | 'unmark' | 'trash' | 'unread' | 'reviewed' | 'irrelevant';

interface Pressed {
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

const byLetter: Readonly<Record<string, ListAction>> = { u: 'unread', r: 'reviewed', i: 'irrelevant', x: 'mark' };

export function actionOfKey(event: Pressed): ListAction | null {
  if (event.altKey) return null;
  if (hasModifier(event)) return letterOf(event) === 'a' ? 'mark-all' : null;
  if (event.key === 'Enter') return 'open';
  if (event.key === ' ') return 'mark';
  if (event.key === 'Escape') return 'unmark';
  if (event.key === 'Delete' || event.key === 'Backspace') return 'trash';
  return byLetter[letterOf(event) ?? ''] ?? null;
}
