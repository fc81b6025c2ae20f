// kill -9 at random points of the background jobs: what was acknowledged is there, and taken up again they end as if never disturbed.
// A long run: MARSAD_FAULT_POINTS=200 MARSAD_FAULT_SEED=7; the points really run are printed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openForReading } from '../../db/archive/connection';
import { openTestArchive } from '../db/support/test-archive';
import { buildChild } from './build-child';
import { FAULT_SEED, faultPoints } from './fault-run';
import { runChild, toldValues, type ChildRun } from './killed-child';
import { seeded } from './random';

const POINTS = faultPoints(8);
const SEED = FAULT_SEED;
const ARTICLES = 600;
const A_POINT = 10_000;

const random = seeded(SEED);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-analysis-kill-'));
const fresh = path.join(root, 'fresh');

interface JobsRun extends ChildRun {
  /** Articles of the statement job that were told as done. */
  readonly acknowledged: number;
}

let child = '';
let expected: unknown;
let duration = 0;

beforeAll(async () => {
  child = await buildChild('tests/faults/analysis-child.ts', 'analysis-faults');
  fs.mkdirSync(fresh);
  const archive = openTestArchive(fresh);
  await archive.import(...drafts());
  archive.close();
  const whole = copyOf('whole');
  const run = await runJobs(whole, null);
  expect(run.killed).toBe(false);
  duration = run.took;
  expected = stateOf(whole);
}, 120_000);

afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

test(`${POINTS} kills, seed ${SEED}`, { timeout: 60_000 + POINTS * A_POINT }, async () => {
  let kills = 0;
  let late = 0;
  while (kills < POINTS) {
    const archive = copyOf(`chain-${kills}-${late}`);
    let reached = 0;
    for (let step = 0; step < 4 && kills < POINTS; step++) {
      const run = await runJobs(archive, random() * duration);
      const read = readArticles(archive);
      expect(read, `seed ${SEED}`).toBeGreaterThanOrEqual(reached + run.acknowledged);
      reached = read;
      if (run.killed) kills++;
      else late++;
    }
    await runJobs(archive, null);
    expect(stateOf(archive), `seed ${SEED}`).toEqual(expected);
    fs.rmSync(archive, { recursive: true, force: true });
    expect(late, 'jobs that ended before their kill').toBeLessThan(POINTS + 20);
  }
  process.stdout.write(`analysis-kill: ${kills} kills run, seed ${SEED}, ${late} jobs ended before their kill\n`);
});

function drafts(): { title: string; body: string; language: string }[] {
  const speakers = ['Dana Whitlock', 'Rami Kabbani', 'Lior Ben-Haim', 'Nadia Sayegh'];
  return Array.from({ length: ARTICLES }, (_, n) => ({
    title: `Talks ${n}`,
    language: 'en',
    body: speakers
      .map((name, i) => `${name} said that point ${(n * 7 + i) % 50} of round ${n} was settled.`)
      .join('\n\n'),
  }));
}

function copyOf(name: string): string {
  const archive = path.join(root, name);
  fs.cpSync(fresh, archive, { recursive: true });
  return archive;
}

function readArticles(archive: string): number {
  return look(archive, 'SELECT count(*) AS n FROM statement_articles').map((row) => (row as { n: number }).n)[0] ?? 0;
}

/** All that the statement job leaves behind, ids included. */
function stateOf(archive: string): unknown {
  const columns = 'id, article_id, start, "end", cue, source_name, alias_id, speaker_id, stance, kind, status, rule';
  return [
    look(archive, `SELECT ${columns} FROM statements ORDER BY id`),
    look(archive, 'SELECT id, name, name_en, status FROM speakers ORDER BY id'),
    look(archive, 'SELECT id, speaker_id, alias, origin FROM speaker_aliases ORDER BY id'),
    look(archive, 'SELECT * FROM statement_articles ORDER BY article_id'),
    look(archive, 'SELECT * FROM statement_queue'),
    look(archive, 'PRAGMA integrity_check'),
  ];
}

function look(archive: string, sql: string): unknown[] {
  const db = openForReading(archive);
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

/** Runs the jobs; with `killAfter` they are killed that many milliseconds after the archive was open, if they still run. */
async function runJobs(archive: string, killAfter: number | null): Promise<JobsRun> {
  const told = path.join(root, 'acknowledged');
  fs.writeFileSync(told, '');
  const run = await runChild({ words: [child, archive, told], killAfter });
  const counts = (toldValues(told) as [string, number][]).filter(([job]) => job === 'statements');
  return { ...run, acknowledged: counts.at(-1)?.[1] ?? 0 };
}
