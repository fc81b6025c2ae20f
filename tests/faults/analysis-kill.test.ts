// kill -9 at random points of the background jobs: what was acknowledged is there, and taken up again they end as if never disturbed.
// A long run: MARSAD_FAULT_POINTS=200 MARSAD_FAULT_SEED=7; the points really run are printed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openForReading } from '../../db/archive/connection';
import { openTestArchive } from '../db/support/test-archive';
import { buildChild } from './build-child';
import { seeded } from './random';

const POINTS = Number(process.env['MARSAD_FAULT_POINTS'] ?? 8);
const SEED = Number(process.env['MARSAD_FAULT_SEED'] ?? Date.now() % 1_000_000);
const ARTICLES = 600;
const A_POINT = 10_000;

const random = seeded(SEED);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-analysis-kill-'));
const fresh = path.join(root, 'fresh');

interface ChildRun {
  /** Articles of the statement job that were told as done. */
  readonly acknowledged: number;
  readonly killed: boolean;
  readonly took: number;
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
  const run = await runChild(whole, null);
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
      const run = await runChild(archive, random() * duration);
      const read = readArticles(archive);
      expect(read, `seed ${SEED}`).toBeGreaterThanOrEqual(reached + run.acknowledged);
      reached = read;
      if (run.killed) kills++;
      else late++;
    }
    await runChild(archive, null);
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
function runChild(archive: string, killAfter: number | null): Promise<ChildRun> {
  const told = path.join(root, 'acknowledged');
  fs.writeFileSync(told, '');
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [child, archive, told], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    let begun = 0;
    process_.stdout.on('data', () => {
      if (begun > 0) return;
      begun = Date.now();
      if (killAfter !== null) setTimeout(() => process_.kill('SIGKILL'), killAfter);
    });
    process_.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    process_.on('error', reject);
    process_.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) {
        reject(new Error(`the jobs ended with ${code}: ${errors.slice(-2_000)}`));
        return;
      }
      // a line that the kill cut in two was not told
      const lines = fs.readFileSync(told, 'utf8').split('\n').slice(0, -1);
      const counts = lines.map((line) => JSON.parse(line) as [string, number]).filter(([job]) => job === 'statements');
      resolve({ acknowledged: counts.at(-1)?.[1] ?? 0, killed: signal === 'SIGKILL', took: Date.now() - begun });
    });
  });
}
