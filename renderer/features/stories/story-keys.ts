// What a key does to the story under the cursor.
import { hasModifier, letterOf } from '../../ui/keys';
import type { Pressed } from '../../ui/list-cursor';

export type StoryAction = 'read' | 'compare' | 'pin' | 'rename';

const byLetter: Readonly<Record<string, StoryAction>> = { c: 'compare', p: 'pin' };

export function storyActionOf(event: Pressed): StoryAction | null {
  if (event.altKey || hasModifier(event)) return null;
  if (event.key === 'Enter') return 'read';
  if (event.key === 'F2') return 'rename';
  return byLetter[letterOf(event) ?? ''] ?? null;
}
