// What a line of a file of queries asks.
import { expect, test } from 'vitest';
import { MarsadError } from '../../../../core/contract/errors';
import { answerQuery, batchQuery } from '../../../../core/query/batch';

test.each([
  ['هدنة غزة', 'هدنة غزة', 'هدنة غزة'],
  ['  truce -draft \r', 'truce -draft', 'truce -draft'],
  ['Truce talks\t"وقف النار" OR هدنة', 'Truce talks', '"وقف النار" OR هدنة'],
  ['\ttruce', 'truce', 'truce'],
  ['name\ttruce\tتهدئة', 'name', 'truce\tتهدئة'],
])('%j asks by its name', (text, name, query) => {
  expect(batchQuery(text, 3)).toEqual({ line: 3, name, query });
});

test.each(['', '   ', '\r', '# a comment', '  # هدنة\tx'])('%j asks nothing', (text) => {
  expect(batchQuery(text, 2)).toBeNull();
});

test('a byte order mark is dropped at the start of the file only', () => {
  expect(batchQuery('\ufeff# head', 1)).toBeNull();
  expect(batchQuery('\ufeffهدنة', 1)?.query).toBe('هدنة');
});

test('a name without a query is a slip, not the question for every article', async () => {
  const line = batchQuery('All of it\t  ', 4);
  expect(line).toEqual({ line: 4, name: 'All of it', query: '' });
  const answer = line && (await answerQuery(line, () => Promise.resolve({ total: 9, counts: [] })));
  expect(answer).toMatchObject({ line: 4, failure: { code: 'QUERY_NO_WORD' } });
});

test('a bad query answers for itself, any other failure ends the run', async () => {
  const asked = { line: 1, name: 'n', query: '(' };
  const refusing = (code: 'QUERY_UNBALANCED_PARENTHESIS' | 'ARCHIVE_DAMAGED') => () =>
    Promise.reject(new MarsadError(code, { column: 1 }));
  expect(await answerQuery(asked, refusing('QUERY_UNBALANCED_PARENTHESIS'))).toEqual({
    ...asked,
    failure: { code: 'QUERY_UNBALANCED_PARENTHESIS', params: { column: 1 } },
  });
  await expect(answerQuery(asked, refusing('ARCHIVE_DAMAGED'))).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
});
