// Statements: found by the background job, corrected by the analyst, kept through another reading, taken away with their import.
import { afterEach, expect, test } from 'vitest';
import type { CommandOutput } from '../../../core/contract/commands';
import { EXTRACTOR_VERSION } from '../../../core/statements/extract';
import { analyse } from '../support/analyse';
import { openTestArchive, type TestArchive } from '../support/test-archive';

const archives: TestArchive[] = [];

afterEach(() => {
  for (const archive of archives.splice(0)) archive.close();
});

function open(): TestArchive {
  const archive = openTestArchive();
  archives.push(archive);
  return archive;
}

const ENGLISH =
  'Talks went on in Cairo.\n\nDana Whitlock said that the framework was not ready. Rami Kabbani denied that a date had been set.';
const ARABIC = 'قال سامر الخطيب إن الإطار لم يكتمل بعد. ونفى رامي قباني أن يكون موعد قد حُدد.';

function english(given: object = {}): { title: string; body: string; language: string } {
  return { title: 'Talks go on', body: ENGLISH, language: 'en', ...given };
}

type Listed = CommandOutput<'statements.list'>['statements'];

async function list(archive: TestArchive, input: object = {}): Promise<Listed> {
  return (await archive.call('statements.list', input)).statements;
}

/** What is asserted of a reading, without ids and times. */
function told(statements: Listed): string[] {
  return statements.map(({ speaker, stance, text, status }) => `${speaker?.name ?? '-'} ${stance} ${status}: ${text}`);
}

test('the job reads every latest revision, tells how far it is, and leaves nothing pending', async () => {
  const archive = open();
  await archive.import(english({ url: 'https://e.example/1' }), { body: ARABIC }, { body: 'Bonjour.', language: 'fr' });
  await archive.import(english({ url: 'https://e.example/1', body: `${ENGLISH} More talks are planned.` }));
  expect((await archive.call('analysis.state', {})).statements).toEqual({ pending: 3, done: 0, failed: 0 });
  const progress = await analyse(archive);
  expect(progress.at(-1)).toMatchObject({ job: 'statements', phase: 'done', done: 3, total: 3, error: null });
  expect((await archive.call('analysis.state', {})).statements).toEqual({ pending: 0, done: 3, failed: 0 });

  const statements = await list(archive);
  for (const one of statements) {
    const { body } = await archive.call('article.get', { id: one.articleId });
    expect(one.text).toBe(body.slice(one.start, one.end));
    if (one.cue) {
      expect(one.cueText).toBe(body.slice(one.cue.start, one.cue.end));
      expect(one.cue.end <= one.start || one.cue.start >= one.end).toBe(true);
    }
  }
  expect(statements.map(({ articleId }) => articleId)).not.toContain(1); // a superseded revision
  const speakers = new Set(statements.map(({ speaker }) => speaker?.name));
  expect(speakers).toEqual(new Set(['Dana Whitlock', 'Rami Kabbani', 'سامر الخطيب', 'رامي قباني']));
  expect(statements.map(({ stance }) => stance)).toContain('deny');
});

test('stopped anywhere and taken up again, the job ends as if it had never been stopped', async () => {
  const drafts = Array.from({ length: 300 }, (_, n) =>
    english({ title: `Talks ${n}`, body: `${ENGLISH} Round ${n}.` }),
  );
  const whole = open();
  await whole.import(...drafts);
  await analyse(whole);
  const parts = open();
  await parts.import(...drafts);
  let steps = 0;
  const told = await analyse(parts, () => steps++ === 1);
  expect(told.at(-1)?.phase).toBe('cancelled');
  const { statements: halfway } = await parts.call('analysis.state', {});
  expect(halfway.done).toBeGreaterThan(0);
  expect(halfway.pending).toBeGreaterThan(0);
  await analyse(parts);
  const rows = (archive: TestArchive): unknown[] =>
    archive.db
      .prepare(
        'SELECT article_id, start, "end", speaker_id, alias_id, stance, rule FROM statements ORDER BY article_id, start',
      )
      .all();
  expect(rows(parts)).toEqual(rows(whole));
});

test('an article that cannot be read costs only itself, and is named', async () => {
  const archive = open();
  await archive.import(english(), english({ title: 'Another', body: `${ENGLISH} And so on.` }));
  archive.db.prepare('UPDATE bodies SET length = 1000000 WHERE article_id = 1').run();
  await analyse(archive);
  const rows = archive.db.prepare('SELECT article_id, error IS NOT NULL AS failed FROM statement_articles').all();
  expect(rows).toEqual([
    { article_id: 1, failed: 1 },
    { article_id: 2, failed: 0 },
  ]);
  const ids = archive.db.prepare('SELECT DISTINCT article_id FROM statements').pluck().all();
  expect(ids).toEqual([2]);
  const { problems } = await archive.call('archive.verify', {});
  expect(problems.filter(({ code }) => code === 'STATEMENTS_FAILED').map(({ articleId }) => articleId)).toEqual([1]);
  expect(await archive.call('statements.reextract', {})).toEqual({ changed: 1 });
});

test('lists filter by article, speaker in any language, stance, status and search, page by page', async () => {
  const archive = open();
  await archive.import(english({ outlet: 'A', publishedAt: '2024-02-06T10:00:00Z' }), {
    body: ARABIC,
    outlet: 'B',
    publishedAt: '2024-02-07T10:00:00Z',
  });
  await analyse(archive);
  const all = await list(archive);
  const kabbani = all.find(({ speaker }) => speaker?.name === 'Rami Kabbani')?.speaker;
  const arabic = all.find(({ speaker }) => speaker?.name === 'رامي قباني')?.speaker;
  if (!kabbani || !arabic) throw new Error('the rules found other speakers');
  await archive.call('speakers.merge', { from: arabic.id, into: kabbani.id });
  expect(new Set((await list(archive, { speakerId: kabbani.id })).map(({ articleId }) => articleId))).toEqual(
    new Set([1, 2]),
  );
  expect(await list(archive, { speakerId: arabic.id })).toEqual(await list(archive, { speakerName: 'قبّاني' }));
  expect((await list(archive, { speakerName: 'KABBANI' })).map(({ speaker }) => speaker?.names)).toContainEqual({
    ar: 'رامي قباني',
    he: null,
    en: 'Rami Kabbani',
  });
  expect(await list(archive, { speakerName: 'nobody' })).toEqual([]);
  expect((await list(archive, { stances: ['deny'] })).every(({ stance }) => stance === 'deny')).toBe(true);
  expect((await list(archive, { query: 'outlet:B' })).map(({ articleId }) => articleId)).toEqual(
    all.filter(({ articleId }) => articleId === 2).map(() => 2),
  );
  const newest = await list(archive, { order: 'newest' });
  expect(newest[0]?.articleId).toBe(2);
  const paged = [];
  for (let offset = 0; offset < all.length; offset++) paged.push(...(await list(archive, { offset, limit: 1 })));
  expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));

  await archive.call('article.trash', { ids: [2] });
  expect((await list(archive)).map(({ articleId }) => articleId)).not.toContain(2);
  await archive.call('article.restore', { ids: [2] });
  expect(await list(archive)).toHaveLength(all.length);
});

test('what the analyst decides can be undone step by step, and redone', async () => {
  const archive = open();
  await archive.import(english());
  await analyse(archive);
  const states: string[][] = [told(await list(archive))];
  const [first, second] = await list(archive);
  if (!first || !second) throw new Error('the rules found less');
  const keep = async (): Promise<void> => void states.push(told(await list(archive, { statuses: [] })));
  const at = ENGLISH.indexOf('Talks went on');
  const added = await archive.call('statements.add', {
    articleId: 1,
    start: at,
    end: at + 13,
    speakerId: first.speaker?.id ?? null,
  });
  expect(added).toMatchObject({ text: 'Talks went on', status: 'added', rule: 'analyst', confidence: 1, cue: null });
  await keep();
  const edited = await archive.call('statements.update', {
    id: first.id,
    patch: { stance: 'claim', start: first.start + 5 },
  });
  expect(edited).toMatchObject({ id: first.id, status: 'edited', stance: 'claim', text: first.text.slice(5) });
  await keep();
  await archive.call('statements.setStatus', { ids: [second.id], status: 'rejected' });
  expect((await list(archive)).map(({ id }) => id)).not.toContain(second.id);
  expect((await list(archive, { statuses: ['rejected'] })).map(({ id }) => id)).toEqual([second.id]);
  await keep();
  await archive.call('statements.remove', { ids: [added.id] });
  await keep();
  for (const state of states.slice(0, -1).reverse()) {
    await archive.call('history.undo', {});
    expect(told(await list(archive))).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await archive.call('history.redo', {});
    expect(told(await list(archive))).toEqual(state);
  }
});

test('what cannot be is refused by name', async () => {
  const archive = open();
  await archive.import(english());
  await analyse(archive);
  const [first] = await list(archive);
  if (!first) throw new Error('the rules found less');
  const refused = (
    name: 'statements.update' | 'statements.remove' | 'statements.add' | 'statements.setStatus',
    input: object,
  ): Promise<unknown> => archive.call(name, input as never).catch((error: unknown) => (error as { code: string }).code);
  expect(await refused('statements.remove', { ids: [first.id] })).toBe('STATEMENT_NOT_ADDED');
  expect(await refused('statements.remove', { ids: [999] })).toBe('STATEMENT_NOT_FOUND');
  expect(await refused('statements.setStatus', { ids: [first.id, 999], status: 'rejected' })).toBe(
    'STATEMENT_NOT_FOUND',
  );
  expect((await list(archive)).map(({ id }) => id)).toContain(first.id); // all or nothing
  expect(await refused('statements.update', { id: first.id, patch: { end: 9_999 } })).toBe('EXCERPT_OUT_OF_RANGE');
  expect(await refused('statements.update', { id: first.id, patch: { speakerId: 999 } })).toBe('SPEAKER_NOT_FOUND');
  expect(await refused('statements.add', { articleId: 7, start: 0, end: 1 })).toBe('ARTICLE_NOT_FOUND');
  const widened = await archive.call('statements.update', { id: first.id, patch: { start: 0 } });
  expect(widened.cue).toBeNull(); // no statement overlaps its own cue
});

test('another reading is previewed before it changes anything, and keeps ids and decisions', async () => {
  const archive = open();
  await archive.import(english(), english({ title: 'Another', body: `${ENGLISH} And so on.` }));
  await analyse(archive);
  const before = await list(archive);
  const [confirmed, rejected, ...rest] = before;
  if (!confirmed || !rejected || rest.length < 2) throw new Error('the rules found less');
  await archive.call('statements.setStatus', { ids: [confirmed.id], status: 'confirmed' });
  await archive.call('statements.setStatus', { ids: [rejected.id], status: 'rejected' });
  expect(await archive.call('statements.previewReextraction', {})).toMatchObject({ articles: 0, changed: 0 });

  // as an older version of the rules would have left it
  archive.db.prepare('UPDATE statement_articles SET extractor = ?').run(EXTRACTOR_VERSION - 1);
  const [changed, gone] = rest;
  archive.db.prepare("UPDATE statements SET stance = 'write' WHERE id = ?").run(changed?.id);
  archive.db.prepare('DELETE FROM statements WHERE id = ?').run(gone?.id);
  archive.db.prepare('UPDATE statements SET "end" = "end" - 3 WHERE id = ?').run(confirmed.id);
  const preview = await archive.call('statements.previewReextraction', {});
  expect(preview).toMatchObject({ articles: 2, added: 1, changed: 1, removed: 0 });
  expect(preview.samples.map(({ change }) => change).sort()).toEqual(['added', 'changed']);
  expect((await list(archive)).map(({ stance }) => stance)).toContain('write');

  expect(await archive.call('statements.reextract', {})).toEqual({ changed: 2 });
  expect(await archive.call('statements.reextract', {})).toEqual({ changed: 0 });
  await analyse(archive);
  const after = await list(archive);
  expect(after.find(({ id }) => id === changed?.id)?.stance).toBe(changed?.stance);
  expect(after.find(({ id }) => id === confirmed.id)).toMatchObject({ status: 'confirmed', end: confirmed.end - 3 });
  expect(after.map(({ id }) => id)).not.toContain(rejected.id);
  expect(after).toHaveLength(before.length - 1); // all but the rejected one
  expect(await archive.call('statements.previewReextraction', {})).toMatchObject({ articles: 0 });
});

test('a corrected language is read again with its own rules', async () => {
  const archive = open();
  await archive.import(english({ language: 'fr' }));
  await analyse(archive);
  expect(await list(archive)).toEqual([]);
  await archive.call('article.editMetadata', { id: 1, patch: { language: 'en' } });
  expect((await archive.call('analysis.state', {})).statements.pending).toBe(1);
  await analyse(archive);
  expect((await list(archive)).length).toBeGreaterThan(0);
});

const TABLES = ['statements', 'statement_articles', 'statement_queue', 'speakers', 'speaker_aliases'] as const;

function rows(archive: TestArchive): unknown {
  return TABLES.map((table) =>
    archive.db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => ({ ...(row as object), created_at: '', updated_at: '' })),
  );
}

test('an undone import takes its statements and speakers along, and nothing else', async () => {
  const archive = open();
  await archive.import(english());
  await analyse(archive);
  const before = rows(archive);
  const { batchId } = await archive.import(
    { body: ARABIC },
    english({ title: 'Third', body: 'DANA WHITLOCK said that it was late. Lior Ben-Haim warned that time was short.' }),
  );
  await analyse(archive);
  expect(rows(archive)).not.toEqual(before);
  await archive.call('ledger.undoBatch', { batchId });
  expect(rows(archive)).toEqual(before);
});

test('an undone import that holds decisions is refused, or moves them to the trash', async () => {
  const archive = open();
  const { batchId } = await archive.import(english());
  await analyse(archive);
  const [first] = await list(archive);
  await archive.call('statements.setStatus', { ids: [first?.id ?? 0], status: 'confirmed' });
  await expect(archive.call('ledger.undoBatch', { batchId })).rejects.toMatchObject({
    code: 'BATCH_HAS_WORK',
    params: { articles: 1, excerpts: 0, statements: 1 },
  });
  expect(await archive.call('ledger.undoBatch', { batchId, force: true })).toMatchObject({
    removed: 1,
    trashedStatements: 1,
  });
  const trashed = archive.db.prepare('SELECT excerpt FROM trashed_work').pluck().all() as string[];
  expect(trashed.map((image) => JSON.parse(image) as object)).toMatchObject([
    { kind: 'statement', start: first?.start, end: first?.end, status: 'confirmed' },
  ]);
  expect(archive.db.prepare('SELECT count(*) FROM statements').pluck().get()).toBe(0);
  expect(await archive.call('history.state', {})).toEqual({ undo: null, redo: null });
});
