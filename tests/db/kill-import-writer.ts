// Started and killed by kill-import.test.ts: writes batches of articles for ever and prints how many articles are acknowledged in all.
import { openWriter } from '../../db/open-archive';
import { BatchBytes } from '../../ingest/batch-bytes';
import { toIngestRecord } from '../../ingest/prepare-article';

const RECORDS = 50;
const [, , root = ''] = process.argv;
const { sink, handlers } = openWriter(root, true, 'kill-import');
if (!sink) throw new Error('no sink');
const { batchId } = await sink.begin({ inputs: ['endless'], resume: null });
const source = {
  path: `endless-${process.pid}`,
  sha256: `${process.pid}`.padStart(64, '0'),
  bytes: 1,
  mediaType: 'text/plain',
};
const [state] = await sink.openSources({ batchId, sources: [source] });
if (!state) throw new Error('no source');
const { sourceId } = state;
const summary = handlers as { 'archive.summary': () => { articles: number } };
let articles = summary['archive.summary']().articles;
for (let next = 0; ; next += RECORDS) {
  const bytes = new BatchBytes();
  const drafts = Array.from({ length: RECORDS }, (_, i) =>
    toIngestRecord(
      {
        title: `Number ${next + i} of ${process.pid}`,
        body: `Text ${next + i}. `.repeat(40),
        outlet: 'Sample Post',
        section: null,
        author: null,
        publishedAt: null,
        language: 'en',
        url: null,
        canonicalUrl: null,
        externalId: null,
      },
      next + i,
      bytes,
    ),
  );
  const records = await Promise.all(drafts);
  articles += (await sink.write({ batchId, parts: [{ sourceId, records, ends: false }], packs: bytes.packs() })).length;
  process.stdout.write(`${articles}\n`);
}
