// Titles of stories that are known by number alone, as queries name them.
import { useMemo } from 'react';
import { useQueries } from '@tanstack/react-query';
import { call } from '../../api/client';
import { commandKey } from '../../api/queries';
import { useStoryTitle } from '../../i18n/use-story-title';

/** A title that is under way, or whose story is gone, is missing from the map. */
export function useStoryTitles(ids: readonly number[]): ReadonlyMap<number, string> {
  const titleOf = useStoryTitle();
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: commandKey('stories.get', { id }),
      queryFn: () => call('stories.get', { id }),
    })),
    combine: (results) => results.map((result) => result.data),
  });
  return useMemo(
    () => new Map(ids.flatMap((id, at) => (found[at] ? [[id, titleOf(found[at])] as const] : []))),
    [ids, found, titleOf],
  );
}
