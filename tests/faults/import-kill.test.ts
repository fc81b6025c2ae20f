// kill -9 at random points of an import: what was acknowledged is there, and taken up again it ends as if nothing had happened.
// A long run: MARSAD_FAULT_POINTS=500 MARSAD_FAULT_SEED=7; the points really run are printed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipOf } from '../e2e/support/zip-of';
import { archiveState, startedBatch } from './archive-state';
import type { ArchiveState } from './archive-state';
import { buildChild } from './build-child';
import { FAULT_SEED, faultPoints } from './fault-run';
import { runChild, toldValues, type ChildRun } from './killed-child';
import { seeded } from './random';

const POINTS = faultPoints(20);
const SEED = FAULT_SEED;
/** Kills in a row on one archive before it is finished and compared. */
const KILLS_A_CHAIN = 7;
const A_POINT = 15_000;

const random = seeded(SEED);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-kill-'));
const input = path.join(root, 'input');

let child = '';
let expected: ArchiveState;
let duration = 0;

beforeAll(async () => {
  writeInput();
  child = await buildChild('tests/faults/import-child.ts', 'import-faults');
  const archive = path.join(root, 'undisturbed');
  const run = await runImport(archive, null, null);
  expect(run.killed).toBe(false);
  duration = run.took;
  expected = archiveState(archive);
}, 120_000);

afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

test(`${POINTS} kills, seed ${SEED}`, { timeout: 60_000 + POINTS * A_POINT }, async () => {
  expect(expected.articles.length).toBeGreaterThan(2_000);
  expect(expected.integrity).toBe('ok');
  let kills = 0;
  let late = 0;
  for (let chain = 0; kills < POINTS; chain++) {
    const archive = path.join(root, `chain-${chain}`);
    const acknowledged = new Set<string>();
    let finished = false;
    for (let step = 0; step < KILLS_A_CHAIN && kills < POINTS && !finished; step++) {
      const run = await runImport(archive, startedBatch(archive), random() * duration);
      for (const line of run.acknowledged) acknowledged.add(line);
      finished = !run.killed;
      if (run.killed) kills++;
      else late++;
      if (startedBatch(archive) !== null) expectAll(acknowledged, archive);
    }
    if (!finished) await runImport(archive, startedBatch(archive), null);
    expect(archiveState(archive)).toEqual(expected);
    expectAll(acknowledged, archive);
    fs.rmSync(archive, { recursive: true, force: true });
    expect(late, 'imports that ended before their kill').toBeLessThan(POINTS + 20);
  }
  process.stdout.write(`import-kill: ${kills} kills run, seed ${SEED}, ${late} imports ended before their kill\n`);
});

/** Every acknowledged line is in the ledger, with its article. */
function expectAll(acknowledged: ReadonlySet<string>, archive: string): void {
  const { ledger, articles } = archiveState(archive);
  const entries = new Set(
    ledger.map((line) =>
      line
        .split(' ')
        .filter((_, at) => at !== 3)
        .join(' '),
    ),
  );
  const ids = new Set(articles.map((line) => line.split(' ')[0]));
  const lost = [...acknowledged].filter((line) => {
    const id = line.split(' ')[3];
    return !entries.has(line) || (id !== '-' && !ids.has(id));
  });
  expect(lost, `seed ${SEED}`).toEqual([]);
  expect(articles.filter((line) => line.endsWith('DAMAGED'))).toEqual([]);
}

/** Lines, a .gz-free mix of sizes: many records a file, one record a file, repeats, revisions and broken ones. */
function writeInput(): void {
  fs.mkdirSync(input, { recursive: true });
  const words = 'هدنة محادثات القاهرة الوسطاء اتفاق بيان الوزارة مسؤولون الرهائن مساعدات الحدود الأحد'.split(' ');
  const make = seeded(1);
  const text = (): string => Array.from({ length: 60 }, () => words[Math.floor(make() * words.length)]).join(' ');
  for (let file = 0; file < 3; file++) {
    const lines = Array.from({ length: 900 }, (_, n) => {
      if (n % 97 === 5) return '{"title": "broken';
      const url = n % 50 === 7 ? 'https://example.org/same' : `https://example.org/${file}/${n}`;
      return JSON.stringify({
        title: `t ${file}-${n}`,
        body: `shared ${text()}`,
        outlet: 'X',
        url,
        date: '2024-02-06',
      });
    });
    fs.writeFileSync(path.join(input, `${file}-lines.jsonl`), `${lines.join('\n')}\n`);
    for (let n = 0; n < 3; n++)
      fs.writeFileSync(path.join(input, `${file}-text-${n}.txt`), `Title ${file} ${n}\n\nshared ${text()}`);
    fs.writeFileSync(path.join(input, `${file}-empty.txt`), '');
    const packed = zipOf(
      Array.from({ length: 40 }, (_, n) => ({
        name: n === 20 ? '../out.txt' : `${file}-packed-${n}.txt`,
        data: Buffer.from(`Packed ${file} ${n}\n\nshared ${text()}`),
      })),
    );
    fs.writeFileSync(path.join(input, `${file}-packed.zip`), packed);
  }
}

/** Runs the import; with `killAfter` it is killed that many milliseconds after the archive was open, if it still runs. */
async function runImport(
  archive: string,
  resume: string | null,
  killAfter: number | null,
): Promise<ChildRun & { readonly acknowledged: readonly string[] }> {
  const told = path.join(root, 'acknowledged');
  fs.writeFileSync(told, '');
  const run = await runChild({ words: [child, archive, input, told, resume ?? ''], killAfter });
  return { ...run, acknowledged: (toldValues(told) as Told[]).map(acknowledgement) };
}

type Told = [source: string, record: number, outcome: string, articleId: number | null];

/** In the form of a ledger line without its reason. */
function acknowledgement([source, record, outcome, articleId]: Told): string {
  return [path.basename(source), record, outcome, articleId ?? '-'].join(' ');
}
