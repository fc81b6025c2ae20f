// The hits in view, fetched page by page, so that a list of any length scrolls to its very end.
import { useMemo } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { SearchAnswer, SearchHit } from '../../../core/contract/schema/search';
import { call } from '../../api/client';
import { PAGE_SIZE, searchKey, useSearch } from './search-context';
import type { Question } from './search-context';

/** Answers the hit at a position, or null while its page is under way. */
export type HitAt = (index: number) => SearchHit | null;

/** Pages that the rows from `first` to `last` lie on, the first page (which comes with the answer) left out. */
export function pagesInView(first: number, last: number, total: number): readonly number[] {
  const pages: number[] = [];
  const end = Math.min(last, total - 1);
  for (let page = Math.max(1, Math.floor(first / PAGE_SIZE)); page * PAGE_SIZE <= end; page++) pages.push(page);
  return pages;
}

export function useHits(first: number, last: number): HitAt {
  const { question, answer, isCurrent, generation } = useSearch();
  const total = answer?.total ?? 0;
  const pages = useMemo(() => (isCurrent ? pagesInView(first, last, total) : []), [first, last, total, isCurrent]);
  const further = useQueries({
    queries: pages.map((page) => ({
      queryKey: searchKey(question, page),
      queryFn: () => call('search.run', { ...question, offset: page * PAGE_SIZE, limit: PAGE_SIZE, generation }),
    })),
    combine: (results) => results.map((result) => result.data),
  });
  return useMemo(() => {
    const byPage = new Map<number, SearchAnswer>();
    if (answer) byPage.set(0, answer);
    for (const [index, page] of pages.entries()) {
      const data = further[index];
      if (data) byPage.set(page, data);
    }
    return (index) => byPage.get(Math.floor(index / PAGE_SIZE))?.hits[index % PAGE_SIZE] ?? null;
  }, [answer, pages, further]);
}

/** At most this many hits are chosen for a common action. */
export const MAX_MARKED = 10_000;
const COLLECT_PAGE = 1_000;

/** Ids of the hits from `first` to `last` (inclusive), fetched where they have never been in view. */
export async function collectIds(
  question: Question,
  generation: number,
  first: number,
  last: number,
): Promise<number[]> {
  const ids: number[] = [];
  const end = Math.min(last, first + MAX_MARKED - 1);
  for (let offset = first; offset <= end; offset += COLLECT_PAGE) {
    const limit = Math.min(COLLECT_PAGE, end - offset + 1);
    const page = await call('search.run', { ...question, offset, limit, generation });
    ids.push(...page.hits.map((hit) => hit.id));
  }
  return ids;
}
