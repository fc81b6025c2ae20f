// Asks ahead for what is likely to be opened next, once the analyst rests on what leads there.
import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CommandInput, CommandName } from '../../core/contract/commands';
import { call } from './client';
import { commandKey } from './queries';

/** As long as the cursor of a list waits before the reader follows. */
const RESTED_MS = 140;

/** Null where nothing is foreseen; a failure is told when it is opened. */
export function useForeseen<N extends CommandName>(name: N, input: CommandInput<N> | null): void {
  const client = useQueryClient();
  const asked = input && JSON.stringify(input);
  useEffect(() => {
    if (asked === null) return;
    const wanted = JSON.parse(asked) as CommandInput<N>;
    const timer = window.setTimeout(
      () => void client.prefetchQuery({ queryKey: commandKey(name, wanted), queryFn: () => call(name, wanted) }),
      RESTED_MS,
    );
    return () => window.clearTimeout(timer);
  }, [client, name, asked]);
}
