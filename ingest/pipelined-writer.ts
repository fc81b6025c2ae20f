// Hands records to the archive in batches, one write ahead: while the writer commits one batch, the next is read and prepared.
import { handOver } from '../core/contract/rpc';
import type { ArchiveSink, SourcePart, WrittenRecord } from '../core/model/import-ports';
import type { IngestRecord } from '../core/model/ingest-record';
import { BatchBytes } from './batch-bytes';
import { FIRST_WRITE_RECORDS, WRITE_AFTER, WRITE_BYTES, WRITE_RECORDS } from './limits';

export interface PipelinedWriter {
  /** Where the bytes of the next record belong. */
  readonly bytes: BatchBytes;
  /** Resolves when there is room: at most one write is under way and one batch is being filled. */
  add(sourceId: number, record: IngestRecord): Promise<void> | void;
  /** The source has no further records. */
  end(sourceId: number): Promise<void> | void;
  /** Commits what was added; what it reports is on disk when this resolves. */
  flush(): Promise<void>;
  /** Waits for the write under way and forgets what was not handed over. */
  abandon(): Promise<void>;
}

type FillingPart = SourcePart & { records: IngestRecord[]; ends: boolean };

export function pipelinedWriter(
  sink: ArchiveSink,
  batchId: string,
  written: (records: readonly WrittenRecord[]) => void,
): PipelinedWriter {
  let parts: FillingPart[] = [];
  let records = 0;
  let most = FIRST_WRITE_RECORDS;
  let bytes = new BatchBytes();
  let began = 0;
  let underWay: Promise<{ error: unknown } | null> | null = null;

  const settle = async (): Promise<void> => {
    const result = await underWay;
    underWay = null;
    if (result) throw result.error;
  };
  const clear = (): void => {
    parts = [];
    records = 0;
    bytes = new BatchBytes();
  };
  const send = async (): Promise<void> => {
    await settle();
    if (parts.length === 0) return;
    const request = { batchId, parts, packs: bytes.packs() };
    const { buffers } = bytes.arena;
    most = Math.min(WRITE_RECORDS, most * 2);
    clear();
    // The failure is kept, not thrown: nobody awaits this promise until the next batch is full.
    underWay = sink.write(handOver(request, buffers)).then(
      (result) => {
        written(result);
        return null;
      },
      (error: unknown) => ({ error }),
    );
  };
  const partOf = (sourceId: number): FillingPart => {
    const last = parts.at(-1);
    if (last?.sourceId === sourceId) return last;
    if (parts.length === 0) began = Date.now();
    const part = { sourceId, records: [], ends: false };
    parts.push(part);
    return part;
  };
  const sendIfFull = (): Promise<void> | void => {
    const full = records >= most || bytes.size + records * RECORD_BYTES >= WRITE_BYTES;
    return full || Date.now() - began >= WRITE_AFTER ? send() : undefined;
  };
  return {
    get bytes() {
      return bytes;
    },
    add(sourceId, record) {
      partOf(sourceId).records.push(record);
      records++;
      return sendIfFull();
    },
    end(sourceId) {
      partOf(sourceId).ends = true;
      return sendIfFull();
    },
    async flush() {
      await send();
      await settle();
    },
    async abandon() {
      clear();
      await settle();
    },
  };
}

/** Roughly what a record costs beside the bytes of its article. */
const RECORD_BYTES = 500;
