// The analyst's word on a pair of statements, when one of the two goes: by the rules, by the analyst's hand, with its import.
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

const told = (outlet: string): { title: string; body: string; outlet: string; language: string } => ({
  title: 'Pier',
  body: `Mira Osten said the council of ${outlet} had offered forty boats a new berth.`,
  outlet,
  language: 'en',
});

async function judged(): Promise<{ a: number; b: number; batches: string[] }> {
  const batches = [(await archive.import(told('Brevik'))).batchId, (await archive.import(told('Lindos'))).batchId];
  await analyse(archive);
  const { statements } = await archive.call('statements.list', {});
  const [a, b] = [statements[0]?.id ?? 0, statements[1]?.id ?? 0];
  expect(await archive.call('compare.judge', { a, b, verdict: 'same' })).toEqual({ changed: 1 });
  return { a, b, batches };
}

const verdicts = (): unknown => archive.db.prepare('SELECT count(*) FROM claim_verdicts').pluck().get();

test('a statement that newer rules no longer find takes the verdict along, and undo goes on behind it', async () => {
  const { b } = await judged();
  await archive.call('article.setState', { ids: [1], state: 'reviewed' });
  const writer = analysisWriter(archive.db, () => undefined);
  await writer.writeStatements({
    articles: [{ articleId: 2, language: 'en', publishedAt: null, extractor: 99, statements: [], error: null }],
  });
  expect((await archive.call('statements.list', {})).statements.map(({ id }) => id)).not.toContain(b);
  expect(verdicts()).toBe(0);
  expect((await archive.call('history.undo', {})).kind).toBe('article.state');
  expect((await archive.call('history.undo', {})).kind).toBe('claim.judge');
});

test('a statement that the analyst added is removed with the verdict on it, and both come back', async () => {
  const { a } = await judged();
  const { id } = await archive.call('statements.add', {
    articleId: 2,
    start: 0,
    end: 10,
    speakerId: null,
    mention: null,
    stance: 'say',
    kind: 'indirect',
    note: '',
  });
  await archive.call('compare.judge', { a, b: id, verdict: 'different' });
  await archive.call('statements.remove', { ids: [id] });
  expect(verdicts()).toBe(1);
  await archive.call('history.undo', {});
  expect(verdicts()).toBe(2);
});

test('an import under whose statements a verdict stands is not undone without being told to', async () => {
  const { batches } = await judged();
  const batchId = batches[1] ?? '';
  await expect(archive.call('ledger.undoBatch', { batchId, force: false })).rejects.toMatchObject({
    code: 'BATCH_HAS_WORK',
  });
  expect(await archive.call('ledger.undoBatch', { batchId, force: true })).toMatchObject({ removed: 1 });
  expect(verdicts()).toBe(0);
  expect((await archive.call('history.state', {})).undo).toBeNull();
});

test('a verdict is taken back against whatever telling it was given', async () => {
  const { a, b } = await judged();
  await archive.import(told('Tamaris'));
  await analyse(archive);
  const { statements } = await archive.call('statements.list', {});
  const base = statements.find(({ id }) => id !== a && id !== b)?.id ?? 0;
  expect(await archive.call('compare.judge', { a: base, b, verdict: null, row: [a, b, base] })).toEqual({ changed: 1 });
  const { rows } = await archive.call('compare.statements', { ids: [a, b, base] });
  expect(rows[0]?.cells.map(({ verdict }) => verdict)).toEqual(['proposed', 'proposed', 'proposed']);
  await archive.call('history.undo', {});
  expect(verdicts()).toBe(1);
  expect(await archive.call('compare.judge', { a: base, b, verdict: 'different', row: [a, b, base] })).toEqual({
    changed: 2,
  });
});
