// Takes the focus into the text when a list has sent it here: at once, or when the article has come.
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useDesk } from '../../state/desk-store';

export function useEnter(id: number, bodyRef: RefObject<HTMLDivElement | null>): void {
  // While an article is under way the one before it is still on show.
  const isAsked = useDesk((desk) => desk.enteringReader && desk.articleId === id);
  const entered = useDesk((desk) => desk.enteredReader);
  useEffect(() => {
    if (!isAsked) return;
    bodyRef.current?.focus();
    entered();
  }, [isAsked, entered, bodyRef]);
}
