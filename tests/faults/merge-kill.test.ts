// kill -9 at random points of a merge or a rebuild of the index: afterwards searches answer as before, or say that the index is half made; never a wrong total.
// A long run: MARSAD_FAULT_POINTS=50 MARSAD_FAULT_SEED=7; the points really run are printed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFilters } from '../../core/contract/schema/search';
import { MarsadError } from '../../core/contract/errors';
import { openForReading } from '../../db/archive/connection';
import { engineOf } from '../../db/search/search-engine';
import { articleMaker } from '../bench/million/generated-article';
import { openTestArchive } from '../db/support/test-archive';
import { buildChild } from './build-child';
import { FAULT_SEED, faultPoints } from './fault-run';
import { runChild } from './killed-child';
import { seeded } from './random';

const POINTS = faultPoints(3);
const SEED = FAULT_SEED;
const BATCHES = 5;
const BATCH = 200;
const KILLS_A_CHAIN = 3;
const A_POINT = 10_000;

const QUERIES = ['غزة', '=غزة', 'غزة القدس', '"قطاع غزة"', 'فلس*', 'الم*', 'غزة NEAR/5 إسرائيل', 'غزة SENT القدس', 'غزة -القدس', 'title:غزة', '']; // prettier-ignore

type Work = 'merge' | 'rebuild';

const random = seeded(SEED);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-merge-kill-'));
const fresh = path.join(root, 'fresh');
const took: Record<Work, number> = { merge: 0, rebuild: 0 };

let child = '';
let expected: unknown;

beforeAll(async () => {
  child = await buildChild('tests/faults/merge-child.ts', 'merge-faults');
  const make = articleMaker();
  const archive = openTestArchive(fresh);
  for (let batch = 0; batch < BATCHES; batch++) {
    await archive.import(...Array.from({ length: BATCH }, (_, n) => make(batch * BATCH + n)));
  }
  archive.close();
  expected = answers(fresh);
  for (const work of ['merge', 'rebuild'] as const) {
    const whole = copyOf(`whole-${work}`);
    took[work] = (await runChild({ words: [child, whole, work], killAfter: null })).took;
    expect(answers(whole), work).toEqual(expected);
  }
}, 120_000);

afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

test(`${POINTS} kills of a merge, seed ${SEED}`, { timeout: 60_000 + POINTS * A_POINT }, async () => {
  await killed('merge', (archive) => expect(answers(archive), `seed ${SEED}`).toEqual(expected));
});

test(`${POINTS} kills of a rebuild, seed ${SEED}`, { timeout: 60_000 + POINTS * A_POINT }, async () => {
  let refused = 0;
  await killed('rebuild', (archive) => {
    const found = answers(archive);
    if (found instanceof MarsadError) {
      expect(found.code, `seed ${SEED}`).toBe('INDEX_DAMAGED');
      refused++;
      return;
    }
    expect(found, `seed ${SEED}`).toEqual(expected);
  });
  process.stdout.write(`rebuild-kill: after ${refused} of them the index was half made, which was told\n`);
});

async function killed(work: Work, look: (archive: string) => void): Promise<void> {
  let kills = 0;
  let late = 0;
  while (kills < POINTS) {
    const archive = copyOf(`${work}-${kills}-${late}`);
    for (let step = 0; step < KILLS_A_CHAIN && kills < POINTS; step++) {
      const run = await runChild({ words: [child, archive, work], killAfter: random() * took[work] });
      look(archive);
      if (run.killed) kills++;
      else late++;
    }
    await runChild({ words: [child, archive, work], killAfter: null });
    expect(answers(archive), `seed ${SEED}`).toEqual(expected);
    fs.rmSync(archive, { recursive: true, force: true });
    expect(late, 'work that ended before its kill').toBeLessThan(POINTS + 20);
  }
  process.stdout.write(`${work}-kill: ${kills} kills run, seed ${SEED}, ${late} ended before their kill\n`);
}

/** Of every query the total, the facets and the ids in order, as a reader that has just opened finds them; or why there is no answer. */
function answers(archive: string): unknown {
  const db = openForReading(archive);
  try {
    return QUERIES.map((query) => {
      const found = engineOf(db).find({ query, filters: noFilters, sort: 'relevance' });
      return { query, total: found.total, facets: found.facets(), ids: [...found.ids] };
    });
  } catch (error) {
    if (error instanceof MarsadError) return error;
    throw error;
  } finally {
    db.close();
  }
}

function copyOf(name: string): string {
  const archive = path.join(root, name);
  fs.cpSync(fresh, archive, { recursive: true });
  return archive;
}
