// Hands records to the archive in batches, one write ahead: while the writer commits one batch, the next is read and prepared.
import type { ArchiveSink, WrittenRecord } from '../core/model/import-ports';
import type { IngestRecord } from '../core/model/ingest-record';
import { WRITE_BYTES, WRITE_RECORDS } from './limits';

export interface PipelinedWriter {
  /** Resolves when there is room: at most one write is under way and one batch is being filled. */
  add(record: IngestRecord): Promise<void> | void;
  /** Commits what was added; what it reports is on disk when this resolves. */
  flush(): Promise<void>;
  /** Waits for the write under way and forgets what was not handed over. */
  abandon(): Promise<void>;
}

export function pipelinedWriter(
  sink: ArchiveSink,
  place: { readonly batchId: string; readonly sourceId: number },
  written: (records: readonly WrittenRecord[]) => void,
): PipelinedWriter {
  let batch: IngestRecord[] = [];
  let bytes = 0;
  let underWay: Promise<{ error: unknown } | null> | null = null;

  const settle = async (): Promise<void> => {
    const result = await underWay;
    underWay = null;
    if (result) throw result.error;
  };
  const send = async (): Promise<void> => {
    await settle();
    if (batch.length === 0) return;
    const records = batch;
    batch = [];
    bytes = 0;
    // The failure is kept, not thrown: nobody awaits this promise until the next batch is full.
    underWay = sink.write({ ...place, records }).then(
      (result) => {
        written(result);
        return null;
      },
      (error: unknown) => ({ error }),
    );
  };
  return {
    add(record) {
      batch.push(record);
      bytes += weight(record);
      return batch.length >= WRITE_RECORDS || bytes >= WRITE_BYTES ? send() : undefined;
    },
    async flush() {
      await send();
      await settle();
    },
    async abandon() {
      batch = [];
      await settle();
    },
  };
}

/** Roughly what a record costs on its way: its terms as UTF-16 and its packed body. */
function weight(record: IngestRecord): number {
  if (record.kind === 'failure') return 200;
  return record.article.bodyTerms.length * 2 + record.article.bodyZstd.length + 500;
}
