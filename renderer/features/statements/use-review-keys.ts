// The keys of a review: they work wherever the focus is, except where keys write or move a cursor of their own.
import { useEffect, useRef } from 'react';
import { useDesk } from '../../state/desk-store';
import { statementActionOf } from './statement-keys';
import type { StatementAction } from './statement-keys';

const KEEPS_ITS_KEYS =
  'input, textarea, select, [contenteditable]:not([data-reading]), [role="dialog"], [role="menu"], [role="listbox"], [role="grid"], [role="tree"]';

export function useReviewKeys(enabled: boolean, onAction: (action: StatementAction) => void): void {
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || event.isComposing || useDesk.getState().dialog) return;
      if (event.target instanceof Element && event.target.closest(KEEPS_ITS_KEYS)) return;
      const action = statementActionOf(event);
      if (!action) return;
      // What the same key does in the text must not happen as well.
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(action);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [enabled]);
}
