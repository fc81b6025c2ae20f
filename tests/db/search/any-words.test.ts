// A question in plain words finds the article that answers it first, whatever signs it is pasted with.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  await archive.import(
    { title: 'الوساطة', body: 'قال دبلوماسي إن مصر وقطر تتوسطان في المفاوضات منذ أشهر، وإن العاصمتين تنسقان بينهما.' },
    { title: 'الطقس', body: 'من المتوقع أن تهطل الأمطار في الشمال، وأن تنخفض درجات الحرارة في الجبال ليلا.' },
    { title: 'المعبر', body: 'من المعبر دخلت في الصباح شاحنات تحمل دقيقا ووقودا، وما زال غيرها في الانتظار.' },
    { title: 'Talks', body: 'Mediators in Cairo carried the proposal back and forth.', language: 'en' },
  );
});
afterEach(() => archive.close());

const search = (query: string) => archive.call('search.run', { query, facets: true });
const QUESTION = 'من الذي يتوسط في "المفاوضات (بين الطرفين؟';

test('finds what any of the words finds, the best first', async () => {
  const { total, hits, facets } = await search(`any: ${QUESTION}`);
  expect(hits[0]?.title).toBe('الوساطة');
  expect(total).toBe(3);
  expect(facets?.language).toEqual([{ value: 'ar', count: 3 }]);
});

test('marks the words that tell, not those that stand everywhere', async () => {
  const { hits } = await search(`any: ${QUESTION}`);
  const [first, second] = hits.map(({ snippet, snippetStart, highlights }) =>
    highlights
      .filter(({ field }) => field === 'body')
      .map(({ start, end }) => snippet.slice(start - snippetStart, end - snippetStart)),
  );
  expect(first).toContain('المفاوضات');
  expect(second).toEqual([]);
});

test('conditions stay conditions', async () => {
  expect((await search(`any: ${QUESTION} mediators lang:en`)).hits.map(({ title }) => title)).toEqual(['Talks']);
  expect((await search(`دقيقا any: ${QUESTION}`)).hits.map(({ title }) => title)).toEqual(['المعبر']);
  expect((await search('any: ')).total).toBe(4);
});
