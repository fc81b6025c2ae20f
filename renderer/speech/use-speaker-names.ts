// Names of speakers that are known by id alone, as the filters keep them.
import { useMemo } from 'react';
import { useQueries } from '@tanstack/react-query';
import { call } from '../api/client';
import { commandKey } from '../api/queries';
import { useSpeakerName } from './use-speaker-name';

/** A name that is under way, or whose speaker is gone, is missing from the map. */
export function useSpeakerNames(ids: readonly number[]): ReadonlyMap<number, string> {
  const nameOf = useSpeakerName();
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: commandKey('speakers.get', { id }),
      queryFn: () => call('speakers.get', { id }),
    })),
    combine: (results) => results.map((result) => result.data),
  });
  return useMemo(
    () => new Map(ids.flatMap((id, at) => (found[at] ? [[id, nameOf(found[at])] as const] : []))),
    [ids, found, nameOf],
  );
}
