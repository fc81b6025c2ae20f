// The list of stories that the filters leave, page by page.
import { useMemo } from 'react';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { call } from '../../api/client';
import { useViewedPages } from '../../api/use-pages';
import type { ViewedPages } from '../../api/use-pages';
import type { StoryFilters } from '../../state/desk-store';
import { useSettled } from '../../state/use-settled';
import { storyQuestion } from './story-question';

const PAGE_SIZE = 100;
const TYPING_PAUSE_MS = 200;

export function useStories(filters: StoryFilters): ViewedPages<StorySummary> {
  const { minOutlets, order } = filters;
  // What is typed waits for a pause; what is chosen acts at once.
  const words = useSettled(filters.words, TYPING_PAUSE_MS);
  const from = useSettled(filters.from, TYPING_PAUSE_MS);
  const to = useSettled(filters.to, TYPING_PAUSE_MS);
  const question = useMemo(
    () => storyQuestion({ minOutlets, order, words, from, to }),
    [minOutlets, order, words, from, to],
  );
  return useViewedPages<StorySummary>({
    key: ['stories.list', question],
    pageSize: PAGE_SIZE,
    fetchPage: async (offset, limit) => {
      const { total, stories } = await call('stories.list', { ...question, offset, limit });
      return { total, rows: stories };
    },
  });
}
