// Keeps a search among the earlier ones once its results have been looked at for a moment: what is only being typed is no search yet.
import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import type { SearchFilters, SortOrder } from '../../../core/contract/schema/search';
import { MAX_QUERY_LENGTH } from '../../../core/query/limits';
import { call } from '../../api/client';
import { useReport } from '../../state/use-report';

const LOOKED_AT_MS = 1_500;

/** Whether the query is being written: the box says so. */
export const useWriting = create<{ readonly writing: boolean }>()(() => ({ writing: false }));

interface Search {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
}

/** @param total what `question` finds; undefined as long as it has no answer */
export function useNoteSearch(question: Search, total: number | undefined): void {
  const client = useQueryClient();
  const { failed } = useReport();
  const writing = useWriting((state) => state.writing);
  useEffect(() => {
    const query = question.query.trim();
    if (writing || total === undefined || query === '' || query.length > MAX_QUERY_LENGTH) return;
    const { filters, sort } = question;
    const timer = window.setTimeout(() => {
      // what is new changes with every review: the search is kept without it, as a saved one is
      call('searchHistory.note', { query, filters: { ...filters, afterArticle: undefined }, sort, total })
        .then(() => client.invalidateQueries({ queryKey: ['searchHistory.list'] }))
        .catch(failed);
    }, LOOKED_AT_MS);
    return () => window.clearTimeout(timer);
  }, [client, failed, question, total, writing]);
}
