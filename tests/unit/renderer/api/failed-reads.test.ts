// Which failed reads the desk has to tell, because nothing else does.
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { MarsadError } from '../../../../core/contract/errors';
import type { ErrorCode } from '../../../../core/contract/errors';
import { toldWhereAsked, untoldFailures } from '../../../../renderer/api/failed-reads';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
afterEach(() => client.clear());

interface Asked {
  readonly code?: ErrorCode;
  readonly meta?: typeof toldWhereAsked;
  readonly enabled?: boolean;
}

/** Asks as a mounted component does; answers what takes it down. */
async function ask(name: string, { code = 'INTERNAL', meta, enabled = true }: Asked = {}): Promise<() => void> {
  const observer = new QueryObserver(client, {
    queryKey: [name],
    queryFn: () => Promise.reject(new MarsadError(code)),
    enabled,
    ...(meta ? { meta } : {}),
  });
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  return stop;
}

const told = (): readonly unknown[] => untoldFailures(client.getQueryCache()).map(({ queryKey }) => queryKey[0]);

test('a failure that nobody shows is told as long as somebody wants the answer', async () => {
  const stop = await ask('tags.list');
  expect(told()).toEqual(['tags.list']);
  stop();
  expect(told()).toEqual([]);
});

test('one of several askers that shows the failure is enough', async () => {
  await ask('tags.list');
  await ask('tags.list', { meta: toldWhereAsked });
  expect(told()).toEqual([]);
});

test('an asker that is switched off neither wants the answer nor shows its failure', async () => {
  await ask('stories.get', { enabled: false });
  expect(told()).toEqual([]);
  await ask('stories.get');
  await ask('stories.get', { enabled: false, meta: toldWhereAsked });
  expect(told()).toEqual(['stories.get']);
});

test('what the search box says, and a search that gave way, are no failures to tell', async () => {
  await ask('article.highlights', { code: 'QUERY_UNBALANCED_QUOTE' });
  await ask('search.run', { code: 'CANCELLED' });
  expect(told()).toEqual([]);
});
