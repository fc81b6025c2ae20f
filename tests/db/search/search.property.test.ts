// Random queries over a random archive that keeps changing: the engine answers exactly what looking at every article does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters, type SearchFilters } from '../../../core/contract/schema/search';
import { Oracle, sorted } from '../support/oracle';
import { openTestArchive, type TestArchive } from '../support/test-archive';

const words = [
  'هدنة', 'الهدنة', 'وبالهدنة', 'هُدنة', 'مصر', 'المصري', 'قطر', 'حماس', 'وحماس', 'مفاوضات', 'المفاوضات', 'القاهرة', 'على', 'في',
  'truce', 'truces', 'talks', 'Cairo', 'U.S.', "don't", '3.5', '١٢', '12', 'הפסקה', 'וההפסקה', 'צה"ל', '😀', 'state-run',
]; // prettier-ignore
const outlets = ['الأهرام', 'Sky News Arabia', 'BBC عربي', null];
const dates = [
  '2024-01-31',
  '2024-02-06T23:30:00-05:00',
  '2024-02-07T01:00:00+03:00',
  '2024-02-06',
  '2023-12-01T00:00:00Z',
  null,
];

const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('. ', '؟ ', '\n', '\n\n', ' '),
  )
  .map(([list, end]) => list.join(' ') + end);
const body = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
const article = fc.record({
  title: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' ')),
  body: body.filter((text) => text.trim() !== ''),
  outlet: fc.constantFrom(...outlets),
  section: fc.constantFrom('سياسة', null),
  author: fc.constantFrom('منى علي', null),
  publishedAt: fc.constantFrom(...dates),
  language: fc.constantFrom('ar', 'he', 'en'),
  url: fc.nat(5).map((n) => (n === 0 ? null : `https://e.example/${n}`)),
});

const word = fc.constantFrom(...words.filter((text) => /[\p{L}\p{N}]/u.test(text)));
const plainWord = word.filter((text) => /^[\p{L}\p{M}\p{N}]+$/u.test(text));
const phrase = fc
  .tuple(fc.array(plainWord, { minLength: 2, maxLength: 3 }), fc.constantFrom('', '~1', '~3'))
  .map(([list, slop]) => `"${list.join(' ')}"${slop}`);
const operand = fc.oneof(
  plainWord,
  phrase,
  fc.tuple(plainWord, plainWord).map(([a, b]) => `(${a} OR ${b})`),
);
const leaf = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: phrase },
  plainWord.map((text) => `=${text}`),
  plainWord.filter((text) => /^[\p{L}\p{N}]{3,}$/u.test(text)).map((text) => `${text.slice(0, 2)}*`),
  plainWord.map((text) => `title:${text}`),
  plainWord.map((text) => `body:${text}`),
  phrase.map((text) => `title:${text}`),
  fc.tuple(operand, fc.nat(4), operand).map(([a, n, b]) => `(${a} NEAR/${n} ${b})`),
  fc.tuple(operand, fc.constantFrom('SENT', 'PARA'), operand).map(([a, op, b]) => `(${a} ${op} ${b})`),
  fc.constantFrom(
    'outlet:sky', 'outlet:="BBC عربي"', 'outlet:الأ*', 'section:سياسة', 'author:منى', 'lang:he', 'status:read', 'status:unread',
    'tag:أ', 'tag:=أ', 'tag:"أ/ب"', 'note:مهم', 'url:e.example', 'date:2024-02', 'date:2024-02-06',
    'date:>=2024-02-07', 'date:2023-12..2024-01', 'date:<2024', 'speaker:قبّاني', 'speaker:"dana whitlock"', 'speaker:=Whitlock', 'speaker:whit*',
    'speaker:nobody', 'stance:deny', 'stance:opposing', 'stance:rule-out', 'stance:neutral',
  ), // prettier-ignore
);
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
    tie('query').map((a) => `NOT (${a})`),
  ),
}));
const filters: fc.Arbitrary<SearchFilters> = fc.record({
  outlets: fc.subarray(['الأهرام', 'Sky News Arabia', '']),
  months: fc.subarray(['2024-02', '2024-01']),
  languages: fc.subarray(['ar', 'he']),
  tags: fc.subarray([1, 2, 3]),
  states: fc.subarray(['unread' as const, 'reviewed' as const]),
  speakers: fc.subarray([1, 2, 3]),
  stances: fc.subarray(['deny' as const, 'rule_out' as const]),
  trash: fc.boolean(),
});
const asked = fc.tuple(query, fc.constantFrom('', '', '', ' revision:all')).map(([text, suffix]) => text + suffix);
const question = fc.record({
  query: asked,
  filters: fc.oneof({ weight: 2, arbitrary: fc.constant(noFilters) }, { weight: 1, arbitrary: filters }),
});

const change = fc.oneof(
  fc.record({ kind: fc.constant('import' as const), article, n: fc.nat() }),
  fc.record({
    kind: fc.constantFrom('trash' as const, 'restore' as const, 'review' as const, 'title' as const, 'outlet' as const),
    n: fc.nat(),
    article,
  }),
  fc.record({
    kind: fc.constantFrom('tag' as const, 'untag' as const, 'undo' as const, 'redo' as const, 'withdraw' as const),
    n: fc.nat(),
    article,
  }),
  fc.record({
    kind: fc.constantFrom('state' as const, 'state' as const, 'reject' as const, 'unstate' as const, 'merge' as const),
    n: fc.nat(),
    article,
  }),
);

const stated = ['deny', 'say', 'rule_out', 'criticize', 'support'] as const;
const speakers = [
  { ar: 'رامي قباني', he: null, en: 'Rami Kabbani' },
  { ar: null, he: 'דנה ויטלוק', en: 'Dana Whitlock' },
  { ar: 'ويتلوك', he: null, en: 'Whitlock' },
];

async function apply(
  archive: TestArchive,
  batches: string[],
  step: typeof change extends fc.Arbitrary<infer C> ? C : never,
): Promise<void> {
  const ids = archive.db.prepare('SELECT id FROM articles ORDER BY id').pluck().all() as number[];
  const id = ids[step.n % Math.max(1, ids.length)];
  if (step.kind === 'import' || id === undefined) {
    batches.push((await archive.import(step.article)).batchId);
    return;
  }
  switch (step.kind) {
    case 'trash':
    case 'restore':
      await archive.call(`article.${step.kind}`, { ids: [id] });
      return;
    case 'review':
      await archive.call('article.setState', { ids: [id], state: 'reviewed' });
      return;
    case 'title':
      await archive.call('article.editMetadata', { id, patch: { title: step.article.title } });
      return;
    case 'outlet':
      await archive.call('article.editMetadata', {
        id,
        patch: { outlet: step.article.outlet, publishedAt: step.article.publishedAt },
      });
      return;
    case 'tag':
      await archive.call('excerpts.create', {
        articleId: id,
        start: 0,
        end: 2, // a character may be two units
        tags: [(step.n % 3) + 1],
        note: step.n % 2 ? 'مهم' : '',
      });
      return;
    case 'untag': {
      const { excerpts } = await archive.call('excerpts.list', {});
      const excerpt = excerpts[step.n % Math.max(1, excerpts.length)];
      if (excerpt) await archive.call('excerpts.remove', { ids: [excerpt.id] });
      return;
    }
    case 'state':
      await archive.call('statements.add', {
        articleId: id,
        start: 0,
        end: 2,
        speakerId: step.n % 4 === 0 ? null : (step.n % 3) + 1,
        stance: stated[step.n % stated.length] ?? 'say',
      });
      return;
    case 'reject':
    case 'unstate': {
      const { statements } = await archive.call('statements.list', {});
      const statement = statements[step.n % Math.max(1, statements.length)];
      if (!statement) return;
      if (step.kind === 'unstate') await archive.call('statements.remove', { ids: [statement.id] });
      else await archive.call('statements.setStatus', { ids: [statement.id], status: 'rejected' });
      return;
    }
    case 'merge': {
      const { speakers } = await archive.call('speakers.list', {});
      const [from, into] = [speakers[step.n % speakers.length], speakers[(step.n + 1) % speakers.length]];
      if (from && into && from.id !== into.id) await archive.call('speakers.merge', { from: from.id, into: into.id });
      return;
    }
    case 'undo':
    case 'redo': {
      const state = await archive.call('history.state', {});
      // the tags and speakers that the questions name stay
      if (step.kind === 'undo' ? state.undo && !/^(tag|speaker)\.create$/.test(state.undo.kind) : state.redo)
        await archive.call(`history.${step.kind}`, {});
      return;
    }
    case 'withdraw': {
      const batchId = batches.splice(step.n % Math.max(1, batches.length), 1)[0];
      if (batchId) await archive.call('ledger.undoBatch', { batchId, force: true });
    }
  }
}

test('ids, totals and facets equal those of the oracle, whatever happens in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.array(change, { maxLength: 3 }), fc.array(question, { minLength: 2, maxLength: 6 })), {
        minLength: 1,
        maxLength: 4,
      }),
      async (articles, rounds) => {
        const archive = openTestArchive();
        try {
          const batches = [(await archive.import(...articles)).batchId];
          const a = await archive.call('tags.create', { name: 'أ' });
          await archive.call('tags.create', { name: 'ب', parentId: a.id });
          await archive.call('tags.create', { name: 'ج' });
          for (const names of speakers) await archive.call('speakers.create', { names, kind: 'person' });
          const reader = archive.reader();
          const questionsSoFar: { readonly query: string; readonly filters: SearchFilters }[] = [];
          for (const [changes, questions] of rounds) {
            for (const step of changes) await apply(archive, batches, step);
            const oracle = await Oracle.read(archive);
            // what was asked before is asked again: what is remembered must follow the changes
            questionsSoFar.push(...questions);
            for (const { query: text, filters: chosen } of questionsSoFar) {
              const expected = oracle.search(text, chosen);
              for (const side of [archive, reader]) {
                const answer = await side.call('search.run', {
                  query: text,
                  filters: chosen,
                  sort: 'newest',
                  limit: 1_000,
                  facets: true,
                });
                expect(answer.hits.map(({ id }) => id)).toEqual(expected.ids);
                expect(answer.total).toBe(expected.ids.length);
                expect(answer.facets && sorted(answer.facets)).toEqual(expected.facets);
              }
              const ranked = await reader.call('search.run', { query: text, filters: chosen, limit: 1_000 });
              expect(ranked.hits.map(({ id }) => id).sort((x, y) => x - y)).toEqual(
                expected.ids.toSorted((x, y) => x - y),
              );
              for (const { title, highlights } of ranked.hits) {
                for (const mark of highlights)
                  if (mark.field === 'title') expect(title.slice(mark.start, mark.end)).not.toBe('');
              }
            }
          }
        } finally {
          archive.close();
        }
      },
    ),
    { numRuns: Number(process.env['MARSAD_RUNS'] ?? 25) },
  );
});
