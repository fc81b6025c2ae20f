// What a line of a file of queries asks.
import { expect, test } from 'vitest';
import { batchQuery, isAsked } from '../../../../core/query/batch';

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

test('a name without a query is a slip, not the question for every article', () => {
  const line = batchQuery('All of it\t  ', 4);
  expect(line).toEqual({ line: 4, name: 'All of it', query: '' });
  expect(line && isAsked(line)).toBe(false);
});
