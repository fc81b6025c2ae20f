// `npm run eval:retrieval -- [--tuning] [--json FILE]`: how high ours, FTS5 and recoll rank the paragraph that answers a question.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { meanWithInterval, type Interval } from './paired-interval';
import { readQuestions, type Half, type Question } from './questions';
import { DEPTH, fts5System, ourSystem, recollSystem, type System } from './systems';

interface Result extends Interval {
  readonly name: string;
  readonly unit: 'MRR@10';
  readonly half: Half;
  readonly questions: number;
  /** The share of questions whose paragraph comes first, and among the ten. */
  readonly first: number;
  readonly found: number;
  /** How much ours is above this one, question by question. */
  readonly oursAbove: Interval | null;
}

const { values } = parseArgs({
  options: { tuning: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const half: Half = values.tuning ? 'tuning' : 'held-out';
const set = readQuestions();
if (!set) process.stderr.write('the retrieval data is not on this machine: nothing was measured\n');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-retrieval-'));
let failed = false;
try {
  const results = set
    ? await measure(
        set.paragraphs,
        set.questions.filter((question) => question.half === half),
      )
    : [];
  failed = results.some(({ oursAbove }) => oursAbove !== null && oursAbove.mean <= 0);
  const document = `${JSON.stringify(results, null, 2)}\n`;
  process.stdout.write(document);
  if (values.json !== undefined) fs.writeFileSync(values.json, document);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
if (failed) process.stderr.write('a peer ranks better than ours\n');
process.exit(failed ? 1 : 0);

async function measure(paragraphs: readonly string[], questions: readonly Question[]): Promise<Result[]> {
  const ours = await ourSystem(paragraphs, folder);
  const systems = [ours, fts5System(paragraphs), recollSystem(paragraphs, folder)].filter((system) => system !== null);
  const ranks = new Map<System, number[]>(systems.map((system) => [system, []]));
  // in turns, so that all see the same questions in one run
  for (const { text, answer } of questions) {
    for (const system of systems) ranks.get(system)?.push((await system.ask(text)).indexOf(answer) + 1);
  }
  const groups = questions.map(({ answer }) => answer);
  const reciprocal = (system: System): number[] => (ranks.get(system) ?? []).map((rank) => (rank > 0 ? 1 / rank : 0));
  const own = reciprocal(ours);
  const results = systems.map((system): Result => {
    const theirs = reciprocal(system);
    const above = own.map((value, i) => value - (theirs[i] ?? 0));
    const share = (rank: number): number => theirs.filter((value) => value >= 1 / rank).length / questions.length;
    return {
      name: system.name,
      unit: 'MRR@10',
      half,
      questions: questions.length,
      ...rounded(meanWithInterval(theirs, groups)),
      first: round(share(1)),
      found: round(share(DEPTH)),
      oursAbove: system === ours ? null : rounded(meanWithInterval(above, groups)),
    };
  });
  for (const system of systems) system.close();
  return results;
}

function rounded({ mean, low, high }: Interval): Interval {
  return { mean: round(mean), low: round(low), high: round(high) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
