// What was read while an article changed is not written down as if it were of the article as it is.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { analysisWriter } from '../../../db/analysis/analysis-writer';
import { analyse } from '../support/analyse';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

test('an article whose language was corrected while it was read is read again', async () => {
  const { ids } = await archive.import({ title: 'Talks', body: 'Dana Whitlock said it was over.', language: 'ar' });
  await archive.call('article.editMetadata', { id: ids[0] ?? 0, patch: { language: 'en' } });
  const writer = analysisWriter(archive.db, () => undefined);
  await writer.writeStatements({
    articles: [
      { articleId: ids[0] ?? 0, language: 'ar', publishedAt: null, extractor: 1, statements: [], error: null },
    ],
  });
  expect((await archive.call('analysis.state', {})).statements).toEqual({ pending: 1, done: 0, failed: 0 });
  await analyse(archive);
  expect((await archive.call('statements.list', {})).total).toBe(1);
});

const DATED = { title: 'Talks', body: 'قال وزير الخارجية خليفاوي إن المحادثات انتهت.', language: 'ar' } as const;

test('an article whose date is corrected is read again: the office tells who is meant', async () => {
  const role = (from: string, to: string | null): object => ({
    role: { ar: 'وزير الخارجية', he: null, en: null },
    from,
    to,
  });
  for (const [name, held] of [
    ['سامي خليفاوي', role('2010-01-01', '2015-12-31')],
    ['عمر خليفاوي', role('2016-01-01', null)],
  ] as const) {
    const names = { ar: name, he: null, en: null };
    await archive.call('speakers.create', { names, kind: 'person', roles: [held as never] });
  }
  const { ids } = await archive.import({ ...DATED, publishedAt: '2012-05-01' });
  const speaker = async (): Promise<string | undefined> =>
    (await archive.call('statements.list', {})).statements[0]?.speaker?.name;
  await analyse(archive);
  expect(await speaker()).toBe('سامي خليفاوي');
  await archive.call('article.editMetadata', { id: ids[0] ?? 0, patch: { publishedAt: '2019-05-01' } });
  expect((await archive.call('analysis.state', {})).statements.pending).toBe(1);
  await analyse(archive);
  expect(await speaker()).toBe('عمر خليفاوي');
  await archive.call('history.undo', {});
  await analyse(archive);
  expect(await speaker()).toBe('سامي خليفاوي');
});

test('an article whose date was corrected while it was read is read again', async () => {
  const { ids } = await archive.import({ ...DATED, publishedAt: '2012-05-01' });
  const [articleId = 0] = ids;
  await archive.call('article.editMetadata', { id: articleId, patch: { publishedAt: '2019-05-01' } });
  const writer = analysisWriter(archive.db, () => undefined);
  await writer.writeStatements({
    articles: [{ articleId, language: 'ar', publishedAt: '2012-05-01', extractor: 1, statements: [], error: null }],
  });
  expect((await archive.call('analysis.state', {})).statements).toEqual({ pending: 1, done: 0, failed: 0 });
});
