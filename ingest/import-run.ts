// The import itself: every named file is kept, read, prepared and written; the failure of one never stops the others.
import path from 'node:path';
import { MarsadError } from '../core/contract/errors';
import type { OutcomeCounts } from '../core/contract/schema/ledger';
import type { ArchiveSink, DocumentParser, ImportJob, ImportObserver } from '../core/model/import-ports';
import { mappingChooser } from './columns/choose-mapping';
import type { MappingChooser } from './columns/choose-mapping';
import { keepOriginal, removeUnfinished } from './originals';
import type { Original } from './originals';
import { pipelinedWriter } from './pipelined-writer';
import { toIngestRecord } from './prepare-article';
import { progressMeter } from './progress-meter';
import type { ProgressMeter } from './progress-meter';
import { mediaTypeOf } from './read/media-type';
import { ReadingEnded } from './read/read-record';
import { readSource } from './read/read-source';
import { pathFailure, scan } from './scan';
import type { Found } from './scan';

export interface ImportPorts {
  readonly sink: ArchiveSink;
  readonly documents: DocumentParser;
  readonly observer: ImportObserver;
  /** Aborted to cancel: what is committed stays, the batch is marked as cancelled. */
  readonly cancel: AbortSignal;
}

export interface ImportResult {
  readonly batchId: string;
  readonly counts: OutcomeCounts;
  readonly cancelled: boolean;
}

interface Run extends ImportPorts {
  readonly job: ImportJob;
  readonly batchId: string;
  readonly originals: string;
  readonly mappings: MappingChooser;
  readonly meter: ProgressMeter;
}

/**
 * Runs a whole import. Records are reported to the observer once they are committed.
 * @throws MarsadError when the archive can't be written (DISK_FULL, WORKER_DIED, …); the batch is then left to be resumed
 */
export async function runImport(job: ImportJob, ports: ImportPorts): Promise<ImportResult> {
  const meter = progressMeter(job.jobId, (progress) => ports.observer.progress(progress));
  meter.phase('scanning');
  const { batchId } = await ports.sink.begin({ inputs: job.paths, resume: job.resume });
  meter.batch(batchId);
  const mappings = mappingChooser(job.mapping, {
    remembered: (columns) => ports.sink.rememberedMapping({ columns }),
    remember: (columns, mapping) => ports.sink.rememberMapping({ columns, mapping }),
  });
  const run: Run = { ...ports, job, batchId, mappings, meter, originals: path.join(job.archivePath, 'originals') };
  try {
    await removeUnfinished(run.originals);
    await importAll(run);
  } catch (error) {
    await interrupted(run, error);
    throw error;
  }
  meter.phase('finishing');
  const cancelled = ports.cancel.aborted;
  const counts = await ports.sink.finish({ batchId, state: cancelled ? 'cancelled' : 'done' });
  meter.finished(cancelled ? 'cancelled' : 'done', counts);
  return { batchId, counts, cancelled };
}

async function importAll(run: Run): Promise<void> {
  const found: Found[] = [];
  let bytes = 0;
  for await (const item of scan(run.job.paths, run.job.recursive)) {
    if (run.cancel.aborted) return;
    found.push(item);
    if (item.kind === 'file') bytes += item.bytes;
    run.meter.total(found.length, bytes);
  }
  run.meter.phase('reading');
  for (const item of found) {
    if (run.cancel.aborted) return;
    await importItem(run, item);
    run.meter.fileDone(item.kind === 'file' ? item.bytes : 0);
  }
}

async function importItem(run: Run, item: Found): Promise<void> {
  run.meter.reading(item.path, 0);
  if (item.kind === 'failed') return failPath(run, item);
  let original: Original;
  try {
    original = await keepOriginal(run.originals, item.path);
  } catch (error) {
    if (error instanceof MarsadError) throw error;
    if (error instanceof ReadingEnded)
      return failPath(run, {
        kind: 'failed',
        path: item.path,
        outcome: error.outcome,
        reason: error.reason,
        params: error.params,
      });
    return failPath(run, pathFailure(item.path, error));
  }
  await importOriginal(run, item.path, original);
}

async function importOriginal(run: Run, name: string, original: Original): Promise<void> {
  const { sink, batchId, cancel, meter } = run;
  const { sha256, bytes, file } = original;
  const source = { path: name, sha256, bytes, mediaType: mediaTypeOf(name) };
  const { sourceId, done, resumeFrom } = await sink.openSource({ batchId, source });
  if (done) return;
  const writer = pipelinedWriter(sink, { batchId, sourceId }, (records) => {
    meter.written(records);
    run.observer.records(records);
  });
  const context = {
    mappings: run.mappings,
    documents: run.documents,
    from: resumeFrom,
    onPosition: (position: number): void => meter.reading(name, position),
  };
  for await (const entry of readSource(file, path.basename(name), context)) {
    if (cancel.aborted) return writer.abandon();
    if (entry.kind === 'skipped') continue;
    const room = writer.add(entry.kind === 'draft' ? await toIngestRecord(entry.draft, entry.record) : entry);
    if (room) await room;
  }
  await writer.flush();
  await sink.closeSource({ batchId, sourceId });
}

async function failPath(run: Run, item: Extract<Found, { kind: 'failed' }>): Promise<void> {
  const { path: place, outcome, reason, params } = item;
  const record = await run.sink.failPath({ batchId: run.batchId, path: place, outcome, reason, params });
  run.meter.written([record]);
  run.observer.records([record]);
}

/** Marks the batch as one to resume, if the archive still takes that; the first error is the one that is told. */
async function interrupted(run: Run, error: unknown): Promise<void> {
  const { code, params } = error instanceof MarsadError ? error : new MarsadError('INTERNAL');
  run.meter.failed({ code, params: { ...params } });
  try {
    await run.sink.finish({ batchId: run.batchId, state: 'interrupted' });
  } catch (second) {
    if (!(second instanceof MarsadError)) throw second; // the archive is gone too: its batch is still `running` there and can be resumed
  }
}
