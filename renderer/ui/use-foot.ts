// Tells the notices how high the panel at the foot of the window is, so that they float above its buttons.
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** For a panel that ends where the status bar begins; several at once give the height of the highest. */
export function useFoot(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      feet.set(element, entry?.borderBoxSize[0]?.blockSize ?? 0);
      publish();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      feet.delete(element);
      publish();
    };
  }, [panel]);
}

const feet = new Map<HTMLElement, number>();

function publish(): void {
  document.documentElement.style.setProperty('--foot', `${Math.max(0, ...feet.values())}px`);
}
