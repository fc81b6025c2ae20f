// Marked passages: their exact text, lists, bulk tagging, undo over a restart.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFilters } from '../../../core/contract/schema/search';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const one = async (body: string) => (await archive.import({ title: 'أ', body })).ids[0] ?? 0;

test('quote, prefix and suffix are slices of the body that split no character', async () => {
  const body = '😀'.repeat(40) + 'قال الوسيط' + '😀'.repeat(40);
  const articleId = await one(body);
  const start = body.indexOf('قال');
  const excerpt = await archive.call('excerpts.create', { articleId, start: start, end: start + 10, tags: [] });
  expect(excerpt.quote).toBe('قال الوسيط');
  expect(excerpt.prefix).toBe('😀'.repeat(32));
  expect(excerpt.suffix).toBe('😀'.repeat(32));
  const odd = await archive.call('excerpts.create', { articleId, start: start + 1, end: start + 9, tags: [] });
  expect(odd.prefix).toBe('😀'.repeat(31) + 'ق');
  expect(odd.suffix).toBe('ط' + '😀'.repeat(31));
});

test('what is no passage of the body is refused', async () => {
  const articleId = await one('نص 😀 قصير');
  const create = (start: number, end: number, tags: number[] = []) =>
    archive.call('excerpts.create', { articleId, start, end, tags });
  await expect(create(5, 5)).rejects.toMatchObject({ code: 'EXCERPT_OUT_OF_RANGE' });
  await expect(create(6, 5)).rejects.toMatchObject({ code: 'EXCERPT_OUT_OF_RANGE' });
  await expect(create(0, 11)).rejects.toMatchObject({ code: 'EXCERPT_OUT_OF_RANGE', params: { length: 10 } });
  await expect(create(0, 4)).rejects.toMatchObject({ code: 'EXCERPT_SPLITS_CHARACTER', params: { offset: 4 } });
  await expect(create(0, 2, [99])).rejects.toMatchObject({ code: 'TAG_NOT_FOUND' });
  await expect(archive.call('excerpts.create', { articleId: 99, start: 0, end: 1, tags: [] })).rejects.toMatchObject({
    code: 'ARTICLE_NOT_FOUND',
  });
  await expect(archive.call('excerpts.update', { id: 99, patch: { note: 'x' } })).rejects.toMatchObject({
    code: 'EXCERPT_NOT_FOUND',
  });
  expect((await archive.call('history.state', {})).undo).toBeNull();
});

test('lists go by article, by tag with what is below it, by query and filters, in the order of publication', async () => {
  const { ids } = await archive.import(
    { title: '1', body: 'الهدنة قريبة اليوم', publishedAt: '2024-03-01', outlet: 'س' },
    { title: '2', body: 'المفاوضات والهدنة', publishedAt: '2024-01-01', outlet: 'ص' },
    { title: '3', body: 'لا تاريخ للهدنة', outlet: 'س' },
  );
  const [first = 0, second = 0, third = 0] = ids;
  const parent = (await archive.call('tags.create', { name: 'أ' })).id;
  const child = (await archive.call('tags.create', { name: 'ب', parentId: parent })).id;
  const make = async (articleId: number, start: number, ...tags: number[]) =>
    (await archive.call('excerpts.create', { articleId, start, end: start + 4, tags })).id;
  const late = await make(first, 6, parent);
  const early = await make(first, 0, child);
  const overlapping = await make(first, 2);
  const oldest = await make(second, 0, child);
  const undated = await make(third, 0, parent);
  const list = async (input: Parameters<typeof archive.call<'excerpts.list'>>[1]) =>
    (await archive.call('excerpts.list', input)).excerpts.map(({ id }) => id);
  expect(await list({})).toEqual([oldest, early, overlapping, late, undated]);
  expect(await list({ articleId: first })).toEqual([early, overlapping, late]);
  expect(await list({ tagId: parent })).toEqual([oldest, early, late, undated]);
  expect(await list({ tagId: child })).toEqual([oldest, early]);
  expect(await list({ query: 'outlet:س' })).toEqual([early, overlapping, late, undated]);
  expect(await list({ query: '', filters: { ...noFilters, tags: [child] } })).toEqual([oldest, early]);
  expect(await list({ offset: 1, limit: 2 })).toEqual([early, overlapping]);
  await archive.call('article.trash', { ids: [first] });
  expect(await list({})).toEqual([oldest, undated]);
  expect(await list({ articleId: first })).toEqual([early, overlapping, late]);
});

test('removed excerpts come back by undo', async () => {
  const articleId = await one('نص المقال كله');
  const { id } = await archive.call('excerpts.create', { articleId, start: 0, end: 2, tags: [], note: 'ن' });
  expect(await archive.call('excerpts.remove', { ids: [id] })).toEqual({ changed: 1 });
  expect((await archive.call('excerpts.list', { articleId })).total).toBe(0);
  await archive.call('history.undo', {});
  expect((await archive.call('excerpts.list', { articleId })).excerpts).toMatchObject([{ id, note: 'ن' }]);
});

test('bulk tagging marks every match, reuses the same passage, and is one step that survives a restart', async () => {
  await archive.import(
    { title: 'هدنة', body: 'لا كلمة في المتن' },
    { title: '2', body: 'الهدنة ثم هدنة أخرى' },
    { title: '3', body: 'مصر والهدنة' },
  );
  const tag = (await archive.call('tags.create', { name: 'أ' })).id;
  const other = (await archive.call('tags.create', { name: 'ب' })).id;
  const own = await archive.call('excerpts.create', { articleId: 2, start: 0, end: 6, tags: [other], note: 'لي' });
  const request = { query: 'هدنة', filters: noFilters };
  const preview = await archive.call('bulkTag.preview', { ...request, mode: 'matches' });
  expect(preview).toMatchObject({ articles: 2, excerpts: 3 });
  expect(await archive.call('bulkTag.apply', { ...request, mode: 'matches', tags: [tag] })).toEqual({
    articles: 2,
    excerpts: 3,
  });
  const { excerpts } = await archive.call('excerpts.list', {});
  expect(excerpts.map(({ quote }) => quote)).toEqual(['الهدنة', 'هدنة', 'والهدنة']);
  expect(excerpts[0]).toMatchObject({ id: own.id, note: 'لي', tags: [other, tag] });
  // a second time there is nothing to do, and nothing to undo
  await archive.call('bulkTag.apply', { ...request, mode: 'matches', tags: [tag] });
  expect((await archive.call('history.state', {})).undo).toMatchObject({
    kind: 'excerpt.bulkTag',
    params: { articles: 2, excerpts: 3 },
  });
  expect(await archive.call('bulkTag.apply', { ...request, mode: 'whole', tags: [tag], note: 'كل' })).toEqual({
    articles: 3,
    excerpts: 3,
  });
  const { root } = archive;
  archive.db.close();
  const again = openTestArchive(root);
  await again.call('history.undo', {});
  await again.call('history.undo', {});
  expect((await again.call('excerpts.list', {})).excerpts).toMatchObject([{ id: own.id, tags: [other] }]);
  await again.call('history.redo', {});
  expect((await again.call('excerpts.list', {})).total).toBe(3);
  again.close();
});

test('a new change ends what could be redone; undo refuses where rows changed underneath', async () => {
  const articleId = await one('نص المقال كله');
  const { id } = await archive.call('excerpts.create', { articleId, start: 0, end: 2, tags: [] });
  await archive.call('history.undo', {});
  await archive.call('tags.create', { name: 'أ' });
  expect((await archive.call('history.state', {})).redo).toBeNull();
  await expect(archive.call('history.redo', {})).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' });
  const next = await archive.call('excerpts.create', { articleId, start: 0, end: 2, tags: [] });
  expect(next.id).toBeGreaterThan(id);
  archive.db.prepare("UPDATE excerpts SET note = 'غيرها شيء آخر' WHERE id = ?").run(next.id);
  await expect(archive.call('history.undo', {})).rejects.toMatchObject({
    code: 'UNDO_CONFLICT',
    params: { kind: 'excerpt.create', table: 'excerpts' },
  });
  expect((await archive.call('excerpts.list', {})).total).toBe(1);
});

test('undoing an import does not block the undo of what came before', async () => {
  const kept = await archive.import({ title: '1', body: 'الأول' });
  const gone = await archive.import({ title: '2', body: 'الثاني' });
  await archive.call('article.setState', { ids: [...kept.ids, ...gone.ids], state: 'reviewed' });
  await archive.call('excerpts.create', { articleId: gone.ids[0] ?? 0, start: 0, end: 2, tags: [] });
  await archive.call('ledger.undoBatch', { batchId: gone.batchId, force: true });
  while ((await archive.call('history.state', {})).undo) await archive.call('history.undo', {});
  expect((await archive.call('article.get', { id: kept.ids[0] ?? 0 })).state).toBe('unread');
});

test('a bulk tagging that is refused leaves no trace in what the next search sees', async () => {
  await archive.import({ title: '1', body: 'الهدنة قريبة' });
  const tag = (await archive.call('tags.create', { name: 'أ' })).id;
  const tagged = async () => (await archive.call('search.run', { query: 'tag:أ' })).total;
  expect(await tagged()).toBe(0);
  const apply = (query: string, tags: number[]) =>
    archive.call('bulkTag.apply', { query, filters: noFilters, mode: 'matches', tags });
  await expect(apply('هدنة "', [tag])).rejects.toMatchObject({ code: 'QUERY_UNBALANCED_QUOTE' });
  await expect(apply('هدنة', [99])).rejects.toMatchObject({ code: 'TAG_NOT_FOUND' });
  await apply('هدنة', [tag]);
  expect(await tagged()).toBe(1);
});
