// The stories that the hits belong to. They are asked for behind the hits, which never wait for them.
import { useMemo } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchAnswer } from '../../../core/contract/schema/search';
import { call } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { FacetList } from './facet-list';
import { searchKey, useSearch } from './search-context';
import { storiesOf, withStories } from './story-choice';
import { useStoryTitles } from './use-story-titles';

const STORY_ROWS = 100;

export function StoryFacet() {
  const t = useText('search');
  const { question, isCurrent, generation } = useSearch();
  const query = useDesk((desk) => desk.query);
  const setQuery = useDesk((desk) => desk.setQuery);
  const chosen = useMemo(() => storiesOf(query), [query]);
  const titles = useStoryTitles(chosen);
  const { data } = useQuery<SearchAnswer>({
    queryKey: searchKey(question, 'stories'),
    queryFn: () =>
      call('search.run', {
        ...question,
        ...{ limit: 0, facets: true, facetRows: 1, storyRows: STORY_ROWS, generation },
      }),
    enabled: isCurrent,
    placeholderData: keepPreviousData,
  });
  const rows = data?.facets?.story ?? [];
  return (
    <FacetList
      title={t('stories')}
      choices={rows.map(({ id, value, count }) => ({
        value: String(id),
        label: (titles.get(id) ?? value) || t('untitled'),
        count,
      }))}
      chosen={chosen.map(String)}
      labelOf={(id) => titles.get(Number(id)) ?? id}
      // an article stands in one story: another choice takes the place of the first
      onChange={(ids) => setQuery(withStories(query, ids.slice(-1).map(Number)))}
    />
  );
}
