// What a key means in the list of hits.
import { hasModifier, letterOf } from '../../ui/keys';
import type { Pressed } from '../../ui/list-cursor';

export type ListAction = 'open' | 'mark' | 'mark-all' | 'unmark' | 'trash' | 'unread' | 'reviewed' | 'irrelevant';

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
