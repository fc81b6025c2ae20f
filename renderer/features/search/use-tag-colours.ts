// Colours of the tags, by id, for the dots beside a hit.
import { useMemo } from 'react';
import { useCommand } from '../../api/queries';

export function useTagColours(): ReadonlyMap<number, string> {
  const tags = useCommand('tags.list', {}).data;
  return useMemo(() => new Map(tags?.map((tag) => [tag.id, tag.colour])), [tags]);
}
