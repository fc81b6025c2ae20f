// How fast copies are found, and what stories cost: for a whole archive at once, and for a hundredth more.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openForReading } from '../../db/archive/connection';
import { openWriter } from '../../db/open-archive';
import { storyJob } from '../../db/stories/story-job';
import { startDbWorker } from '../../electron/workers/db-client';
import { startImport } from '../../electron/workers/import-run';
import { signatureOf } from '../../core/stories/signature';
import { SourceIndex } from '../../core/stories/source-index';
import type { Text } from './corpus';
import { resultOf, type BenchResult } from './result';

/** One article in so many comes later. */
const LATER = 100;

export async function benchStories(
  folder: string,
  corpus: string,
  texts: readonly Text[],
  rounds: number,
): Promise<BenchResult[]> {
  const dated = inOrder(texts);
  const later = Math.max(1, Math.round(dated.length / LATER));
  const newest = dated.slice(-later);
  const scattered = new Set(dated.filter((_, i) => i % LATER === LATER - 1));
  const copies: number[] = [];
  const whole: number[] = [];
  const byEnd: number[] = [];
  const byAll: number[] = [];
  for (let round = 0; round < rounds; round++) {
    copies.push(findCopies(dated));
    const first = await grow(path.join(folder, `stories-end-${round}`), dated.slice(0, -later), newest);
    const second = await grow(
      path.join(folder, `stories-all-${round}`),
      dated.filter((text) => !scattered.has(text)),
      [...scattered],
    );
    whole.push(first.whole, second.whole);
    byEnd.push(first.more);
    byAll.push(second.more);
    process.stderr.write(
      `stories ${round + 1}/${rounds}: copies ${Math.round(copies[round] ?? 0)}/s, whole ${first.whole.toFixed(2)} ms, newest ${first.more.toFixed(2)} ms, scattered ${second.more.toFixed(2)} ms an article\n`,
    );
  }
  const peer = { name: 'the whole archive at once', samples: whole };
  const cost = { unit: 'ms an article', better: 'lower' } as const;
  return [
    resultOf({
      name: `signatures and look-up of copies, ${texts.length} articles of ${corpus}, one thread`,
      unit: 'articles/s',
      better: 'higher',
      ours: copies,
      peer: null,
    }),
    resultOf({ name: `stories of ${texts.length} articles`, ...cost, ours: whole, peer: null }),
    resultOf({ name: `stories after ${later} more of the newest days`, ...cost, ours: byEnd, peer }),
    resultOf({ name: `stories after ${scattered.size} more of all days`, ...cost, ours: byAll, peer }),
  ];
}

function inOrder(texts: readonly Text[]): readonly Text[] {
  return texts.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : Number(a.publishedAt > b.publishedAt)));
}

/** Articles a second: each is signed, looked up among those before it, and added. */
function findCopies(texts: readonly Text[]): number {
  const began = performance.now();
  const index = new SourceIndex();
  texts.forEach(({ body }, key) => {
    const signature = signatureOf(body);
    index.bestSource(signature);
    index.add(key, signature);
  });
  return (1_000 * texts.length) / (performance.now() - began);
}

/** Milliseconds an article of the background job: for the first articles, then for those that come in later. */
async function grow(
  root: string,
  first: readonly Text[],
  later: readonly Text[],
): Promise<{ readonly whole: number; readonly more: number }> {
  await importTexts(root, first);
  const whole = await timed(root, first.length);
  await importTexts(root, later);
  const more = await timed(root, later.length);
  fs.rmSync(root, { recursive: true, force: true });
  return { whole, more };
}

async function timed(root: string, articles: number): Promise<number> {
  const archive = openWriter(root, false, 'bench');
  const reader = openForReading(root);
  try {
    if (!archive.analysis) throw new Error('only the writer takes what is worked out');
    const job = storyJob(reader, archive.analysis);
    const began = performance.now();
    while ((await job.step()) > 0);
    return (performance.now() - began) / articles;
  } finally {
    reader.close();
    archive.close();
  }
}

async function importTexts(root: string, texts: readonly Text[]): Promise<void> {
  const file = `${root}.jsonl`;
  fs.writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  const writer = await startDbWorker({ archivePath: root, role: 'writer', create: true, program: 'bench' });
  await startImport({
    givesWay: false,
    job: { jobId: randomUUID(), archivePath: root, paths: [file], recursive: false, mapping: null, resume: null },
    writer,
    documents: () => {
      throw new Error('lines of JSON need no document parser');
    },
    containers: () => {
      throw new Error('lines of JSON are no container');
    },
    observer: { progress: () => undefined, records: () => undefined },
  }).finished;
  await writer.close();
  fs.rmSync(file);
}
