// Which key does what to the tag in focus.
import type { TagStep } from '../../../core/codebook/tag-tree';
import type { Direction } from '../../i18n/locale';

export type CodebookKey =
  { readonly does: 'rename' | 'remove' | 'child' } | { readonly does: 'step'; readonly step: TagStep };

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Alt with an arrow moves; towards the end of the line means into the tag above, so left and right change places in Arabic and Hebrew. */
export function codebookKey(pressed: Pressed, direction: Direction): CodebookKey | null {
  if (pressed.ctrlKey || pressed.metaKey) return null;
  if (!pressed.altKey) {
    if (pressed.key === 'F2') return { does: 'rename' };
    if (pressed.key === 'Delete') return { does: 'remove' };
    if (pressed.key === 'Insert') return { does: 'child' };
    return null;
  }
  if (pressed.key === 'ArrowUp') return { does: 'step', step: 'up' };
  if (pressed.key === 'ArrowDown') return { does: 'step', step: 'down' };
  const inwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (pressed.key === inwards) return { does: 'step', step: 'indent' };
  if (pressed.key === 'ArrowLeft' || pressed.key === 'ArrowRight') return { does: 'step', step: 'outdent' };
  return null;
}
