// The tree of tags: names, order, merging and removal.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const tag = async (name: string, parentId: number | null = null) =>
  (await archive.call('tags.create', { name, parentId })).id;
const paths = async () => (await archive.call('tags.list', {})).map(({ path }) => path);
const article = async () => (await archive.import({ title: 'أ', body: 'وافق الطرفان على الهدنة اليوم' })).ids[0] ?? 0;
const mark = async (articleId: number, start: number, ...tags: number[]) =>
  (await archive.call('excerpts.create', { articleId, start, end: start + 3, tags })).id;

test('siblings have their own names; the same name may stand elsewhere', async () => {
  const parent = await tag('وساطة');
  await tag('مصر', parent);
  await tag('مصر');
  await expect(tag(' مصر ', parent)).rejects.toMatchObject({ code: 'TAG_NAME_TAKEN' });
  await tag('Egypt');
  await expect(tag('EGYPT')).rejects.toMatchObject({ code: 'TAG_NAME_TAKEN' });
  await expect(tag('ض', 999)).rejects.toMatchObject({ code: 'TAG_NOT_FOUND' });
  await expect(tag('  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(await paths()).toEqual(['وساطة', 'وساطة/مصر', 'مصر', 'Egypt']);
});

test('a shortcut belongs to one tag, until that tag goes', async () => {
  const first = (await archive.call('tags.create', { name: 'أ', shortcut: 'e' })).id;
  await expect(archive.call('tags.create', { name: 'ب', shortcut: 'E' })).rejects.toMatchObject({
    code: 'TAG_SHORTCUT_TAKEN',
    params: { shortcut: 'E', name: 'أ' },
  });
  await archive.call('tags.remove', { id: first });
  expect((await archive.call('tags.create', { name: 'ب', shortcut: 'e' })).shortcut).toBe('e');
});

test('moving keeps the order asked for and never makes a ring', async () => {
  const [a, b, c] = [await tag('أ'), await tag('ب'), await tag('ج')];
  const inner = await tag('د', a);
  await expect(archive.call('tags.move', { id: a, parentId: inner, position: 0 })).rejects.toMatchObject({
    code: 'TAG_INTO_ITSELF',
  });
  await expect(archive.call('tags.move', { id: a, parentId: a, position: 0 })).rejects.toMatchObject({
    code: 'TAG_INTO_ITSELF',
  });
  await archive.call('tags.move', { id: c, parentId: null, position: 0 });
  expect(await paths()).toEqual(['ج', 'أ', 'أ/د', 'ب']);
  expect(await archive.call('tags.move', { id: b, parentId: inner, position: 9 })).toMatchObject({
    parentId: inner,
    path: 'أ/د/ب',
  });
  await archive.call('history.undo', {});
  expect(await paths()).toEqual(['ج', 'أ', 'أ/د', 'ب']);
});

test('merging gives excerpts and children over, an excerpt with both keeps one', async () => {
  const id = await article();
  const [from, into] = [await tag('قديم'), await tag('جديد')];
  const [sameFrom, sameInto] = [await tag('مصر', from), await tag('مصر', into)];
  await tag('قطر', from);
  const both = await mark(id, 0, from, into);
  const one = await mark(id, 5, from);
  const child = await mark(id, 9, sameFrom);
  expect(await archive.call('tags.merge', { from, into })).toEqual({ changed: 3 });
  expect(await paths()).toEqual(['جديد', 'جديد/مصر', 'جديد/قطر']);
  const tagsOf = new Map((await archive.call('excerpts.list', {})).excerpts.map((e) => [e.id, e.tags]));
  expect([tagsOf.get(both), tagsOf.get(one), tagsOf.get(child)]).toEqual([[into], [into], [sameInto]]);
  await expect(archive.call('tags.merge', { from: into, into: sameInto })).rejects.toMatchObject({
    code: 'TAG_INTO_ITSELF',
  });
  await archive.call('history.undo', {});
  expect(await paths()).toEqual(['قديم', 'قديم/مصر', 'قديم/قطر', 'جديد', 'جديد/مصر']);
});

test('removing takes the tag and all below it off their excerpts, which stay', async () => {
  const id = await article();
  const parent = await tag('أ');
  const inner = await tag('ب', parent);
  const marked = await mark(id, 0, parent, inner);
  const counted = (await archive.call('tags.list', {})).map(({ excerpts, articles }) => [excerpts, articles]);
  expect(counted).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(await archive.call('tags.remove', { id: parent })).toEqual({ changed: 2 });
  expect(await paths()).toEqual([]);
  expect((await archive.call('excerpts.list', { articleId: id })).excerpts).toMatchObject([{ id: marked, tags: [] }]);
  await archive.call('history.undo', {});
  expect((await archive.call('excerpts.list', { articleId: id })).excerpts).toMatchObject([
    { id: marked, tags: [parent, inner], tagPaths: ['أ', 'أ/ب'] },
  ]);
});
