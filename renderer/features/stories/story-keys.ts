// What a key means in the list of stories.
import { hasModifier, letterOf } from '../../ui/keys';

export type StoryAction = 'read' | 'compare' | 'pin' | 'rename';

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the cursor goes, unclamped; null where the key does not move it. */
export function movedStory(event: Pressed, cursor: number, rowsInView: number, total: number): number | null {
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

export function storyActionOf(event: Pressed): StoryAction | null {
  if (event.altKey || hasModifier(event)) return null;
  if (event.key === 'Enter') return 'read';
  if (event.key === 'F2') return 'rename';
  if (letterOf(event) === 'c') return 'compare';
  if (letterOf(event) === 'p') return 'pin';
  return null;
}
