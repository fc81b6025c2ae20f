// Rows of a long answer, fetched page by page as they come into view; for lists other than the hits.
import { useCallback, useMemo, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { MarsadError } from '../../core/contract/errors';
import { asMarsadError } from './client';
import { toldWhereAsked } from './failed-reads';

export interface Page<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

export interface PagesOptions<T> {
  /** Names the list; a change of the archive refreshes it like any command. */
  readonly key: readonly unknown[];
  readonly pageSize: number;
  readonly fetchPage: (offset: number, limit: number) => Promise<Page<T>>;
  /** First and last row in view. */
  readonly first: number;
  readonly last: number;
}

export interface Pages<T> {
  /** Null until the first page has come. */
  readonly total: number | null;
  /** The row at a position, or null while its page is under way. */
  readonly rowAt: (index: number) => T | null;
  /** To be shown by the caller. */
  readonly error: MarsadError | null;
  /** Asks again for the pages that could not be read. */
  readonly retry: () => void;
}

export interface ViewedPages<T> extends Pages<T> {
  /** To be told which rows are in view. */
  readonly onView: (view: Pick<PagesOptions<T>, 'first' | 'last'>) => void;
}

/** The same for a list that is drawn by somebody else and says what of it is in view. */
export function useViewedPages<T>(options: Omit<PagesOptions<T>, 'first' | 'last'>): ViewedPages<T> {
  const [view, setView] = useState({ first: 0, last: 0 });
  const onView = useCallback(
    ({ first, last }: typeof view) =>
      setView((before) => (before.first === first && before.last === last ? before : { first, last })),
    [],
  );
  return { ...usePages<T>({ ...options, ...view }), onView };
}

export function usePages<T>({ key, pageSize, fetchPage, first, last }: PagesOptions<T>): Pages<T> {
  const firstPage = Math.max(0, Math.floor(first / pageSize));
  const lastPage = Math.max(firstPage, Math.floor(Math.max(0, last) / pageSize));
  const numbers = useMemo(() => {
    const wanted = new Set([0]);
    for (let page = firstPage; page <= lastPage; page++) wanted.add(page);
    return [...wanted];
  }, [firstPage, lastPage]);
  const results = useQueries({
    queries: numbers.map((page) => ({
      queryKey: [...key, page],
      queryFn: () => fetchPage(page * pageSize, pageSize),
      meta: toldWhereAsked,
    })),
  });
  const byPage = new Map(numbers.map((page, at) => [page, results[at]?.data]));
  const failed = results.find((result) => result.isError);
  return {
    total: byPage.get(0)?.total ?? null,
    rowAt: (index) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize] ?? null,
    error: failed ? asMarsadError(failed.error) : null,
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
