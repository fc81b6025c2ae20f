// "Did you mean": what an analyst mistypes leads to what the archive holds, and nothing is suggested where there is nothing better.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeAll(async () => {
  archive = openTestArchive();
  const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس'];
  await archive.import(
    ...days.map((day) => ({
      title: `الهُدنة ${day}`,
      body: `ذكر السيسي ثم السنوار في تقارير عن وقف إطلاق النار في غزة، وتواصلت المفاوضات في القاهرة يوم ${day}. المسؤولون متفائلون بعد رحمة.`,
    })),
    ...days.map((day) => ({
      title: `הפסקת האש ${day}`,
      body: `הממשלה דנה בעסקה בעיר ירושלים, בלינקן לא הגיב. יום ${day}`,
      language: 'he',
    })),
    ...days.map((day) => ({
      title: `Truce ${day}`,
      body: `Negotiators met in Cairo on ${day} while the ceasefire talks went on.`,
      language: 'en',
    })),
  );
});
afterAll(() => archive.close());

const suggest = (query: string) => archive.call('search.suggest', { query });

test.each([
  // slips: a neighbouring key, letters that sound alike, swapped, doubled, missing
  ['الهذنة', 'الهدنة', 'spelling'],
  ['الهندة', 'الهدنة', 'spelling'],
  ['المفاوظات', 'المفاوضات', 'spelling'],
  ['القاهره', null, null],
  ['القااهرة', 'القاهرة', 'spelling'],
  ['رحمت', 'رحمة', 'spelling'],
  ['المسءولون', null, null],
  ['negotaitors', 'negotiators', 'spelling'],
  ['ceasfire', 'ceasefire', 'spelling'],
  ['הממשלע', 'הממשלה', 'spelling'],
  ['ירושליים', 'ירושלים', 'spelling'],
  // another layout
  ['hgi]km', 'الهدنة', 'layout'],
  ['y.m', 'غزة', 'layout'],
  ['akuo', null, null],
  ['vnnakv', 'הממשלה', 'layout'],
  ['فقعؤث', 'truce', 'layout'],
  // names in another script
  ['sisi', 'السيسي', 'name'],
  ['Senwar', 'السنوار', 'name'],
  ['السيسى', null, null],
  ['blinkin', 'בלינקן', 'name'],
  ['بلينكن', 'בלינקן', 'name'],
  // two words in one
  ['اطلاقالنار', '"إطلاق النار"', 'spacing'],
])('%s → %s', async (query, expected, reason) => {
  const [first] = await suggest(query);
  expect(first ? [first.query.toLowerCase(), first.changes[0]?.reason] : [null, null]).toEqual([expected, reason]);
});

test('each suggestion finds what it says, and no less than the query', async () => {
  for (const query of [
    'الهذنة غزة',
    'sisi',
    'any: متى تبدأ المفاوظات في غزة',
    'negotaitors OR hgi]km',
    '"وقف اطلاقالنار"',
  ]) {
    const { total } = await archive.call('search.run', { query });
    const suggestions = await suggest(query);
    expect(suggestions.length, query).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      expect((await archive.call('search.run', { query: suggestion.query })).total, suggestion.query).toBe(
        suggestion.total,
      );
      expect(suggestion.total).toBeGreaterThanOrEqual(total);
      for (const { column, from } of suggestion.changes)
        expect(query.slice(column - 1, column - 1 + from.length)).toBe(from);
    }
  }
});

test('all words of a query are mended at once, the rest of it stays', async () => {
  const [first] = await suggest('title:الهذنة -lang:he (المفاوظات OR "قصة")');
  expect(first?.query).toBe('title:الهدنة -lang:he (المفاوضات OR "قصة")');
});

test.each(['غزة', 'هدنة غزة', 'غزة ceasefire', 'zzqx', 'ذ', '', 'date:2030', '-الهذنة', 'هذن*', '=غزة'])(
  'nothing is suggested for %s',
  async (query) => {
    expect(await suggest(query)).toEqual([]);
  },
);

test('filters count: what they leave nothing of is not suggested', async () => {
  const english = {
    outlets: [],
    months: [],
    languages: ['en' as const],
    tags: [],
    states: [],
    speakers: [],
    stances: [],
  };
  expect(await archive.call('search.suggest', { query: 'الهذنة', filters: english })).toEqual([]);
});

test('a query that can not be read is refused as by the search', async () => {
  await expect(suggest('"مفتوح')).rejects.toMatchObject({ code: 'QUERY_UNBALANCED_QUOTE' });
});

test('one word in two forms is suggested once', async () => {
  const forms = openTestArchive();
  await forms.import(
    ...['a', 'b', 'c'].map((day) => ({ title: `الهدنة ${day}`, body: `هدنة جديدة ثم الهدنة يوم ${day}.` })),
  );
  const suggested = await forms.call('search.suggest', { query: 'الهذنة' });
  expect(suggested.map(({ query }) => query)).toEqual(['الهدنة']);
  forms.close();
});
