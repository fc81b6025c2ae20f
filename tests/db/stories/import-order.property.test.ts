// Whatever the order and the batches in which articles come in, the archive ends with the same stories.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestArchive } from '../support/test-archive';
import { findStories, partition, tell } from './story-archive';

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2024-03-0${n}`);
const time = fc.constantFrom('08:00', '10:00', '21:30');
const article = fc
  .record({
    event: fc.integer({ min: 0, max: 4 }),
    telling: fc.integer({ min: 0, max: 5 }),
    day,
    time,
    undated: fc.boolean(),
    copy: fc.boolean(),
  })
  .map(({ event, telling, day: on, time: at, undated, copy }) => {
    const told = tell(event, telling, on, at);
    return {
      ...told,
      ...(undated && telling === 5 ? { publishedAt: null } : {}),
      ...(copy ? { body: `${told.body}\n${tell(event, telling + 1, on).body}` } : {}),
    };
  });
const articles = fc.uniqueArray(article, {
  minLength: 4,
  maxLength: 40,
  selector: (one) => `${one.outlet} ${one.title} ${one.publishedAt ?? ''} ${one.body}`,
});
const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
const decisions = fc.array(fc.record({ kind: fc.constantFrom('together', 'apart'), a: fc.nat(), b: fc.nat() }), {
  maxLength: 5,
});

type Draft = typeof article extends fc.Arbitrary<infer D> ? D : never;

interface Decision {
  readonly kind: string;
  readonly drafts: readonly [Draft | undefined, Draft | undefined];
}

/** Imports in batches of these sizes; each decision is taken as soon as both its articles are there. */
async function storiesAfter(
  drafts: readonly Draft[],
  sizes: readonly number[],
  decided: readonly Decision[],
): Promise<string[]> {
  const archive = openTestArchive();
  try {
    const ids = new Map<Draft, number>();
    const open = new Set(decided);
    for (let at = 0, i = 0; at < drafts.length; i++) {
      const batch = drafts.slice(at, at + (sizes[i % sizes.length] ?? 1));
      const imported = await archive.import(...batch);
      batch.forEach((draft, n) => ids.set(draft, imported.ids[n] ?? 0));
      at += batch.length;
      await findStories(archive.db);
      for (const decision of open) {
        const [a, b] = decision.drafts.map((draft) => draft && ids.get(draft));
        if (a === undefined || b === undefined) continue;
        open.delete(decision);
        archive.db
          .prepare(
            "INSERT INTO story_decisions(kind, article_id, other_id, created_at) VALUES (?, ?, ?, '') ON CONFLICT DO NOTHING",
          )
          .run(decision.kind, Math.min(a, b), Math.max(a, b));
      }
      await findStories(archive.db);
    }
    return partition(archive.db);
  } finally {
    archive.close();
  }
}

test('stories do not depend on the order of import, nor on batches, nor on when the analyst decided', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles.chain((all) =>
        fc.record({
          all: fc.constant(all),
          shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
          sizes: cuts,
          decided: decisions.map((chosen) => onceAPair(all, chosen)),
        }),
      ),
      async ({ all, shuffled, sizes, decided }) => {
        const expected = await storiesAfter(all, [all.length], decided);
        expect(await storiesAfter(shuffled, sizes, decided)).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
}, 180_000);

/** Two decisions on one pair would contradict each other. */
function onceAPair(all: readonly Draft[], chosen: readonly { kind: string; a: number; b: number }[]): Decision[] {
  const pairs = new Map<string, Decision>();
  for (const { kind, a, b } of chosen) {
    const [first, second] = [Math.min(a % all.length, b % all.length), Math.max(a % all.length, b % all.length)];
    if (first === second) continue;
    pairs.set(`${first} ${second}`, { kind, drafts: [all[first], all[second]] });
  }
  return [...pairs.values()];
}
