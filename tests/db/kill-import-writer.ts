// Started and killed by kill-import.test.ts: writes batches of articles for ever and prints how many articles are acknowledged in all.
import { openWriter } from '../../db/open-archive';
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
const { sourceId } = await sink.openSource({ batchId, source });
const summary = handlers as { 'archive.summary': () => { articles: number } };
let articles = summary['archive.summary']().articles;
for (let next = 0; ; next += RECORDS) {
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
    ),
  );
  const records = await Promise.all(drafts);
  articles += (await sink.write({ batchId, sourceId, records })).length;
  process.stdout.write(`${articles}\n`);
}
