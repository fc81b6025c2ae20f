// Data hooks over the command table: cached reads, edits that refresh what is shown, and refreshing when the archive changes elsewhere.
import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { CommandInput, CommandName, CommandOutput } from '../../core/contract/commands';
import type { MarsadError } from '../../core/contract/errors';
import { call, on } from './client';
import { toldWhereAsked } from './failed-reads';

/** How often at most the window asks again while an import or a background job runs. */
const RUNNING_REFRESH_MS = 1_500;
const EDIT_REFRESH_MS = 60;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        gcTime: 120_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

export interface CommandOptions {
  readonly enabled?: boolean;
  /** Goes on showing the last answer while the next one is under way. */
  readonly keepPrevious?: boolean;
  /** The caller shows a failure where the answer would stand; any other the desk tells in the status bar. */
  readonly tellsFailure?: boolean;
}

/** The key under which an answer is cached; `[name]` alone covers all inputs of a command. */
export function commandKey<N extends CommandName>(name: N, input: CommandInput<N>): readonly unknown[] {
  return [name, input];
}

/** The cached answer of a read command, asked for again whenever the archive changes. */
export function useCommand<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  { enabled = true, keepPrevious = false, tellsFailure = false }: CommandOptions = {},
): UseQueryResult<CommandOutput<N>, MarsadError> {
  return useQuery<CommandOutput<N>, MarsadError>({
    queryKey: commandKey(name, input),
    queryFn: () => call(name, input),
    enabled,
    ...(tellsFailure ? { meta: toldWhereAsked } : {}),
    // The library's type hides that a placeholder may be the data itself.
    ...(keepPrevious ? { placeholderData: ((previous: unknown) => previous) as never } : {}),
  });
}

export interface EditCallbacks<N extends CommandName> {
  readonly onSuccess?: (output: CommandOutput<N>) => void;
  readonly onError?: (error: MarsadError) => void;
}

type Mutation<N extends CommandName> = UseMutationResult<CommandOutput<N>, MarsadError, CommandInput<N>>;

export type Edit<N extends CommandName> = Omit<Mutation<N>, 'mutate'> & {
  /** The callbacks run even if what asked has left the window by then: a list that an edit empties must still tell what was done. */
  readonly mutate: (input: CommandInput<N>, callbacks?: EditCallbacks<N>) => void;
};

/** A command that changes something; once it is done, everything that is shown is asked for again. A failure also stays in `error`. */
export function useEdit<N extends CommandName>(name: N): Edit<N> {
  const client = useQueryClient();
  const mutation = useMutation<CommandOutput<N>, MarsadError, CommandInput<N>>({
    mutationFn: (input) => call(name, input),
    onSettled: () => client.invalidateQueries(),
  });
  const { mutateAsync } = mutation;
  const mutate: Edit<N>['mutate'] = useCallback(
    (input, { onSuccess, onError } = {}) => {
      mutateAsync(input).then(onSuccess, onError ?? (() => undefined));
    },
    [mutateAsync],
  );
  return { ...mutation, mutate };
}

/** Mounted once: refreshes on `archive.changed`, soon after an edit, at a slow beat while an import or a background job runs. */
export function useArchiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: number | null = null;
    const refresh = (): void => {
      timer = null;
      void client.invalidateQueries();
    };
    const stop = on('archive.changed', ({ reason }) => {
      if (reason === 'opened') void client.resetQueries({ predicate: ({ queryKey }) => !isKept(queryKey[0]) });
      const isRunning = reason === 'import' || reason === 'analysis';
      timer ??= window.setTimeout(refresh, isRunning ? RUNNING_REFRESH_MS : EDIT_REFRESH_MS);
    });
    return () => {
      stop();
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [client]);
}

/** What does not belong to the archive that was open until now, and goes on being shown. */
function isKept(name: unknown): boolean {
  return name === 'archive.current' || (typeof name === 'string' && name.startsWith('app.'));
}
