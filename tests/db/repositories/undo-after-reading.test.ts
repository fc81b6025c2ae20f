// Undo of work on statements after the background job has read their article again, and the way on where undo is not possible.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Statement } from '../../../core/contract/schema/statements';
import { analyse } from '../support/analyse';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

const TEXT = {
  title: 'Talks',
  body: 'Dana Whitlock said that the round of talks was over.',
  language: 'en',
} as const;

async function firstRead(): Promise<{ readonly article: number; readonly statement: Statement }> {
  const { ids } = await archive.import(TEXT);
  await analyse(archive);
  return { article: ids[0] ?? 0, statement: await only() };
}

async function only(): Promise<Statement> {
  const { statements } = await archive.call('statements.list', {});
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

/** As older rules left it: then rules that have learnt something read the article again. */
async function readAgainAfter(article: number, sql: string): Promise<void> {
  archive.db.exec(sql);
  archive.db.prepare('INSERT INTO statement_queue VALUES (?)').run(article);
  await analyse(archive);
}

test('a confirmation that was taken back is undone to what the analyst had confirmed, though rules have read the article since', async () => {
  const { article, statement } = await firstRead();
  const before = "UPDATE statements SET stance = 'tell', confidence = 0.5";
  archive.db.exec(before);
  await archive.call('statements.setStatus', { ids: [statement.id], status: 'confirmed' });
  await archive.call('statements.setStatus', { ids: [statement.id], status: 'auto' });
  await readAgainAfter(article, 'DELETE FROM statement_articles');
  expect(await only()).toMatchObject({ status: 'auto', stance: 'say' });
  await archive.call('history.undo', {});
  await analyse(archive);
  expect(await only()).toMatchObject({ id: statement.id, status: 'confirmed', stance: 'tell' });
  await archive.call('history.undo', {});
  await archive.call('history.redo', {});
  await archive.call('history.redo', {});
  expect(await only()).toMatchObject({ status: 'auto' });
});

test('a confirmation is made again although its statement was not found any more meanwhile', async () => {
  const { article, statement } = await firstRead();
  await archive.call('statements.setStatus', { ids: [statement.id], status: 'confirmed' });
  await archive.call('history.undo', {});
  await readAgainAfter(article, 'UPDATE statements SET start = 0, "end" = 4, cue_start = NULL, cue_end = NULL');
  expect((await only()).id).not.toBe(statement.id);
  await archive.call('history.redo', {});
  await analyse(archive);
  expect(await only()).toMatchObject({ id: statement.id, status: 'confirmed' });
});

test('a name that moved with its statements moves back after these were read again', async () => {
  const { article } = await firstRead();
  const [speaker] = (await archive.call('speakers.list', {})).speakers;
  const { aliases } = await archive.call('speakers.get', { id: speaker?.id ?? 0 });
  await archive.call('speakers.split', {
    id: speaker?.id ?? 0,
    aliasIds: aliases.map(({ id }) => id),
    names: { ar: null, he: null, en: 'D. Whitlock' },
  });
  await readAgainAfter(article, 'UPDATE statements SET confidence = 0.1');
  expect((await only()).speaker?.name).toBe('D. Whitlock');
  await archive.call('history.undo', {});
  await analyse(archive);
  expect((await only()).speaker).toMatchObject({ id: speaker?.id, name: 'Dana Whitlock' });
});

test('a name that was removed and has been met again since comes back as it was', async () => {
  const { id } = await archive.call('speakers.create', {
    names: { ar: null, he: null, en: 'Dana Whitlock' },
    kind: 'person',
  });
  const names = async (): Promise<readonly unknown[]> => {
    const { aliases } = await archive.call('speakers.get', { id });
    return aliases.map(({ id: alias, alias: name, origin }) => [alias, name, origin]).sort();
  };
  await archive.call('speakers.addAlias', { id, alias: 'D. Whitlock', language: 'en' });
  const named = (await archive.call('speakers.get', { id })).aliases;
  const before = await names();
  const full = named.find((one) => one.alias === 'Dana Whitlock')?.id ?? 0;
  await archive.call('speakers.removeAlias', { aliasId: full });
  await archive.import(TEXT, {
    ...TEXT,
    title: 'Other',
    body: `The mayor, as Dana Whitlock told, warned that it was late.`,
  });
  await analyse(archive);
  const { statements } = await archive.call('statements.list', {});
  expect(statements.map(({ speaker }) => speaker?.id)).toContain(id);
  await archive.call('history.undo', {});
  expect(await names()).toEqual(before);
  await analyse(archive);
  expect((await archive.call('statements.list', {})).statements[0]?.speaker?.id).toBe(id);
  await archive.call('history.redo', {});
  await archive.call('history.undo', {});
  await analyse(archive);
  expect(await names()).toEqual(before);
});

test('a step that cannot be undone says what stands in its way, and is passed over on request: the one before is next', async () => {
  const { statement } = await firstRead();
  await archive.call('tags.create', { name: 'Talks' });
  const { id: speakerId } = await archive.call('speakers.create', {
    names: { ar: null, he: null, en: 'Ms. Nobody' },
    kind: 'person',
  });
  const step = (await archive.call('history.state', {})).undo;
  await archive.call('statements.update', { id: statement.id, patch: { speakerId } });
  const later = (await archive.call('history.state', {})).undo;
  await archive.call('history.skip', { direction: 'undo', id: later?.id ?? 0 });
  await expect(archive.call('history.undo', {})).rejects.toMatchObject({
    code: 'UNDO_CONFLICT',
    params: { kind: 'speaker.create', table: 'statements' },
  });
  await expect(archive.call('history.skip', { direction: 'undo', id: later?.id ?? 0 })).rejects.toMatchObject({
    code: 'HISTORY_MOVED',
  });
  expect(await archive.call('history.skip', { direction: 'undo', id: step?.id ?? 0 })).toEqual(step);
  expect((await archive.call('history.undo', {})).kind).toBe('tag.create');
  expect(await only()).toMatchObject({ status: 'edited', speaker: { id: speakerId } });
  expect((await archive.call('history.state', {})).undo).toBeNull();
});
