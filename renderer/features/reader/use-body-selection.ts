// Tells the desk what is selected in the body, as raw offsets that never cut a character.
import { useEffect } from 'react';
import { useDesk } from '../../state/desk-store';
import type { BodyMap } from './body-map';
import { wholeCharacters } from './character-bounds';
import type { Stretch } from './stretch';

/** What is selected in the body at this moment, widened to whole characters; null where nothing is, or something elsewhere. */
export function selectedNow(body: string, map: BodyMap): Stretch | null {
  const selection = document.getSelection();
  const selected = selection && map.selected(selection);
  return selected && selected.start < selected.end ? wholeCharacters(body, selected) : null;
}

export function useBodySelection(articleId: number, body: string, map: BodyMap | null): void {
  const setSelection = useDesk((desk) => desk.setSelection);
  useEffect(() => {
    if (!map) return;
    let frame = 0;
    const read = (): void => {
      const selection = document.getSelection();
      const selected = selection && map.selected(selection);
      // A selection elsewhere (in the tag picker's field) leaves the one in the text as it was.
      if (!selected) return;
      const { start, end } = wholeCharacters(body, selected);
      const current = useDesk.getState().selection;
      if (start === end || selected.start === selected.end) {
        if (current) setSelection(null);
      } else if (current?.articleId !== articleId || current.start !== start || current.end !== end) {
        setSelection({ articleId, start, end });
      }
    };
    const onChange = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [articleId, body, map, setSelection]);
}
