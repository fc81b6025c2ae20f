// One question at a time for the whole desk: settles typing, asks, drops stale answers, keeps the last good one on show.
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MarsadError } from '../../../core/contract/errors';
import type { SearchAnswer, SearchFilters, SortOrder } from '../../../core/contract/schema/search';
import { asMarsadError, call } from '../../api/client';
import { toldWhereAsked } from '../../api/failed-reads';
import { useDesk } from '../../state/desk-store';
import { useSettled } from '../../state/use-settled';
import { isQueryError } from './query-error';
import { useNoteSearch } from './use-note-search';

/** An archive may know tens of thousands of speakers; the counts of those that are shown are exact. */
const FACET_ROWS = 300;
/** Hits are fetched in pages of this many. */
export const PAGE_SIZE = 100;
const TYPING_PAUSE_MS = 120;
const SHOW_SEARCHING_AFTER_MS = 200;

export interface Question {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
}

export interface SearchState {
  readonly question: Question;
  /** Of `question`, or of the last one that had an answer while `isCurrent` is false. */
  readonly answer: SearchAnswer | null;
  readonly isCurrent: boolean;
  /** The mistake in the query as it stands. */
  readonly queryError: MarsadError | null;
  /** Anything else that went wrong. */
  readonly failure: MarsadError | null;
  /** True once an answer is long in coming. */
  readonly searching: boolean;
  /** Grows with every new question; goes with each call. */
  readonly generation: number;
  readonly retry: () => void;
}

const SearchContext = createContext<SearchState | null>(null);

export function useSearch(): SearchState {
  const state = use(SearchContext);
  if (!state) throw new Error('useSearch outside of SearchProvider');
  return state;
}

/** The cache key of the first page with its facets, of a further page, or of what is counted behind them. */
export function searchKey(question: Question, page: number | 'stories'): readonly unknown[] {
  return ['search.run', question, page];
}

export function SearchProvider({ children }: { readonly children: ReactNode }) {
  const question = useSettledQuestion();
  const generation = useGeneration(question);
  const result = useQuery<SearchAnswer, unknown>({
    queryKey: searchKey(question, 0),
    queryFn: () =>
      call('search.run', { ...question, limit: PAGE_SIZE, facets: true, facetRows: FACET_ROWS, generation }),
    placeholderData: keepPreviousData,
    meta: toldWhereAsked,
  });
  const [last, setLast] = useState<SearchAnswer | null>(null);
  if (result.data && result.data !== last) setLast(result.data);
  const error = result.isError ? asMarsadError(result.error) : null;
  const isCurrent = result.isSuccess && !result.isPlaceholderData;
  const searching = useLong(result.isFetching && !isCurrent, generation);
  const { refetch } = result;
  const answer = result.data ?? last;
  const state = useMemo(
    (): SearchState => ({
      question,
      answer,
      isCurrent,
      queryError: error && isQueryError(error.code) ? error : null,
      failure: error && !isQueryError(error.code) ? error : null,
      searching,
      generation,
      retry: () => void refetch(),
    }),
    [question, answer, isCurrent, error, searching, generation, refetch],
  );
  useNoteSearch(question, isCurrent && !error ? answer?.total : undefined);
  return <SearchContext value={state}>{children}</SearchContext>;
}

/** The desk's question, with the query as it was at the last pause in typing. Filters and order act at once. */
function useSettledQuestion(): Question {
  const query = useDesk((desk) => desk.query);
  const filters = useDesk((desk) => desk.filters);
  const sort = useDesk((desk) => desk.sort);
  const settled = useSettled(query, TYPING_PAUSE_MS);
  return useMemo(() => ({ query: settled, filters, sort }), [settled, filters, sort]);
}

function useGeneration(question: Question): number {
  const [held, setHeld] = useState({ question, generation: 1 });
  if (held.question !== question) setHeld({ question, generation: held.generation + 1 });
  return held.generation;
}

/** True once a question has been without an answer for longer than one should notice. */
function useLong(waiting: boolean, generation: number): boolean {
  const [longFor, setLongFor] = useState<number | null>(null);
  useEffect(() => {
    if (!waiting) return;
    const timer = window.setTimeout(() => setLongFor(generation), SHOW_SEARCHING_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [waiting, generation]);
  return waiting && longFor === generation;
}
