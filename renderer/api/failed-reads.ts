// Reads that failed where nothing says so: the desk tells them in one place, with a way to try again.
import { useCallback, useSyncExternalStore } from 'react';
import { notifyManager, useQueryClient } from '@tanstack/react-query';
import type { Query, QueryCache, QueryClient } from '@tanstack/react-query';
import type { MarsadError } from '../../core/contract/errors';
import { asMarsadError } from './client';

/** Given to a read by whoever shows its failure where the answer would stand. */
export const toldWhereAsked = { failureIsTold: true } as const;

export interface FailedReads {
  readonly error: MarsadError;
  readonly retry: () => void;
}

/** The first of the reads that failed and are still wanted, all of which `retry` asks for again; null where there is none. */
export function useFailedReads(): FailedReads | null {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)), [cache]);
  const first = useSyncExternalStore(subscribe, () => untoldFailures(cache)[0] ?? null);
  const error = useSyncExternalStore(subscribe, () => first?.state.error ?? null);
  return error === null ? null : { error: asMarsadError(error), retry: () => retryFailedReads(client) };
}

export function untoldFailures(cache: QueryCache): readonly Query[] {
  return cache.getAll().filter((query) => {
    if (query.state.status !== 'error' || isExpected(query.state.error)) return false;
    const askers = query.observers.filter(({ options }) => options.enabled !== false);
    return askers.length > 0 && !askers.some(({ options }) => options.meta?.['failureIsTold'] === true);
  });
}

function retryFailedReads(client: QueryClient): void {
  const failed = new Set(untoldFailures(client.getQueryCache()));
  void client.refetchQueries({ predicate: (query) => failed.has(query) });
}

/** What is wrong with a query that was typed, the search box says; a search that gave way to a newer one did not fail. */
function isExpected(error: unknown): boolean {
  const { code } = asMarsadError(error);
  return code.startsWith('QUERY_') || code === 'CANCELLED';
}
