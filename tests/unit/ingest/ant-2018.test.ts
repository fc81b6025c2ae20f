// The real archive of 2018: 31,525 records, each accounted for, text byte for byte, dates with their zones.
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importPaths } from './import-harness';
import { storedArticles } from './read-archive';

interface AntRecord {
  readonly url: string;
  readonly outlet: string;
  readonly section: string;
  readonly title: string;
  readonly published: string;
  readonly body: string;
}

const data = path.resolve('../shared/data/ant-2018/articles.jsonl.gz');

test.skipIf(!fs.existsSync(data))('imports whole and exactly', { timeout: 240_000 }, async () => {
  const originals = gunzipSync(fs.readFileSync(data))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AntRecord);
  expect(originals).toHaveLength(31_525);

  const { archive, counts, records, progress } = await importPaths([data]);

  expect(records.map(({ record }) => record)).toEqual(originals.map((_, at) => at));
  const { read, added, merged, revised, rejected, quarantined } = counts;
  expect(read).toBe(31_525);
  expect(added + merged + revised + rejected + quarantined).toBe(read);
  expect(quarantined).toBe(0);
  expect(records.filter(({ outcome }) => outcome === 'rejected').map(({ reason }) => reason)).toEqual([
    'EMPTY_BODY',
    'EMPTY_BODY',
  ]);

  const stored = new Map(storedArticles(archive).map((article) => [article.id, article]));
  expect(stored.size).toBe(added + revised);
  const wrong: string[] = [];
  for (const { record, outcome, articleId } of records) {
    const original = originals[record];
    if (!original || outcome === 'rejected') continue;
    const article = stored.get(articleId ?? 0);
    if (article?.body !== original.body) wrong.push(`${record} body`);
    if (outcome === 'merged') continue;
    if (article?.title !== original.title || article.outlet !== original.outlet)
      wrong.push(`${record} title or outlet`);
    if (article?.section !== original.section || article.url !== original.url) wrong.push(`${record} section or URL`);
    if (article?.publishedAt !== isoOf(original.published))
      wrong.push(`${record} ${original.published}: ${article?.publishedAt}`);
    if (article?.language !== 'ar') wrong.push(`${record} language ${article?.language}`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(progress.at(-1)).toMatchObject({ phase: 'done', counts, doneFiles: 1, totalFiles: 1 });
});

/** An independent reading of RFC 2822: local time kept, zone as an offset. */
function isoOf(published: string): string {
  const [, day, month, year, time, zone] = /^\w+, (\d\d) (\w{3}) (\d{4}) (\S+) (\S+)$/.exec(published) ?? [];
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month ?? '?') / 3 + 1;
  const offset = zone === 'GMT' ? 'Z' : `${zone?.slice(0, 3)}:${zone?.slice(3)}`;
  return `${year}-${String(number).padStart(2, '0')}-${day}T${time}${offset}`;
}
