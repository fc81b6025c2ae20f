// An article that the rules do not get through in time, read by the real threads: it is recorded as failed, and the jobs go on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openForReading } from '../../db/archive/connection';
import { openTestArchive } from '../db/support/test-archive';
import { buildChild } from './build-child';

/** Reading it takes some seconds; the test's patience ends after less than one. */
const ENDLESS =
  'أكد المتحدث باسم البلدية سامي خليفاوي أن الجولة «الثانية» من المحادثات انتهت، وأضاف أنها مثمرة. '.repeat(60_000);
const LOOKS = 3;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-analysis-stuck-'));
let child = '';

beforeAll(async () => {
  child = await buildChild('tests/faults/analysis-child.ts', 'analysis-stuck');
}, 60_000);
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

test('the jobs give an article up, tell so, and end with all others settled', { timeout: 60_000 }, async () => {
  const archive = openTestArchive(root);
  const { ids } = await archive.import(
    { title: 'قبل', body: 'قالت ليلى الصايغ إن الجولة انتهت.' },
    { title: 'بلا نهاية', body: ENDLESS },
    { title: 'بعد', body: 'قالت ليلى الصايغ إن الجولة بدأت.' },
  );
  archive.close();
  const run = spawnSync(process.execPath, [child, root, path.join(root, 'acknowledged'), String(LOOKS)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  expect(run.stderr).toContain(`analysis gives up article ${ids[1]}`);
  const db = openForReading(root);
  const failed = db.prepare('SELECT error FROM statement_articles WHERE article_id = ?').pluck();
  expect(failed.get(ids[1])).toBe('TOOK_TOO_LONG');
  const count = (table: string): unknown => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['statement_queue', 'story_queue', 'story_days', 'statement_articles', 'story_articles'].map(count)).toEqual([
    0, 0, 0, 3, 3,
  ]);
  db.close();
  const again = openTestArchive(root);
  const { statements } = await again.call('analysis.state', {});
  expect(statements.failed).toBeGreaterThanOrEqual(1);
  const { problems } = await again.call('archive.verify', {});
  expect(problems.filter(({ code }) => code === 'STATEMENTS_FAILED').map(({ articleId }) => articleId)).toContain(
    ids[1],
  );
  again.close();
});
