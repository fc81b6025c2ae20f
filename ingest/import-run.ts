// The import itself: every named file is kept, read, prepared and written; the failure of one never stops the others.
import path from 'node:path';
import { MarsadError } from '../core/contract/errors';
import type { OutcomeCounts } from '../core/contract/schema/ledger';
import type { ContainerSplitter } from '../core/model/container-ports';
import type { ArchiveSink, DocumentParser, ImportJob, ImportObserver, SourceState } from '../core/model/import-ports';
import type { SourceFile } from '../core/model/ingest-record';
import { mappingChooser } from './columns/choose-mapping';
import type { MappingChooser } from './columns/choose-mapping';
import { keptFile, keptGroups } from './kept-groups';
import type { KeptFile } from './kept-groups';
import { keysOf } from '../vault/keyring';
import { keepOriginals, removeUnfinished, unchanged, type OriginalsPlace } from './originals';
import { pipelinedWriter } from './pipelined-writer';
import type { PipelinedWriter } from './pipelined-writer';
import { toIngestRecord } from './prepare-article';
import { progressMeter } from './progress-meter';
import type { ProgressMeter } from './progress-meter';
import { mediaTypeOf } from './read/media-type';
import type { Nesting } from './read/read-context';
import type { Parts } from './read/read-record';
import { readSource } from './read/read-source';
import { scan } from './scan';
import type { Found } from './scan';

export interface ImportPorts {
  readonly sink: ArchiveSink;
  readonly documents: DocumentParser;
  readonly containers: ContainerSplitter;
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
  readonly originals: OriginalsPlace;
  readonly mappings: MappingChooser;
  readonly meter: ProgressMeter;
  /** Sources that this run has taken up. */
  readonly read: Set<number>;
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
  const originals = { folder: path.join(job.archivePath, 'originals'), keys: keysOf(job.archivePath) };
  const run: Run = { ...ports, job, batchId, mappings, meter, originals, read: new Set() };
  try {
    await removeUnfinished(run.originals.folder);
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
  const writer = pipelinedWriter(run.sink, run.batchId, (records) => {
    run.meter.written(records);
    run.observer.records(records);
  });
  for await (const group of keptGroups(run.originals, found)) {
    const sources = await openSources(run, group);
    for (const item of group) {
      if (run.cancel.aborted) return writer.abandon();
      run.meter.reading(item.path, 0);
      const source = sources.get(item);
      if (source) await importSource(run, writer, item, source, { depth: 0, budget: null });
      run.meter.fileDone(item.kind === 'failed' ? 0 : item.original.bytes);
    }
  }
  await (run.cancel.aborted ? writer.abandon() : writer.flush());
}

/** Those of the group that this batch does not hold yet. */
async function openSources(run: Run, group: readonly KeptFile[]): Promise<ReadonlyMap<KeptFile, SourceState>> {
  const states = await run.sink.openSources({ batchId: run.batchId, sources: group.map(sourceOf) });
  const open = new Map<KeptFile, SourceState>();
  states.forEach((state, at) => {
    const item = group[at];
    // a file that is named twice is read once
    if (item === undefined || state.done || run.read.has(state.sourceId)) return;
    run.read.add(state.sourceId);
    open.set(item, state);
  });
  return open;
}

function sourceOf(item: KeptFile): SourceFile {
  const { path: name } = item;
  if (item.kind === 'failed') return { path: name, sha256: null, bytes: 0, mediaType: 'application/octet-stream' };
  const { sha256, bytes } = item.original;
  return { path: name, sha256, bytes, mediaType: mediaTypeOf(name) };
}

/** A cancelled import leaves the source half read. */
async function importSource(
  run: Run,
  writer: PipelinedWriter,
  item: KeptFile,
  { sourceId, resumeFrom }: SourceState,
  nesting: Nesting,
): Promise<void> {
  if (item.kind === 'failed') {
    const { outcome, reason, params } = item;
    await writer.add(sourceId, { kind: 'failure', record: 0, outcome, reason, params });
    return writer.end(sourceId);
  }
  const { path: name, original } = item;
  if (!(await unchanged(original))) {
    await writer.add(sourceId, {
      kind: 'failure',
      record: 0,
      outcome: 'quarantined',
      reason: 'FILE_CHANGED',
      params: {},
    });
    return writer.end(sourceId);
  }
  const { mappings, documents, containers } = run;
  const originals = run.originals.keys === null ? run.originals.folder : null;
  // what lies in a container has no place of its own on the way through the files
  const onPosition = (position: number): void => {
    if (nesting.depth === 0) run.meter.reading(name, position);
  };
  const context = { mappings, documents, containers, originals, nesting, from: resumeFrom, onPosition };
  for await (const entry of readSource(original.readable, path.basename(name), context)) {
    if (run.cancel.aborted) return;
    if (entry.kind === 'skipped') continue;
    if (entry.kind === 'parts') {
      await importParts(run, writer, item, entry.parts, nesting);
      if (run.cancel.aborted) return;
      continue;
    }
    const record = entry.kind === 'draft' ? await toIngestRecord(entry.draft, entry.record, writer.bytes) : entry;
    const room = writer.add(sourceId, record);
    if (room) await room;
  }
  await writer.end(sourceId);
}

/** The files of a container become sources of their own, named by the way to them. */
async function importParts(
  run: Run,
  writer: PipelinedWriter,
  { path: container }: KeptFile,
  parts: Parts['parts'],
  { depth, budget }: Nesting,
): Promise<void> {
  const kept = await keepOriginals(
    run.originals,
    parts.map(({ bytes }) => bytes),
  );
  const group = parts.map(({ name }, at) => keptFile(`${container}/${name}`, kept[at]));
  const sources = await openSources(run, group);
  for (const item of group) {
    if (run.cancel.aborted) return;
    const source = sources.get(item);
    if (!source) continue;
    if (run.originals.keys === null) await importSource(run, writer, item, source, { depth: depth + 1, budget });
    else await refusePart(writer, source);
  }
}

/** A part lies in the archive sealed, and nowhere else in clear where a parser could read it. */
async function refusePart(writer: PipelinedWriter, { sourceId }: SourceState): Promise<void> {
  const failure = { outcome: 'rejected', reason: 'ATTACHMENT_INTO_ENCRYPTED', params: {} } as const;
  await writer.add(sourceId, { kind: 'failure', record: 0, ...failure });
  await writer.end(sourceId);
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
