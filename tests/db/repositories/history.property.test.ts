// Whatever an analyst does, undoing it all restores the archive, and redoing it all restores the work.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MarsadError } from '../../../core/contract/errors';
import { noFilters } from '../../../core/contract/schema/search';
import { analyse } from '../support/analyse';
import { dump } from '../support/dump';
import { openTestArchive, type TestArchive } from '../support/test-archive';

const bodies = [
  'أعلن الوسيط المصري اليوم أن الهدنة قريبة. وأكد المتحدث أن المفاوضات مستمرة 😀 في القاهرة.',
  'قالت حماس إنها تدرس المقترح. الهدنة ليست شاملة.',
  'The mediators said the truce would hold. Talks resume in Cairo.',
  'המתווכים אמרו שהפסקת האש קרובה.',
];

const ALL_STATUSES = ['auto', 'confirmed', 'edited', 'added', 'rejected'] as const;

/** One edit; numbers choose among what is there at that moment. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('state' as const), a: fc.nat(), b: fc.nat(2) }),
  fc.record({ kind: fc.constantFrom('trash' as const, 'restore' as const), a: fc.nat(), b: fc.nat() }),
  fc.record({ kind: fc.constantFrom('title' as const, 'outlet' as const, 'date' as const), a: fc.nat(), b: fc.nat(3) }),
  fc.record({
    kind: fc.constantFrom('tag' as const, 'rename' as const, 'shortcut' as const),
    a: fc.nat(),
    b: fc.nat(9),
  }),
  fc.record({ kind: fc.constantFrom('move' as const, 'merge' as const, 'untag' as const), a: fc.nat(), b: fc.nat() }),
  fc.record({
    kind: fc.constantFrom('mark' as const, 'mark' as const, 'note' as const, 'unmark' as const),
    a: fc.nat(),
    b: fc.nat(40),
  }),
  fc.record({ kind: fc.constant('bulk' as const), a: fc.nat(), b: fc.nat(1) }),
  fc.record({
    kind: fc.constantFrom('state-it' as const, 'correct' as const, 'judge' as const, 'unsay' as const),
    a: fc.nat(),
    b: fc.nat(40),
  }),
  fc.record({
    kind: fc.constantFrom('introduce' as const, 'call' as const, 'uncall' as const, 'same' as const, 'apart' as const),
    a: fc.nat(),
    b: fc.nat(9),
  }),
  fc.record({ kind: fc.constantFrom('save' as const, 'unsave' as const), a: fc.nat(2), b: fc.nat() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

async function carryOut(archive: TestArchive, ids: readonly number[], { kind, a, b }: Edit): Promise<void> {
  const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
  const article = at(ids, a) ?? 1;
  const tags = (await archive.call('tags.list', {})).map(({ id }) => id);
  const tag = at(tags, a);
  const other = at(tags, b);
  const excerpts = (await archive.call('excerpts.list', {})).excerpts;
  const excerpt = at(excerpts, a);
  const statement = at((await archive.call('statements.list', { statuses: [...ALL_STATUSES] })).statements, a);
  const { speakers } = await archive.call('speakers.list', {});
  const speaker = at(speakers, a);
  switch (kind) {
    case 'state':
      await archive.call('article.setState', {
        ids: [article, ids[0] ?? 1],
        state: (['unread', 'reviewed', 'irrelevant'] as const)[b] ?? 'unread',
      });
      return;
    case 'trash':
    case 'restore':
      await archive.call(`article.${kind}`, { ids: [article] });
      return;
    case 'title':
      await archive.call('article.editMetadata', {
        id: article,
        patch: { title: ['هدنة', 'Truce talks', '', 'כותרת'][b] ?? '' },
      });
      return;
    case 'outlet':
      await archive.call('article.editMetadata', {
        id: article,
        patch: { outlet: ['الأول', null, 'BBC', ''][b] ?? null, author: 'كاتب' },
      });
      return;
    case 'date':
      await archive.call('article.editMetadata', {
        id: article,
        patch: { publishedAt: ['2024-02-06', '2024-02-06T10:00:00+02:00', null, '2023-01-01'][b] ?? null },
      });
      return;
    case 'tag':
      await archive.call('tags.create', { name: `وسم ${b}`, parentId: a % 3 === 0 ? null : (tag ?? null) });
      return;
    case 'rename':
      if (tag) await archive.call('tags.update', { id: tag, patch: { name: `اسم ${b}`, colour: '#112233' } });
      return;
    case 'shortcut':
      if (tag) await archive.call('tags.update', { id: tag, patch: { shortcut: b === 0 ? null : String(b) } });
      return;
    case 'move':
      if (tag) await archive.call('tags.move', { id: tag, parentId: b % 2 ? null : (other ?? null), position: b % 3 });
      return;
    case 'merge':
      if (tag && other) await archive.call('tags.merge', { from: tag, into: other });
      return;
    case 'untag':
      if (tag) await archive.call('tags.remove', { id: tag });
      return;
    case 'mark':
      await archive.call('excerpts.create', {
        articleId: article,
        start: b,
        end: b + 5,
        tags: tag ? [tag] : [],
        note: 'ملاحظة',
      });
      return;
    case 'note':
      if (excerpt)
        await archive.call('excerpts.update', { id: excerpt.id, patch: { note: `ن ${b}`, tags: tag ? [tag] : [] } });
      return;
    case 'unmark':
      if (excerpt) await archive.call('excerpts.remove', { ids: [excerpt.id] });
      return;
    case 'bulk':
      if (tag)
        await archive.call('bulkTag.apply', {
          query: 'الهدنة OR truce',
          filters: noFilters,
          mode: b ? 'whole' : 'matches',
          tags: [tag],
        });
      return;
    case 'state-it':
      await archive.call('statements.add', {
        articleId: article,
        start: b,
        end: b + 4,
        speakerId: speaker?.id ?? null,
      });
      return;
    case 'correct':
      if (statement) {
        const start = Math.max(0, statement.end - b - 1);
        const patch = { stance: 'deny', speakerId: at(speakers, b)?.id ?? null, start } as const;
        await archive.call('statements.update', { id: statement.id, patch });
      }
      return;
    case 'judge':
      if (statement) {
        const status = (['auto', 'confirmed', 'rejected'] as const)[b % 3] ?? 'auto';
        await archive.call('statements.setStatus', { ids: [statement.id], status });
      }
      return;
    case 'unsay':
      if (statement) await archive.call('statements.remove', { ids: [statement.id] });
      return;
    case 'introduce':
      await archive.call('speakers.create', { names: { ar: `متحدث ${b}`, he: null, en: null }, kind: 'person' });
      return;
    case 'call':
      if (speaker) await archive.call('speakers.addAlias', { id: speaker.id, alias: `Speaker ${b}`, language: 'en' });
      return;
    case 'uncall':
    case 'apart':
      if (speaker) {
        const alias = at((await archive.call('speakers.get', { id: speaker.id })).aliases, b);
        const names = { ar: null, he: null, en: `Somebody ${b}` };
        if (!alias) return;
        if (kind === 'uncall') await archive.call('speakers.removeAlias', { aliasId: alias.id });
        else await archive.call('speakers.split', { id: speaker.id, aliasIds: [alias.id], names });
      }
      return;
    case 'same': {
      const into = at(speakers, b);
      if (speaker && into) await archive.call('speakers.merge', { from: speaker.id, into: into.id });
      return;
    }
    case 'save':
      await archive.call('savedSearches.save', {
        name: `بحث ${a}`,
        query: `هدنة ${b}`,
        filters: noFilters,
        sort: 'newest',
      });
      return;
    case 'unsave': {
      const saved = at(await archive.call('savedSearches.list', {}), a);
      if (saved) await archive.call('savedSearches.remove', { id: saved.id });
      return;
    }
  }
}

test('undo of everything and redo of everything are exact', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 25 }), async (edits) => {
      const archive = openTestArchive();
      try {
        const { ids } = await archive.import(
          ...bodies.map((body, i) => ({ body, title: `عنوان ${i}`, url: `https://e.example/${i}` })),
        );
        await analyse(archive); // so that there are statements and speakers to work on
        const states = [dump(archive.db)];
        for (const one of edits) {
          try {
            await carryOut(archive, ids, one);
          } catch (error) {
            // an edit may be refused (a name taken, half a character): then it must have left nothing
            if (!(error instanceof MarsadError)) throw error;
            expect(dump(archive.db)).toEqual(states.at(-1));
            continue;
          }
          const now = dump(archive.db);
          if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
        }
        const steps = states.length - 1;
        for (let i = steps; i > 0; i--) {
          await archive.call('history.undo', {});
          expect(dump(archive.db)).toEqual(states[i - 1]);
        }
        expect((await archive.call('history.state', {})).undo).toBeNull();
        for (let i = 1; i <= steps; i++) {
          await archive.call('history.redo', {});
          expect(dump(archive.db)).toEqual(states[i]);
        }
        expect((await archive.call('history.state', {})).redo).toBeNull();
      } finally {
        archive.close();
      }
    }),
    { numRuns: Number(process.env['MARSAD_RUNS'] ?? 30) },
  );
});

test('whatever articles are read again in between, undo and redo lead all the way, skipping what is in their way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(edit, fc.boolean()), { minLength: 1, maxLength: 15 }),
      fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
      async (edits, readings) => {
        const archive = openTestArchive();
        const readAgain = async (): Promise<void> => {
          archive.db
            .exec(`UPDATE statements SET confidence = confidence / 2, "end" = "end" - ("end" > start + 30) WHERE status = 'auto';
            INSERT INTO statement_queue SELECT id FROM articles WHERE true ON CONFLICT DO NOTHING`);
          await analyse(archive);
        };
        try {
          const { ids } = await archive.import(
            ...bodies.map((body, i) => ({ body, title: `عنوان ${i}`, url: `https://e.example/${i}` })),
          );
          await analyse(archive);
          for (const [one, reading] of edits) {
            await carryOut(archive, ids, one).catch((error: unknown) => {
              if (!(error instanceof MarsadError)) throw error;
            });
            if (reading) await readAgain();
          }
          for (const direction of ['undo', 'redo'] as const) {
            for (let i = 0; ; i++) {
              const next = (await archive.call('history.state', {}))[direction];
              if (next === null) break;
              await archive.call(`history.${direction}`, {}).catch(async (error: unknown) => {
                expect(error).toMatchObject({ code: 'UNDO_CONFLICT' });
                await archive.call('history.skip', { direction, id: next.id });
              });
              if (readings[i]) await readAgain();
            }
          }
          expect(archive.db.pragma('foreign_key_check')).toEqual([]);
        } finally {
          archive.close();
        }
      },
    ),
    { numRuns: Number(process.env['MARSAD_RUNS'] ?? 5) },
  );
});
