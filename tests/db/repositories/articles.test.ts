// Reading, reviewing, correcting and trashing articles.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('an article comes back as it was read, to the byte', async () => {
  const body = '\uFEFFسطر أول\r\nسطر ثانٍ 😀\u2028ثالث\n\n';
  const { ids } = await archive.import({
    title: 'عنوان',
    body,
    outlet: 'الصحيفة',
    section: 'سياسة',
    author: 'منى',
    publishedAt: '2024-02-06T10:00:00+02:00',
    url: 'https://e.example/a',
  });
  const article = await archive.call('article.get', { id: ids[0] ?? 0 });
  expect(article).toMatchObject({
    title: 'عنوان',
    body,
    outlet: 'الصحيفة',
    section: 'سياسة',
    author: 'منى',
    publishedAt: '2024-02-06T10:00:00+02:00',
    textSha256: sha(`عنوان\n${body}`),
    revision: 1,
    latest: true,
    state: 'unread',
    edited: false,
  });
  expect(article.sources).toHaveLength(1);
  expect(article.sourceSha256).toBe(article.sources[0]?.sha256);
  await expect(archive.call('article.get', { id: 999 })).rejects.toMatchObject({ code: 'ARTICLE_NOT_FOUND' });
});

test('state and trash count what they change, and are one undoable step each', async () => {
  const { ids } = await archive.import({ body: 'أ', title: '1' }, { body: 'ب', title: '2' });
  const [a = 0] = ids;
  expect(await archive.call('article.setState', { ids, state: 'reviewed' })).toEqual({ changed: 2 });
  expect(await archive.call('article.setState', { ids: [a], state: 'reviewed' })).toEqual({ changed: 0 });
  expect((await archive.call('history.state', {})).undo).toMatchObject({
    kind: 'article.state',
    params: { count: 2, state: 'reviewed' },
  });
  expect(await archive.call('article.trash', { ids: [a] })).toEqual({ changed: 1 });
  await archive.call('history.undo', {});
  expect((await archive.call('article.get', { id: a })).trashedAt).toBeNull();
  await archive.call('history.undo', {});
  expect((await archive.call('article.get', { id: a })).state).toBe('unread');
  await expect(archive.call('history.undo', {})).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
  await expect(archive.call('article.trash', { ids: [a, 999] })).rejects.toMatchObject({ code: 'ARTICLE_NOT_FOUND' });
  expect((await archive.call('article.get', { id: a })).trashedAt).toBeNull();
});

test('a corrected title is found, hashed and taken back; what was imported stays with the source', async () => {
  const { ids } = await archive.import({ title: 'عنوان خاطئ', body: 'نص المقال', outlet: 'الأول' });
  const [id = 0] = ids;
  const total = async (query: string) => (await archive.call('search.run', { query })).total;
  const edited = await archive.call('article.editMetadata', {
    id,
    patch: { title: 'زنجبيل', outlet: 'الثاني', publishedAt: '2024-02-06' },
  });
  expect(edited).toMatchObject({
    title: 'زنجبيل',
    outlet: 'الثاني',
    edited: true,
    textSha256: sha('زنجبيل\nنص المقال'),
  });
  expect(edited.sources[0]?.differences).toEqual({ title: 'عنوان خاطئ', outlet: 'الأول', publishedAt: '' });
  expect([await total('زنجبيل'), await total('خاطئ'), await total('المقال'), await total('date:2024-02')]).toEqual([
    1, 0, 1, 1,
  ]);
  await archive.call('history.undo', {});
  expect([await total('زنجبيل'), await total('خاطئ'), await total('المقال'), await total('date:2024-02')]).toEqual([
    0, 1, 1, 0,
  ]);
  expect(await archive.call('article.get', { id })).toMatchObject({
    edited: false,
    textSha256: sha('عنوان خاطئ\nنص المقال'),
  });
  expect((await archive.call('article.get', { id })).sources[0]?.differences).toEqual({});
});

test('a date that does not exist is refused, and the article stays as it was', async () => {
  const { ids } = await archive.import({ title: 'أ', body: 'نص', publishedAt: '2024-01-01' });
  const [id = 0] = ids;
  for (const publishedAt of ['2024-02-30', 'أمس', '06/02/2024']) {
    await expect(
      archive.call('article.editMetadata', { id, patch: { publishedAt, title: 'ب' } }),
    ).rejects.toMatchObject({
      code: 'METADATA_BAD_DATE',
      params: { value: publishedAt },
    });
  }
  expect(await archive.call('article.get', { id })).toMatchObject({
    title: 'أ',
    publishedAt: '2024-01-01',
    edited: false,
  });
});

test('the same import after a correction is still the same article', async () => {
  const given = { title: 'أ', body: 'نص', outlet: 'الأول' };
  const { ids } = await archive.import(given);
  await archive.call('article.editMetadata', { id: ids[0] ?? 0, patch: { title: 'ب', outlet: 'الثاني' } });
  expect((await archive.import(given)).records[0]).toMatchObject({ outcome: 'merged', articleId: ids[0] });
});

test('look-ups know the outlets and what was opened last', async () => {
  const { ids } = await archive.import(
    { title: 'أ', body: '1', outlet: 'س' },
    { title: 'ب', body: '2', outlet: 'س' },
    { title: 'ج', body: '3', outlet: 'ص' },
  );
  for (const id of [ids[0], ids[2], ids[0]]) await archive.call('article.opened', { id: id ?? 0 });
  const lookups = await archive.call('lookups.list', {});
  expect(lookups.outlets).toEqual([
    { name: 'س', articles: 2 },
    { name: 'ص', articles: 1 },
  ]);
  expect(lookups.recent.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  expect((await archive.call('history.state', {})).undo).toBeNull();
});

test('a saved search keeps its filters; the same name replaces it; both are undone', async () => {
  const filters = { outlets: ['س'], months: [], languages: ['ar'], tags: [], states: [], trash: false };
  const saved = await archive.call('savedSearches.save', { name: 'يومي', query: 'هدنة', filters, sort: 'newest' });
  const again = await archive.call('savedSearches.save', { name: 'يومي', query: 'هدنة مصر', filters, sort: 'oldest' });
  expect(again.id).toBe(saved.id);
  expect(await archive.call('savedSearches.list', {})).toEqual([again]);
  await archive.call('history.undo', {});
  expect(await archive.call('savedSearches.list', {})).toEqual([saved]);
  expect(await archive.call('savedSearches.remove', { id: saved.id })).toEqual({ changed: 1 });
  await expect(archive.call('savedSearches.remove', { id: saved.id })).rejects.toMatchObject({
    code: 'SAVED_SEARCH_NOT_FOUND',
  });
});
