// Asks the archive for what a mark counts, in the search view.
import { useCallback } from 'react';
import { useDesk } from '../../state/desk-store';
import type { TimelineSubject } from '../../state/desk-store';
import { searchForMark } from './mark-search';
import type { Mark } from './mark-search';

export function useAskForMark(subject: TimelineSubject): (mark: Mark) => void {
  const setSearch = useDesk((desk) => desk.setSearch);
  return useCallback(
    (mark) => {
      const { query, filters } = useDesk.getState();
      setSearch(searchForMark(subject, { query, filters }, mark));
    },
    [subject, setSearch],
  );
}
