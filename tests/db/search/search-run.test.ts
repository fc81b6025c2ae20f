// What the result list is given: hits in order, exact totals, slices and highlights of the raw text, pages.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noFilters } from '../../../core/contract/schema/search';
import { IndexTidier } from '../../../db/search/index-tidier';
import { warmUpSteps } from '../../../db/search/warm-up';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

test('the forms of a word find one another, an exact word only itself', async () => {
  const { ids } = await archive.import(
    { title: 'أ', body: 'بدأت الهدنة صباحا.' },
    { title: 'ب', body: 'قبلوا بالوقف وبالهدنة معا.' },
    { title: 'ج', body: 'هدنة قصيرة.' },
    { title: 'د', body: 'لا شيء هنا.' },
  );
  const found = async (query: string) =>
    (await archive.call('search.run', { query })).hits.map(({ id }) => id).sort((a, b) => a - b);
  expect(await found('هدنة')).toEqual(ids.slice(0, 3));
  expect(await found('وبالهدنة')).toEqual(ids.slice(0, 3));
  expect(await found('=الهدنة')).toEqual([ids[0]]);
});

test('highlights and snippet are slices of the raw title and body', async () => {
  const filler = 'كلام آخر لا يخص البحث يملأ السطر. '.repeat(20);
  const body = `${filler}وافقت الحكومة على هُدْنَة 😀 مؤقّتة في غزّة.\n${filler}`;
  await archive.import({ title: 'الهُدنة في غزة', body });
  const { hits } = await archive.call('search.run', { query: 'هدنة غزة' });
  const hit = hits[0];
  expect(hit).toBeDefined();
  if (!hit) return;
  const slices = hit.highlights.map(({ field, start, end }) =>
    (field === 'title' ? hit.title : body).slice(start, end),
  );
  expect(slices).toEqual(['الهُدنة', 'غزة', 'هُدْنَة', 'غزّة']);
  expect(body.slice(hit.snippetStart, hit.snippetStart + hit.snippet.length)).toBe(hit.snippet);
  expect(hit.snippet).toContain('هُدْنَة');
  const marks = await archive.call('article.highlights', { id: hit.id, query: 'title:هدنة غزة' });
  expect(marks.title.map(({ start, end }) => hit.title.slice(start, end))).toEqual(['الهُدنة', 'غزة']);
  expect(marks.body.map(({ start, end }) => body.slice(start, end))).toEqual(['غزّة']);
});

test('date orders go by the instant, ties by id descending, undated last both ways', async () => {
  const { ids } = await archive.import(
    { title: 'أ', body: 'هدنة', publishedAt: '2024-02-06T23:00:00-05:00' },
    { title: 'ب', body: 'هدنة', publishedAt: '2024-02-07T01:00:00+03:00' },
    { title: 'ج', body: 'هدنة' },
    { title: 'د', body: 'هدنة', publishedAt: '2024-02-07T04:00:00Z' },
    { title: 'ه', body: 'هدنة' },
  );
  const [a, b, c, d, e] = ids;
  const order = async (sort: 'newest' | 'oldest') =>
    (await archive.call('search.run', { query: 'هدنة', sort })).hits.map(({ id }) => id);
  expect(await order('newest')).toEqual([d, a, b, e, c]);
  expect(await order('oldest')).toEqual([b, d, a, e, c]);
});

test('a word in the title outranks one in a long body; a score never rises down the list', async () => {
  const other = 'كلمات كثيرة عن موضوع آخر تماما. '.repeat(30);
  await archive.import(
    { title: 'موضوع', body: `${other} هدنة` },
    { title: 'الهدنة اليوم', body: 'وافق الطرفان على الهدنة.' },
    ...Array.from({ length: 20 }, (_, i) => ({ title: `خبر ${i}`, body: other })),
  );
  const { hits } = await archive.call('search.run', { query: 'هدنة' });
  expect(hits.map(({ title }) => title)).toEqual(['الهدنة اليوم', 'موضوع']);
  expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Infinity);
});

test('equal scores keep the newest first', async () => {
  await archive.import(
    ...Array.from({ length: 30 }, (_, i) => ({
      title: `خبر ${i}`,
      body: 'هدنة',
      publishedAt: `2024-01-${String(30 - i).padStart(2, '0')}`,
    })),
  );
  const { hits } = await archive.call('search.run', { query: 'هدنة' });
  expect(hits.map(({ publishedAt }) => publishedAt)).toEqual(
    Array.from({ length: 30 }, (_, i) => `2024-01-${String(30 - i).padStart(2, '0')}`),
  );
});

test('pages add up to the whole result, in every order; the total does not depend on the page', async () => {
  await archive.import(
    ...Array.from({ length: 60 }, (_, i) => ({
      title: `خبر ${i}`,
      body: `هدنة ${'مصر '.repeat(i % 7)}`,
      publishedAt: `2024-01-${String((i % 28) + 1).padStart(2, '0')}`,
    })),
  );
  for (const sort of ['relevance', 'newest', 'oldest'] as const) {
    const whole = await archive.call('search.run', { query: 'هدنة مصر', sort, limit: 1_000 });
    const pages: number[] = [];
    for (let offset = 0; offset < whole.total; offset += 7) {
      const page = await archive.call('search.run', { query: 'هدنة مصر', sort, offset, limit: 7 });
      expect(page.total).toBe(whole.total);
      pages.push(...page.hits.map(({ id }) => id));
    }
    expect(pages).toEqual(whole.hits.map(({ id }) => id));
  }
});

test('the trash, older revisions and other connections', async () => {
  const url = 'https://e.example/a';
  const first = await archive.import({ title: 'قديم', body: 'هدنة أولى', url });
  const second = await archive.import({ title: 'جديد', body: 'هدنة ثانية', url });
  const reader = archive.reader();
  const found = async (query: string, trash = false) =>
    (await reader.call('search.run', { query, filters: { ...noFilters, trash }, sort: 'newest' })).hits.map(
      ({ id }) => id,
    );
  expect(await found('هدنة')).toEqual(second.ids);
  expect(await found('هدنة revision:all')).toEqual([...second.ids, ...first.ids]);
  await archive.call('article.trash', { ids: second.ids });
  expect(await found('هدنة')).toEqual([]);
  expect(await found('هدنة', true)).toEqual(second.ids);
  await archive.call('article.restore', { ids: second.ids });
  expect(await found('هدنة')).toEqual(second.ids);
});

test('a facet ignores the choice made in itself, the other facets do not', async () => {
  await archive.import(
    { title: 'أ', body: 'هدنة', outlet: 'الأول', publishedAt: '2024-01-05' },
    { title: 'ب', body: 'هدنة', outlet: 'الأول', publishedAt: '2024-02-05' },
    { title: 'ج', body: 'هدنة', outlet: 'الثاني', publishedAt: '2024-02-05' },
  );
  const { total, facets } = await archive.call('search.run', {
    query: 'هدنة',
    filters: { ...noFilters, outlets: ['الأول'] },
    facets: true,
  });
  expect(total).toBe(2);
  expect(facets?.outlet).toEqual([
    { value: 'الأول', count: 2 },
    { value: 'الثاني', count: 1 },
  ]);
  expect(facets?.month).toEqual([
    { value: '2024-01', count: 1 },
    { value: '2024-02', count: 1 },
  ]);
});

test('explain counts a word over all its forms and its scope', async () => {
  await archive.import(
    { title: 'الهدنة', body: 'نص' },
    { title: 'ب', body: 'هدنة' },
    { title: 'ج', body: 'والهدنة هدنة' },
  );
  const { explain } = await archive.call('search.run', { query: 'هدنة title:هدنة NOT زنجبيل' });
  expect(explain.words.map(({ field, count }) => [field, count])).toEqual([
    ['text', 3],
    ['title', 1],
    ['text', 0],
  ]);
});

test('a query that can not be parsed says where; generation comes back', async () => {
  await expect(archive.call('search.run', { query: 'هدنة "مفتوح' })).rejects.toMatchObject({
    code: 'QUERY_UNBALANCED_QUOTE',
    params: { column: 6 },
  });
  await expect(archive.call('article.highlights', { id: 1, query: '(' })).rejects.toMatchObject({
    code: expect.stringMatching(/^(QUERY_|ARTICLE_)/),
  });
  expect((await archive.call('search.run', { query: '', generation: 7 })).generation).toBe(7);
});

test('merging the index changes no answer', async () => {
  for (let i = 0; i < 12; i++) await archive.import({ title: `خبر ${i}`, body: `هدنة ${i} مصر` });
  const before = await archive.call('search.run', { query: 'هدنة مصر', facets: true });
  const tidier = new IndexTidier(archive.db, (error) => {
    throw error;
  });
  tidier.resume(true);
  tidier.complete();
  expect(archive.db.prepare('SELECT count(DISTINCT segid) FROM article_text_idx').pluck().get()).toBe(1);
  const after = await archive.call('search.run', { query: 'هدنة مصر', facets: true });
  expect({ ...after, elapsedMs: 0 }).toEqual({ ...before, elapsedMs: 0 });
});

test('after a large import the index is merged between calls, after small ones it is left', async () => {
  const segments = () => archive.db.prepare('SELECT count(DISTINCT segid) FROM article_text_idx').pluck().get();
  for (let i = 0; i < 4; i++) await archive.import({ title: `خبر ${i}`, body: `هدنة ${i} مصر` });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(segments()).toBeGreaterThan(1);
  await archive.import(...Array.from({ length: 1_000 }, (_, i) => ({ title: `t ${i}`, body: `هدنة ${i}` })));
  await vi.waitFor(() => expect(segments()).toBe(1));
  expect((await archive.call('search.run', { query: 'هدنة' })).total).toBe(1_004);
});

test('warming up changes no answer', async () => {
  await archive.import({ title: '1', body: 'في الهدنة' }, { title: '2', body: 'the truce' });
  const before = await archive.reader().call('search.run', { query: 'في', facets: true });
  const reader = archive.reader();
  for (const step of warmUpSteps(reader.db, 'search')) step();
  const after = await reader.call('search.run', { query: 'في', facets: true });
  expect({ ...after, elapsedMs: 0 }).toEqual({ ...before, elapsedMs: 0 });
});
