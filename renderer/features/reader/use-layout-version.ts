// Counts up whenever an element may be laid out anew: another size of it, or other fonts.
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export function useLayoutVersion(element: RefObject<HTMLElement | null>): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const bump = (): void => setVersion((current) => current + 1);
    const observer = new ResizeObserver(bump);
    if (element.current) observer.observe(element.current);
    document.fonts.addEventListener('loadingdone', bump);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', bump);
    };
  }, [element]);
  return version;
}
