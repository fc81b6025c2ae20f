// How long searches over a large archive take, from the question to fifty hits with highlights, the exact total and all facets.
import { setTimeout } from 'node:timers/promises';
import { noFilters } from '../../../core/contract/schema/search';
import { openForReading, type Connection } from '../../../db/archive/connection';
import { bodyReader } from '../../../db/repositories/bodies';
import { searchReads } from '../../../db/search/search-handlers';
import { warmUpSteps } from '../../../db/search/warm-up';
import { quantile } from '../result';
import { questionsByClass, type Question } from './query-classes';

export interface ClassTimes {
  readonly name: string;
  /** Milliseconds when each question was first asked, and later on, in turns with all others. */
  readonly first: readonly Times[];
  readonly warm: readonly Times[];
}

/** Milliseconds on the clock, and of the processor: on a machine that others use as well, the second says more. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds between two questions of an analyst in a hurry. */
const PAUSE = 200;

type Ask = (question: Question) => Times;

function asker(db: Connection): Ask {
  const { 'search.run': run } = searchReads(db);
  return ({ query, filters }) => {
    const before = process.cpuUsage();
    const began = performance.now();
    const input = { query, filters, sort: 'relevance', offset: 0, limit: 50, facets: true, generation: 0 } as const;
    void run(input);
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    return { wall, cpu: (user + system) / 1_000 };
  };
}

export interface LargeSearch {
  readonly articles: number;
  /** Milliseconds from opening to the first list, and then for the first question. */
  readonly opening: number;
  /** What a reader does by itself before the first question. */
  readonly warmUp: number;
  readonly firstQuestion: Times;
  readonly classes: readonly ClassTimes[];
  readonly megabytes: number;
}

export function measureSearch(archive: string, rounds: number): LargeSearch {
  const began = performance.now();
  const db = openForReading(archive);
  try {
    const ask = asker(db);
    ask({ query: '', filters: noFilters });
    const opening = performance.now() - began;
    const warming = performance.now();
    for (const step of warmUpSteps(db, 'search')) step();
    const warmUp = performance.now() - warming;
    const classes = questionsByClass(rareWords(db));
    const firstQuestion = ask({ query: 'المفاوضات غزة', filters: noFilters });
    const times = [...classes].map(([name, questions]) => ({
      name,
      questions,
      first: [] as Times[],
      warm: [] as Times[],
    }));
    for (let round = 0; round <= rounds; round++) {
      for (let turn = 0; turn < 6; turn++) {
        for (const { questions, first, warm } of times) {
          const question = questions[turn];
          if (question) (round === 0 ? first : warm).push(ask(question));
        }
      }
    }
    const articles = db.prepare('SELECT count(*) FROM bodies').pluck().get() as number;
    return { articles, opening, warmUp, firstQuestion, classes: times, megabytes: process.memoryUsage().rss / 2 ** 20 };
  } finally {
    db.close();
  }
}

/** Asks for so many seconds, with a pause after each question, while others write. */
export async function measureDuring(archive: string, seconds: number): Promise<readonly Times[]> {
  const db = openForReading(archive);
  try {
    const ask = asker(db);
    const questions = [...questionsByClass([]).values()].flatMap((some) => some.slice(0, 2));
    for (const question of questions) ask(question);
    const times: Times[] = [];
    const until = performance.now() + seconds * 1_000;
    for (let i = 0; performance.now() < until; i++) {
      const question = questions[i % questions.length];
      if (question) times.push(ask(question));
      await setTimeout(PAUSE);
    }
    return times;
  } finally {
    db.close();
  }
}

/** Words of some articles that few others hold. */
function rareWords(db: Connection): string[] {
  const held = db.prepare('SELECT doc FROM article_terms WHERE term = ?').pluck();
  const bodyOf = bodyReader(db);
  const rare: string[] = [];
  for (let id = 1; rare.length < 5 && id < 200; id++) {
    const words = bodyOf(id).match(/\p{Script=Arabic}{6,}/gu) ?? [];
    const word = words
      .slice(0, 20)
      .find((candidate) => ((held.get(candidate) as number | undefined) ?? 0) === 2 + (id % 20));
    if (word !== undefined) rare.push(word);
  }
  return rare;
}

export function tableOf({ articles, opening, warmUp, firstQuestion, classes, megabytes }: LargeSearch): string {
  const ms = (times: readonly Times[], kind: keyof Times, at: number): string =>
    quantile(
      times.map((one) => one[kind]),
      at,
    ).toFixed(0);
  const rows = classes.map(
    ({ name, first, warm }) =>
      `| ${name} | ${ms(warm, 'wall', 0.5)} / ${ms(warm, 'wall', 0.95)} | ${ms(warm, 'cpu', 0.5)} / ${ms(warm, 'cpu', 0.95)} | ` +
      `${ms(first, 'wall', 0.5)} / ${ms(first, 'wall', 1)} | ${ms(first, 'cpu', 0.5)} / ${ms(first, 'cpu', 1)} | ${warm.length} |`,
  );
  return [
    `${articles} articles; opening to the first list ${opening.toFixed(0)} ms, warming up ${warmUp.toFixed(0)} ms, the first question ${firstQuestion.wall.toFixed(0)} ms (processor ${firstQuestion.cpu.toFixed(0)}), memory ${megabytes.toFixed(0)} MB`,
    '',
    '| class | again: p50 / p95, ms | processor | first time: p50 / worst, ms | processor | samples |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
