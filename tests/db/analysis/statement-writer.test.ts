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
    articles: [{ articleId: ids[0] ?? 0, language: 'ar', extractor: 1, statements: [], error: null }],
  });
  expect((await archive.call('analysis.state', {})).statements).toEqual({ pending: 1, done: 0 });
  await analyse(archive);
  expect((await archive.call('statements.list', {})).total).toBe(1);
});
