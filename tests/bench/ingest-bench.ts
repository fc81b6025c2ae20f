// How fast articles come in with everything they need, against a plain FTS5 insert of the same text and recoll; what processor time and memory that takes.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { startDbWorker } from '../../electron/workers/db-client';
import { startImport } from '../../electron/workers/import-run';
import type { Text } from './corpus';
import { insertPlain } from './peer-fts5';
import { unpackedRecoll } from './peer-recoll';
import { recollRate } from './recoll-ingest';
import { resultOf, type BenchResult } from './result';

export interface IngestBench {
  readonly results: readonly BenchResult[];
  /** The last archive and the last plain table, for the benchmarks of search. */
  readonly archive: string;
  readonly plain: string;
}

export async function benchIngest(
  folder: string,
  corpus: string,
  texts: readonly Text[],
  rounds: number,
): Promise<IngestBench> {
  const file = writeTexts(folder, texts);
  const ours: number[] = [];
  const peer: number[] = [];
  const memory: number[] = [];
  const work: number[] = [];
  const closing: number[] = [];
  const peerWork: number[] = [];
  const recoll = unpackedRecoll();
  const recollRates: number[] = [];
  let archive = '';
  let plain = '';
  for (let round = 0; round < rounds; round++) {
    for (const old of [archive, plain]) if (old !== '') fs.rmSync(old, { recursive: true, force: true });
    archive = path.join(folder, `archive-${round}`);
    plain = path.join(folder, `plain-${round}.sqlite`);
    const run = await importOnce(archive, file, texts.length);
    ours.push(texts.length / run.seconds);
    memory.push(run.peakMegabytes);
    work.push(run.microseconds / texts.length);
    closing.push(run.closing);
    const before = process.cpuUsage();
    peer.push(texts.length / insertPlain(plain, texts));
    peerWork.push(microseconds(before) / texts.length);
    if (recoll) recollRates.push(recollRate(recoll, folder, texts));
    const rates = [ours, peer, recollRates].map((some) => `${Math.round(some[round] ?? 0)}/s`);
    process.stderr.write(`ingest ${round + 1}/${rounds}: ${rates[0]}, plain ${rates[1]}, recoll ${rates[2]}\n`);
  }
  return {
    archive,
    plain,
    results: [
      resultOf({
        name: `ingest with index, ${texts.length} articles of ${corpus}`,
        unit: 'articles/s',
        better: 'higher',
        ours,
        peer: { name: 'FTS5 unicode61 insert by better-sqlite3', samples: peer },
      }),
      ...(recoll
        ? [
            resultOf({
              name: `ingest with index against recoll, ${texts.length} articles of ${corpus}`,
              unit: 'articles/s',
              better: 'higher',
              ours,
              peer: { name: 'recollindex, a file an article', samples: recollRates },
            }),
          ]
        : []),
      // other programs' load slows both down and leaves this alone
      resultOf({
        name: 'ingest processor time, all threads',
        unit: 'µs/article',
        better: 'lower',
        ours: work,
        peer: { name: 'FTS5 unicode61 insert by better-sqlite3', samples: peerWork },
      }),
      resultOf({
        name: 'ingest, merging the index and closing afterwards',
        unit: 's',
        better: 'lower',
        ours: closing,
        peer: null,
      }),
      resultOf({ name: 'ingest peak memory, whole process', unit: 'MB', better: 'lower', ours: memory, peer: null }),
    ],
  };
}

/** The corpus as one file of lines of JSON. */
export function writeTexts(folder: string, texts: readonly Text[]): string {
  const file = path.join(folder, 'articles.jsonl');
  fs.writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  return file;
}

function microseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return user + system;
}

export async function importOnce(
  archive: string,
  file: string,
  articles: number,
): Promise<{ seconds: number; closing: number; microseconds: number; peakMegabytes: number }> {
  globalThis.gc?.();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const before = process.cpuUsage();
  const began = performance.now();
  const writer = await startDbWorker({ archivePath: archive, role: 'writer', create: true, program: 'bench' });
  const { counts } = await startImport({
    givesWay: false,
    job: { jobId: randomUUID(), archivePath: archive, paths: [file], recursive: false, mapping: null, resume: null },
    writer,
    documents: () => {
      throw new Error('lines of JSON need no document parser');
    },
    containers: () => {
      throw new Error('lines of JSON are no container');
    },
    observer: { progress: () => undefined, records: () => undefined },
  }).finished;
  // all is committed and synced now; what a close merges and checkpoints is told by itself
  const seconds = (performance.now() - began) / 1000;
  const work = microseconds(before);
  await writer.close();
  const closing = (performance.now() - began) / 1000 - seconds;
  clearInterval(watch);
  if (counts.added !== articles)
    throw new Error(`${counts.added} of ${articles} articles were added: the runs do not compare`);
  return { seconds, closing, microseconds: work, peakMegabytes: peak / 1_048_576 };
}
