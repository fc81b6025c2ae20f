// Gives the focus to what has just come, where nothing else has it or only what holds it: after a change of view, never out of a field.
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Once, as soon as `isReady` holds. */
export function useInitialFocus(ref: RefObject<HTMLElement | null>, isReady = true): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    const { activeElement } = document;
    if (activeElement === null || activeElement.contains(ref.current)) ref.current?.focus();
  }, [ref, isReady]);
}
