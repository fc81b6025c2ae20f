// What is known of speakers follows the analyst's edits step by step, and is what one who begins now would know.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SpeakerResolver } from '../../../db/analysis/speaker-resolver';
import { openTestArchive, type TestArchive } from '../support/test-archive';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const NAMES = [
  'Dana Whitlock',
  'Whitlock',
  'Danka',
  'D. Whitlock',
  'Omar Sayegh',
  'Sayegh',
  'Joe Biden',
  'the mediator',
];

function told(resolver: SpeakerResolver): unknown {
  const name = resolver.forArticle({ language: 'en', date: '2024-02-06', body: NAMES.join('. ') });
  return NAMES.map((one) => name({ name: one, span: { start: 0, end: 1 } }));
}

test('after each edit, its undo and its redo', async () => {
  const followed = new SpeakerResolver(archive.db);
  const english = (en: string): { ar: null; he: null; en: string } => ({ ar: null, he: null, en });
  const seen = new Set<string>();
  const check = (): void => {
    followed.refresh();
    const fresh = new SpeakerResolver(archive.db);
    fresh.refresh();
    expect(told(followed)).toEqual(told(fresh));
    seen.add(JSON.stringify(told(followed)));
  };
  check();
  const dana = await archive.call('speakers.create', { names: english('Dana Whitlock'), kind: 'person' });
  check();
  const omar = await archive.call('speakers.create', { names: english('Omar Sayegh'), kind: 'person' });
  check();
  await archive.call('speakers.addAlias', { id: dana.id, alias: 'Danka', language: 'en' });
  check();
  await archive.call('speakers.update', { id: omar.id, patch: { names: english('D. Whitlock') } });
  check();
  await archive.call('speakers.merge', { from: omar.id, into: dana.id });
  check();
  for (const direction of ['undo', 'redo'] as const) {
    for (let i = 0; i < 5; i++) {
      await archive.call(`history.${direction}`, {});
      check();
    }
  }
  expect(seen.size).toBeGreaterThan(3);
});

test('speakers that sound alike are proposed by the names that they have now', async () => {
  const make = (en: string): Promise<{ id: number }> =>
    archive.call('speakers.create', { names: { ar: null, he: null, en }, kind: 'person' });
  const { id } = await make('Dana Whitlock');
  const similar = async (): Promise<string[]> =>
    (await archive.call('speakers.get', { id })).similar.map(({ speaker }) => speaker.name);
  expect(await similar()).toEqual([]);
  const other = await make('Dana Whitlok');
  expect(await similar()).toEqual(['Dana Whitlok']);
  await archive.call('history.undo', {});
  expect(await similar()).toEqual([]);
  await archive.call('history.redo', {});
  const third = await make('Omar Sayegh');
  await archive.call('speakers.addAlias', { id: third.id, alias: 'Dana Witlock', language: 'en' });
  expect(new Set(await similar())).toEqual(new Set(['Dana Whitlok', 'Omar Sayegh']));
  await archive.call('speakers.merge', { from: other.id, into: id });
  expect(await similar()).toEqual(['Omar Sayegh']);
});
