// What is exported from one archive as annotations is the same work when another archive takes it in.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotationChunks } from '../../../export/json';
import { openTestArchive, type TestArchive } from '../support/test-archive';

const drafts = [
  {
    title: 'الأول',
    body: 'قال الوسيط إن الهدنة قريبة. قال الوسيط إن الهدنة قريبة 😀.',
    outlet: 'س',
    url: 'https://e.example/1',
    publishedAt: '2024-02-06',
  },
  {
    title: 'Second',
    body: 'The truce holds. The truce holds again.',
    outlet: 'ص',
    url: 'https://e.example/2',
    publishedAt: '2024-01-06',
    language: 'en',
  },
  {
    title: 'الأول',
    body: 'قال الوسيط إن الهدنة قريبة. قال الوسيط إن الهدنة قريبة 😀.',
    outlet: 'ص',
    url: 'https://other.example/1',
  },
];

let from: TestArchive;
let to: TestArchive;
beforeEach(() => {
  from = openTestArchive();
  to = openTestArchive();
});
afterEach(() => {
  from.close();
  to.close();
});

async function exported(archive: TestArchive): Promise<unknown> {
  const { items } = await archive.call('export.excerpts', { selection: { by: 'all' } });
  let text = '';
  const chunks = annotationChunks({
    title: 'تصدير',
    createdAt: '2024-03-01T00:00:00.000Z',
    language: 'ar',
    archiveName: 'أرشيف',
    selection: 'كل المقتطفات',
    codebook: await archive.call('tags.list', {}),
    items,
  });
  for await (const chunk of chunks) text += chunk;
  return JSON.parse(text);
}

async function work(archive: TestArchive): Promise<unknown[]> {
  const { excerpts } = await archive.call('excerpts.list', {});
  return excerpts.map(({ article, start, end, quote, prefix, suffix, note, tagPaths, createdAt, updatedAt }) => ({
    outlet: article.outlet, text: article.textSha256, start, end, quote, prefix, suffix, note, tagPaths, createdAt, updatedAt,
  })); // prettier-ignore
}

async function mark(archive: TestArchive): Promise<void> {
  await archive.import(...drafts);
  const parent = (
    await archive.call('tags.create', { name: 'وساطة', colour: '#123456', definition: 'من يتوسط', shortcut: 'w' })
  ).id;
  const child = (await archive.call('tags.create', { name: 'مصر', parentId: parent })).id;
  await archive.call('tags.create', { name: 'بلا مقتطف' });
  const second = drafts[0]?.body.lastIndexOf('الهدنة') ?? 0;
  await archive.call('excerpts.create', {
    articleId: 1,
    start: second,
    end: second + 6,
    tags: [child, parent],
    note: 'الموضع الثاني',
  });
  await archive.call('excerpts.create', { articleId: 1, start: 0, end: 10, tags: [] });
  await archive.call('excerpts.create', { articleId: 2, start: 4, end: 9, tags: [parent], note: 'سطر\nآخر' });
  await archive.call('excerpts.create', { articleId: 3, start: 0, end: 3, tags: [child] });
}

test('identical excerpts, tags and codebook after the round trip; a second import adds nothing', async () => {
  await mark(from);
  const file = await exported(from);
  // other ids on the other side
  await to.import({ title: 'قبلها', body: 'مقال آخر' }, ...drafts.toReversed());
  expect(await to.call('excerpts.importJson', { annotations: file })).toEqual({
    read: 4,
    added: 4,
    present: 0,
    rejected: [],
  });
  expect(await work(to)).toEqual(await work(from));
  const codebook = async (archive: TestArchive) =>
    (await archive.call('tags.list', {})).map(({ path, colour, definition, shortcut }) => ({
      path,
      colour,
      definition,
      shortcut,
    }));
  expect(await codebook(to)).toEqual(await codebook(from));
  expect(await to.call('excerpts.importJson', { annotations: file })).toEqual({
    read: 4,
    added: 0,
    present: 4,
    rejected: [],
  });
  await to.call('history.undo', {});
  expect(await work(to)).toEqual([]);
  expect(await to.call('tags.list', {})).toEqual([]);
});

test('another copy of the text takes a passage by its quote; what has no place is rejected with the reason', async () => {
  await mark(from);
  const file = await exported(from);
  await to.import(
    { ...drafts[1], title: 'Second, corrected', body: `Update: ${drafts[1]?.body ?? ''}` },
    { ...drafts[0], body: 'نص آخر تماما' },
  );
  const answer = await to.call('excerpts.importJson', { annotations: file });
  expect(answer).toMatchObject({ read: 4, added: 1, present: 0 });
  expect(answer.rejected.map(({ reason }) => reason).sort()).toEqual([
    'ARTICLE_NOT_IN_ARCHIVE',
    'QUOTE_NOT_FOUND',
    'QUOTE_NOT_FOUND',
  ]);
  expect((await to.call('excerpts.list', {})).excerpts).toMatchObject([{ quote: 'truce', start: 12 }]);
});

test('what is no annotation file is refused, and leaves nothing behind', async () => {
  await expect(to.call('excerpts.importJson', { annotations: { some: 'thing' } })).rejects.toMatchObject({
    code: 'EXPORT_BAD_FILE',
  });
  expect((await to.call('history.state', {})).undo).toBeNull();
});

test('pages of an export add up, in order of publication; context touches the quote', async () => {
  await mark(from);
  const whole = await from.call('export.excerpts', { selection: { by: 'all' } });
  const pages = [];
  for (let offset = 0; offset < whole.total; offset += 1) {
    pages.push(...(await from.call('export.excerpts', { selection: { by: 'all' }, offset, limit: 1 })).items);
  }
  expect(pages).toEqual(whole.items);
  expect(whole.items.map(({ articleId, start }) => [articleId, start])).toEqual([[2, 4], [1, 0], [1, 42], [3, 0]]); // prettier-ignore
  for (const item of whole.items) {
    const { body } = await from.call('article.get', { id: item.articleId });
    expect(body).toContain(item.contextBefore + item.quote + item.contextAfter);
  }
  const byTag = await from.call('export.excerpts', { selection: { by: 'tag', tagId: 2 } });
  expect(byTag.items.map(({ articleId }) => articleId)).toEqual([1, 3]);
  const articles = await from.call('export.articles', { selection: { by: 'query', query: 'outlet:ص' } });
  expect(articles.items.map(({ articleId, body }) => [articleId, body.length > 0])).toEqual([[2, true], [3, true]]); // prettier-ignore
  expect(
    (await from.call('export.articles', { selection: { by: 'tag', tagId: 1 } })).items.map(
      ({ articleId }) => articleId,
    ),
  ).toEqual([2, 1, 3]);
});
