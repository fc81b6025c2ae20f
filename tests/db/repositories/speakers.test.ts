// The registry of speakers: names in three languages, merging and splitting with undo, the same entries in any order of import.
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { NamesByLanguage, SpeakerDetails } from '../../../core/contract/schema/statements';
import type { FoundSource } from '../../../core/model/analysis-ports';
import { SpeakerRegistry } from '../../../db/analysis/speaker-registry';
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

const said = (name: string, n: number): string => `${name} said that round ${n} of the talks was over.`;

function article(names: readonly string[], n = 0): { title: string; body: string; language: string; outlet: string } {
  return { title: `Talks ${n}`, body: names.map(said).join(' ') + ` ${n}`, language: 'en', outlet: `Outlet ${n % 3}` };
}

function names(given: Partial<NamesByLanguage>): NamesByLanguage {
  return { ar: null, he: null, en: null, ...given };
}

async function speakerNamed(archive: TestArchive, name: string): Promise<SpeakerDetails> {
  const { speakers } = await archive.call('speakers.list', { name });
  const [one] = speakers;
  if (!one || speakers.length > 1) throw new Error(`${speakers.length} speakers are called ${name}`);
  return archive.call('speakers.get', { id: one.id });
}

/** Everything that commands on speakers can change, in words. */
async function registry(archive: TestArchive): Promise<unknown> {
  const { speakers } = await archive.call('speakers.list', {});
  const details = await Promise.all(speakers.map(({ id }) => archive.call('speakers.get', { id })));
  return details.map(({ similar: _similar, ...one }) => one);
}

test('two speakers of the shipped gazetteer are never proposed as one', async () => {
  const archive = open();
  await archive.import(article(['Gaza health ministry', 'Hamas'], 0));
  await analyse(archive);
  const { speakers } = await archive.call('speakers.list', {});
  expect(speakers.map(({ names }) => names.en).sort()).toEqual(['Gaza health ministry', 'Hamas']);
  for (const { id } of speakers) expect((await archive.call('speakers.get', { id })).similar).toEqual([]);
});

test('the look-up holds every form of a name, of merged speakers too, the most talkative first', async () => {
  const archive = open();
  await archive.import(article(['Dana Whitlock', 'Rami Kabbani'], 0), article(['Dana Whitlock'], 1));
  await analyse(archive);
  const [dana, rami] = [await speakerNamed(archive, 'Dana Whitlock'), await speakerNamed(archive, 'Rami Kabbani')];
  await archive.call('speakers.addAlias', { id: dana.id, alias: 'دانا ويتلوك', language: 'ar' });
  const [first, second] = await archive.call('lookups.speakers', {});
  expect(first).toMatchObject({ id: dana.id, name: 'Dana Whitlock', aliases: ['دانا ويتلوك'], statements: 2 });
  expect(second).toMatchObject({ id: rami.id, aliases: [], statements: 1 });
  await archive.call('speakers.merge', { from: rami.id, into: dana.id });
  expect(await archive.call('lookups.speakers', {})).toMatchObject([
    { id: dana.id, aliases: ['Rami Kabbani', 'دانا ويتلوك'], statements: 3 },
  ]);
});

test('lists count what is shown, and find names by any form as they are typed', async () => {
  const archive = open();
  await archive.import(
    article(['Dana Whitlock', 'Rami Kabbani'], 0),
    article(['Dana Whitlock'], 1),
    article(['Dana Whitlock'], 2),
  );
  await analyse(archive);
  const { total, speakers } = await archive.call('speakers.list', {});
  expect(total).toBe(2);
  expect(speakers[0]).toMatchObject({
    name: 'Dana Whitlock',
    status: 'candidate',
    kind: 'unknown',
    statements: 3,
    articles: 3,
    outlets: 3,
  });
  await archive.call('article.trash', { ids: [3] });
  expect((await archive.call('speakers.list', {})).speakers[0]).toMatchObject({
    statements: 2,
    articles: 2,
    outlets: 2,
  });
  expect((await archive.call('speakers.list', { name: 'whit' })).speakers.map(({ name }) => name)).toEqual([
    'Dana Whitlock',
  ]);
  expect((await archive.call('speakers.list', { name: 'hitlock' })).total).toBe(0);
  expect((await archive.call('speakers.list', { status: 'known' })).total).toBe(0);
  expect((await archive.call('speakers.list', { limit: 1, offset: 1 })).speakers.map(({ name }) => name)).toEqual([
    'Rami Kabbani',
  ]);
});

test('a merged speaker is the other from then on, and the other way round after undo', async () => {
  const archive = open();
  await archive.import(article(['Dana Whitlock']), article(['Dana Wittlock'], 1));
  await analyse(archive);
  const before = await registry(archive);
  const [right, wrong] = [await speakerNamed(archive, 'Whitlock'), await speakerNamed(archive, 'Wittlock')];
  expect(right.similar.map(({ speaker }) => speaker.id)).toEqual([wrong.id]);
  const arabic = await archive.call('speakers.create', { names: names({ ar: 'دانة ويتلوك' }), kind: 'person' });
  await archive.call('speakers.merge', { from: wrong.id, into: right.id });
  const merged = await archive.call('speakers.merge', { from: right.id, into: arabic.id });
  expect(merged).toMatchObject({
    id: arabic.id,
    names: { ar: 'دانة ويتلوك', en: 'Dana Whitlock' },
    statements: 2,
    articles: 2,
  });
  expect(await archive.call('speakers.get', { id: wrong.id })).toEqual(merged);
  expect((await archive.call('statements.list', {})).statements.map(({ speaker }) => speaker?.id)).toEqual([
    arabic.id,
    arabic.id,
  ]);
  await expect(archive.call('speakers.merge', { from: wrong.id, into: arabic.id })).rejects.toMatchObject({
    code: 'SPEAKER_INTO_ITSELF',
  });

  // an article that comes later joins the merged one as well
  await archive.import(article(['Dana Wittlock'], 2));
  await analyse(archive);
  expect((await archive.call('speakers.get', { id: arabic.id })).statements).toBe(3);
  await archive.call('ledger.undoBatch', { batchId: (await archive.call('ledger.batches', {}))[0]?.id ?? '' });
  for (let i = 0; i < 3; i++) await archive.call('history.undo', {});
  expect(await registry(archive)).toEqual(before);
  for (let i = 0; i < 3; i++) await archive.call('history.redo', {});
  expect(await archive.call('speakers.get', { id: right.id })).toEqual(merged);
});

test('a split takes names and what was told under them, also of articles that come later', async () => {
  const archive = open();
  await archive.import(article(['Dana Whitlock', 'Lior Ben-Haim']), article(['Lior Ben-Haim'], 1));
  await analyse(archive);
  const whole = await speakerNamed(archive, 'Whitlock');
  const other = await speakerNamed(archive, 'Lior');
  await archive.call('speakers.merge', { from: other.id, into: whole.id });
  const merged = await registry(archive);
  const alias = (await archive.call('speakers.get', { id: whole.id })).aliases.find(
    (one) => one.alias === 'Lior Ben-Haim',
  );
  const split = await archive.call('speakers.split', {
    id: whole.id,
    aliasIds: [alias?.id ?? 0],
    names: names({ en: 'Lior Ben-Haim', he: 'ליאור בן חיים' }),
  });
  expect(split).toMatchObject({ status: 'known', statements: 2, names: { en: 'Lior Ben-Haim', he: 'ליאור בן חיים' } });
  expect(await archive.call('speakers.get', { id: whole.id })).toMatchObject({ statements: 1 });
  await archive.import(article(['Lior Ben-Haim'], 2));
  await analyse(archive);
  expect((await archive.call('speakers.get', { id: split.id })).statements).toBe(3);
  await archive.call('ledger.undoBatch', { batchId: (await archive.call('ledger.batches', {}))[0]?.id ?? '' });
  await archive.call('history.undo', {});
  expect(await registry(archive)).toEqual(merged);
  const foreign = archive.call('speakers.split', { id: whole.id, aliasIds: [999], names: names({ en: 'X Y' }) });
  await expect(foreign).rejects.toMatchObject({ code: 'SPEAKER_NOT_FOUND' });
});

test('names are given, refused where another bears them, and taken away with what stood under them', async () => {
  const archive = open();
  await archive.import(article(['Dana Whitlock', 'Rami Kabbani']));
  await analyse(archive);
  const [dana, rami] = [await speakerNamed(archive, 'Dana'), await speakerNamed(archive, 'Rami')];
  await expect(
    archive.call('speakers.addAlias', { id: dana.id, alias: 'rami  KABBANI', language: 'en' }),
  ).rejects.toMatchObject({
    code: 'SPEAKER_ALIAS_TAKEN',
    params: { name: 'Rami Kabbani', speakerId: rami.id },
  });
  const named = await archive.call('speakers.addAlias', { id: dana.id, alias: 'Danielle Whitlock', language: 'en' });
  const given = named.aliases.find(({ alias }) => alias === 'Danielle Whitlock');
  expect(given).toMatchObject({ origin: 'analyst', statements: 0 });
  await archive.import(article(['Danielle Whitlock'], 1));
  await analyse(archive);
  expect((await archive.call('speakers.get', { id: dana.id })).statements).toBe(2);

  const before = await registry(archive);
  const left = await archive.call('speakers.removeAlias', { aliasId: given?.id ?? 0 });
  expect(left).toMatchObject({ id: dana.id, statements: 1 });
  expect(await speakerNamed(archive, 'Danielle Whitlock')).toMatchObject({ status: 'candidate', statements: 1 });
  await archive.call('history.undo', {});
  expect(await registry(archive)).toEqual(before);
  const only = rami.aliases[0]?.id ?? 0;
  await expect(archive.call('speakers.removeAlias', { aliasId: only })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a speaker is renamed, noted and made known; the old name still leads to it', async () => {
  const archive = open();
  await archive.import(article(['Dana Whitlock']));
  await analyse(archive);
  const { id } = await speakerNamed(archive, 'Whitlock');
  const patch = {
    ...({
      names: names({ en: 'Dana A. Whitlock', ar: 'دانة ويتلوك' }),
      kind: 'person',
      status: 'known',
      note: 'mediator',
    } as const),
    roles: [{ role: names({ en: 'envoy' }), from: '2024-01', to: null }],
  };
  const changed = await archive.call('speakers.update', { id, patch });
  expect(changed).toMatchObject({ ...patch, name: 'Dana A. Whitlock' });
  for (const name of ['Dana Whitlock', 'Dana A. Whitlock', 'ويتلوك'])
    expect((await speakerNamed(archive, name)).id).toBe(id);
  await archive.call('history.undo', {});
  expect(await speakerNamed(archive, 'Whitlock')).toMatchObject({
    name: 'Dana Whitlock',
    status: 'candidate',
    roles: [],
    note: '',
  });
});

const spellings = [
  'أحمد السالم',
  'احمد السالم',
  'AHMED SALEM',
  'Ahmed Salem',
  'د. أحمد السالم',
  'سارة علي',
  'ساره علي',
  'Sara Ali',
];
const unresolved = { span: { start: 0, end: 1 }, gazetteerKey: null, speakerId: null, named: true } as const;

const source = fc.record({ name: fc.constantFrom(...spellings), language: fc.constantFrom('ar', 'en', 'fr') });

test('the same speakers under the same names, in whatever order their articles come', () => {
  const namesAfter = (met: readonly { name: string; language: string }[]): unknown => {
    const archive = open();
    const registered = new SpeakerRegistry(archive.db);
    archive.db.transaction(() => {
      for (const { name, language } of met) {
        const found: FoundSource = { ...unresolved, name, entered: name };
        registered.meet(found, language);
      }
    })();
    const rows = archive.db
      .prepare(
        `SELECT s.name, s.name_ar, s.name_en, (SELECT group_concat(alias || ' ' || language, '; ') FROM
           (SELECT * FROM speaker_aliases ORDER BY alias, language) a WHERE a.speaker_id = s.id) AS aliases FROM speakers s ORDER BY s.name`,
      )
      .all();
    archives.pop()?.close();
    return rows;
  };
  fc.assert(
    fc.property(fc.array(source, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (met, chance) => {
      const shuffled = met
        .map((one) => [Number(chance.next().value), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      expect(namesAfter(shuffled)).toEqual(namesAfter(met));
    }),
    { numRuns: 25 },
  );
});

test('a speaker of the gazetteer comes with its forms, kind and roles', () => {
  const archive = open();
  const registered = new SpeakerRegistry(archive.db);
  const found: FoundSource = { ...unresolved, name: 'Blinken', entered: 'Blinken', gazetteerKey: 'person.blinken' };
  const [english, arabic] = archive.db.transaction(() => [
    registered.meet(found, 'en'),
    registered.meet({ ...found, name: 'بلينكن', entered: 'بلينكن' }, 'ar'),
  ])();
  expect(arabic?.speakerId).toBe(english?.speakerId);
  return expect(archive.call('speakers.get', { id: english?.speakerId ?? 0 })).resolves.toMatchObject({
    kind: 'person',
    status: 'known',
    names: { en: 'Antony Blinken', ar: 'أنتوني بلينكن' },
  });
});
