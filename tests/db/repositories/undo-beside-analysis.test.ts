// Undo of work on speakers after the background job has met them in articles that came later.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NamesByLanguage } from '../../../core/contract/schema/statements';
import { analyse } from '../support/analyse';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;

beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => {
  archive.close();
});

let rounds = 0;

async function read(...names: readonly string[]): Promise<void> {
  await archive.import({
    title: 'Talks',
    body: names.map((name) => `${name} said that round ${++rounds} of the talks was over.`).join(' '),
    language: 'en',
  });
  await analyse(archive);
}

const english = (en: string): NamesByLanguage => ({ ar: null, he: null, en });

async function speakers(): Promise<(string | null)[]> {
  const { statements } = await archive.call('statements.list', {});
  return statements.map(({ speaker }) => speaker && `${speaker.name}, ${speaker.kind}`);
}

test('a speaker whose making is undone gives the statements back that were found since', async () => {
  const { id } = await archive.call('speakers.create', { names: english('Dana Whitlock'), kind: 'person' });
  await read('Dana Whitlock', 'Ms. Dana Whitlock');
  expect(await speakers()).toEqual(['Dana Whitlock, person', 'Dana Whitlock, person']);
  await archive.call('history.undo', {});
  await analyse(archive);
  expect(await speakers()).toEqual(['Dana Whitlock, unknown', 'Dana Whitlock, unknown']);
  await archive.call('history.redo', {});
  expect((await archive.call('speakers.get', { id })).name).toBe('Dana Whitlock');
});

test('a name that is no longer given leads no statement to the speaker any more', async () => {
  const { id } = await archive.call('speakers.create', { names: english('Dana Whitlock'), kind: 'person' });
  await archive.call('speakers.addAlias', { id, alias: 'Danka', language: 'en' });
  await read('Danka');
  expect(await speakers()).toEqual(['Dana Whitlock, person']);
  await archive.call('history.undo', {});
  await analyse(archive);
  expect(await speakers()).toEqual(['Danka, unknown']);
});

test('a name that was taken away and is given back brings what was told under it since', async () => {
  const { id } = await archive.call('speakers.create', { names: english('Dana Whitlock'), kind: 'person' });
  await archive.call('speakers.addAlias', { id, alias: 'Danka', language: 'en' });
  await read('Danka');
  const { aliases } = await archive.call('speakers.get', { id });
  await archive.call('speakers.removeAlias', { aliasId: aliases.find(({ alias }) => alias === 'Danka')?.id ?? 0 });
  await read('Danka');
  expect(await speakers()).toEqual(['Danka, unknown', 'Danka, unknown']);
  await archive.call('history.undo', {});
  await analyse(archive);
  expect(await speakers()).toEqual(['Dana Whitlock, person', 'Dana Whitlock, person']);
  await archive.call('history.redo', {});
  expect(await speakers()).toEqual(['Danka, unknown', 'Danka, unknown']);
});

test('an undone import leaves those who were named in others under their names, without the titles that stand there', async () => {
  const told = (n: number): object => ({
    title: `خبر ${n}`,
    body: `أكد المتحدث باسم البلدية سامي خليفاوي أن الجولة ${n} من المحادثات انتهت.`,
    language: 'ar',
  });
  const names = async (): Promise<unknown> => {
    const { speakers: all } = await archive.call('speakers.list', {});
    const details = await Promise.all(all.map(({ id }) => archive.call('speakers.get', { id })));
    return details.map(({ name, names: { ar }, aliases }) => [name, ar, ...aliases.map(({ alias }) => alias)]);
  };
  await archive.import(told(1) as { body: string });
  await analyse(archive);
  expect(await names()).toEqual([['سامي خليفاوي', 'سامي خليفاوي', 'سامي خليفاوي']]);
  const { batchId } = await archive.import(told(2) as { body: string });
  await analyse(archive);
  await archive.call('ledger.undoBatch', { batchId, force: false });
  expect(await names()).toEqual([['سامي خليفاوي', 'سامي خليفاوي', 'سامي خليفاوي']]);
});
