// A process that is killed in the middle of an import: what it had acknowledged is there, and the archive is sound.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openReader, openWriter } from '../../db/open-archive';
import { call, newRoot } from './archive-fixture';
import { bundle } from './bundle';

const SEED = 20_240_206;
const POINTS = 4;
let program = '';

beforeAll(async () => {
  const bundled = await bundle(path.join(import.meta.dirname, 'kill-import-writer.ts'));
  program = bundled.file;
  return bundled.remove;
});

/** Runs the writer until it has acknowledged so many batches and `delay` ms more have passed; answers what it acknowledged. */
function killed(root: string, acknowledgements: number, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, root], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    let armed = false;
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      text += chunk;
      if (armed || text.split('\n').length <= acknowledgements) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(text.trimEnd().split('\n').at(-1) ?? 0)));
  });
}

/** A small seeded generator (mulberry32), so that a failing point can be run again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test(`kill -9 at ${POINTS} points (seed ${SEED})`, async () => {
  const random = generator(SEED);
  const root = newRoot();
  for (let point = 0; point < POINTS; point++) {
    const acknowledged = await killed(root, 1 + Math.floor(random() * 6), random() * 30);
    const reader = openReader(root);
    const summary = await call(reader, 'archive.summary', {});
    expect(summary.articles).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(0);
    expect(summary.lostCommits).toBeNull();
    const { ok, problems } = await call(reader, 'archive.verify', {});
    expect({ ok, problems: problems.filter((problem) => problem.code !== 'ORIGINAL_MISSING') }).toMatchObject({
      problems: [],
    });
    reader.close();
  }
  // the lock went with the process, and the last batch is marked
  const writer = openWriter(root, false, 'test');
  const batches = await call(writer, 'ledger.batches', {});
  expect(batches.map((batch) => batch.state)).toEqual(batches.map(() => 'interrupted'));
  expect(batches).toHaveLength(POINTS);
  writer.close();
}, 180_000);
