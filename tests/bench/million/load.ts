// Fills an archive with generated articles through the import's own preparation and writer; can be stopped and taken up anywhere.
import { createHash } from 'node:crypto';
import type { ArchiveSink } from '../../../core/model/import-ports';
import type { IngestRecord } from '../../../core/model/ingest-record';
import { openForWriting, prepareFolder } from '../../../db/archive/connection';
import { importWriter } from '../../../db/repositories/import-writer';
import { BatchBytes } from '../../../ingest/batch-bytes';
import { toIngestRecord } from '../../../ingest/prepare-article';
import { IndexTidier } from '../../../db/search/index-tidier';
import { mergeStep } from '../../../db/search/merge-index';
import { saveBlocks } from '../../../db/search/save-blocks';
import { decorate } from './decorate';
import { articleMaker } from './generated-article';

/** Articles a transaction, as in an import. */
const BATCH = 2_000;

/** Loads until the archive holds `size` articles, or `seconds` have passed. Answers how many it holds. */
export async function loadGenerated(root: string, size: number, seconds: number): Promise<number> {
  prepareFolder(root, true);
  const db = openForWriting(root, true);
  const until = performance.now() + seconds * 1_000;
  try {
    const count = db.prepare('SELECT count(*) FROM bodies').pluck();
    const make = articleMaker();
    const tidier = new IndexTidier(db, (error) => {
      throw error;
    });
    const sink = importWriter(db, () => undefined, tidier);
    let held = count.get() as number;
    if (held < size) {
      const { batchId, sourceId } = await beginWithSource(sink, `generated-${held}`);
      const began = performance.now();
      const first = held;
      while (held < size && performance.now() < until) {
        const end = Math.min(size, held + BATCH);
        const bytes = new BatchBytes();
        const records: IngestRecord[] = [];
        for (let n = held; n < end; n++) records.push(await toIngestRecord(make(n), n - first, bytes));
        await sink.write({ batchId, parts: [{ sourceId, records, ends: false }], packs: bytes.packs() });
        held = end;
        const rate = Math.round((1_000 * (held - first)) / (performance.now() - began));
        process.stderr.write(`${held} articles, ${rate}/s\n`);
      }
      await sink.finish({ batchId, state: held >= size ? 'done' : 'cancelled' });
    }
    if (held < size || !decorate(db)) return held;
    // what the writer does between calls after an import
    for (let first = true; !mergeStep(db, first);) first = false;
    saveBlocks(db);
    return held;
  } finally {
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
  }
}

/** A batch with one source that stands for no file. */
export async function beginWithSource(sink: ArchiveSink, name: string): Promise<{ batchId: string; sourceId: number }> {
  const { batchId } = await sink.begin({ inputs: [name], resume: null });
  const sha256 = createHash('sha256').update(name).digest('hex');
  const source = { path: name, sha256, bytes: 1, mediaType: 'application/jsonl' };
  const [state] = await sink.openSources({ batchId, sources: [source] });
  if (!state) throw new Error('the writer opened no source');
  return { batchId, sourceId: state.sourceId };
}
