// What a query was understood as: words with counts and what they widen to, negation, filters, what was left out.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  await archive.import(
    { title: 'أ', body: 'بدأت الهدنة في غزة.', outlet: 'Alif' },
    { title: 'ب', body: 'هدنة وهدنة وبالهدنة', outlet: 'Ba' },
    { title: 'c', body: 'negotiators negotiate the negotiation', language: 'en' },
    { title: 'd', body: 'the negotiators left', language: 'en' },
  );
});
afterEach(() => archive.close());

const explain = async (query: string) => (await archive.call('search.run', { query, limit: 0 })).explain;

test('words tell their count, their forms and whether they are left out', async () => {
  const { words } = await explain('هدنة -غزة NOT ("the negotiators" OR nothere)');
  expect(words.map(({ text, negated, count }) => [text, negated, count])).toEqual([
    ['هدنة', false, 2],
    ['غزة', true, 1],
    ['the', true, 2],
    ['negotiators', true, 2],
    ['nothere', true, 0],
  ]);
  expect(words[0]?.matchedAs.map(({ term }) => term).sort()).toEqual(['الهدنه', 'هدنه', 'وبالهدنه', 'وهدنه'].sort());
});

test('filters stand beside the words, in the order typed, with their negation; a NOT of a NOT is none', async () => {
  const { conditions, ignored } = await explain(
    'هدنة outlet:(Alif OR ="Sky News") -date:2024-02 NOT (lang:en NOT tag:Draft*) 😀',
  );
  expect(conditions.map(({ field, text, exact, prefix, negated }) => [field, text, exact, prefix, negated])).toEqual([
    ['outlet', 'Alif', false, false, false],
    ['outlet', 'Sky News', true, false, false],
    ['date', '2024-02', false, false, true],
    ['lang', 'en', false, false, true],
    ['tag', 'Draft', false, true, false],
  ]);
  expect(ignored.map(({ text }) => text)).toEqual(['😀']);
});

test('a prefix tells which words begin so, the most frequent first, each prefix once', async () => {
  const prefixes = await archive.call('search.prefixes', { query: 'nego* title:nego* هدن* plain' });
  expect(prefixes.map(({ text, total }) => [text, total])).toEqual([
    ['nego', 3],
    ['هدن', 1],
  ]);
  expect(prefixes[0]?.forms).toEqual([
    { term: 'negotiators', count: 2 },
    { term: 'negotiate', count: 1 },
    { term: 'negotiation', count: 1 },
  ]);
});
