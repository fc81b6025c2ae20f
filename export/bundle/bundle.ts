// An evidence bundle: excerpts, the texts and imported files they come from, and hashes by which anybody can check them.
import type { ExportDocument, ExportExcerpt } from '../../core/export/model';
import { excerptColumns } from '../columns';
import { csvChunks, csvRecord } from '../csv';
import { excerptHtmlChunks } from '../html';
import { annotationChunks } from '../json';
import type { Spool } from '../spool';
import { zipChunks, type ZipEntry } from '../zip-stream';
import {
  BAG_DECLARATION,
  BAG_INFO,
  CHECK_PAGE,
  EXCERPTS_FILE,
  EXCERPTS_PAGE,
  EXCERPTS_TABLE,
  originalEntry,
  PAYLOAD_MANIFEST,
  SOURCES_TABLE,
  TAG_MANIFEST,
  textFile,
} from './bundle-layout';
import { checkPage } from './check-page';
import { HashedEntries } from './hashed-entries';

/** An imported file: its name when it was imported, and its bytes; null where the archive has lost it. */
export interface OriginalFile {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}
export type OriginalReader = (sha256: string) => Promise<OriginalFile | null>;

export interface BundleTarget {
  readonly out: string;
  /** Keeps the excerpts while they are written three times. */
  readonly items: Spool;
  /** For the page of excerpts. */
  readonly page: Spool;
  readonly readBody: (articleId: number) => Promise<string>;
  readonly readOriginal: OriginalReader;
}

/**
 * A BagIt 1.0 bag (RFC 8493) in a ZIP file. Excerpts of one article must follow one another. An original that the archive has lost does not
 * stop the bundle: `sources.csv` says so of each, and the page that explains the check how many there are.
 * EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 4 GB or 65,534 files.
 */
export function bundleChunks(
  document: ExportDocument<ExportExcerpt>,
  target: BundleTarget,
): AsyncGenerator<Uint8Array> {
  return zipChunks(entries(document, target), target.out);
}

/** Lazily, for each file needs what passed with those before it. */
async function* entries(document: ExportDocument<ExportExcerpt>, target: BundleTarget): AsyncGenerator<ZipEntry> {
  const payload = new HashedEntries();
  const articles = new Map<number, ExportExcerpt>();
  const items = kept(document.items, target.items, articles);
  yield payload.entry(EXCERPTS_FILE, annotationChunks({ ...document, items }));
  yield payload.entry(EXCERPTS_TABLE, csvChunks({ ...document, items: keptAgain(target.items) }, excerptColumns));
  const page = excerptHtmlChunks({ ...document, items: keptAgain(target.items) }, target.page);
  yield payload.entry(EXCERPTS_PAGE, page);

  const texts = new Map([...articles.values()].map((article) => [article.textSha256, article]));
  for (const [textSha256, article] of texts) {
    yield payload.entry(textFile(textSha256), textChunks(article, target));
  }
  const originals = new Map<string, OriginalEntry | null>();
  for (const { sourceSha256 } of articles.values()) {
    if (originals.has(sourceSha256)) continue;
    const original = await target.readOriginal(sourceSha256);
    const file = original && originalEntry(sourceSha256, original.name);
    originals.set(sourceSha256, file === null ? null : { file, name: original?.name ?? '' });
    if (original && file !== null) yield payload.entry(file, original.chunks);
  }
  yield payload.entry(SOURCES_TABLE, sourcesChunks(articles.values(), originals));

  const tags = new HashedEntries();
  const lost = [...originals.values()].filter((original) => original === null).length;
  yield tags.entry(BAG_DECLARATION, once('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  yield tags.entry(BAG_INFO, once(bagInfo(document, payload)));
  yield tags.entry(PAYLOAD_MANIFEST, once(payload.manifest()));
  yield tags.entry(CHECK_PAGE, once(checkPage(document, { articles: articles.size, lost })));
  yield new HashedEntries().entry(TAG_MANIFEST, once(tags.manifest()));
}

interface OriginalEntry {
  readonly file: string;
  readonly name: string;
}

/** Passes the excerpts on, keeps them in the spool, and the first of each article in `articles`. */
async function* kept(
  items: ExportDocument<ExportExcerpt>['items'],
  spool: Spool,
  articles: Map<number, ExportExcerpt>,
): AsyncGenerator<ExportExcerpt> {
  for await (const item of items) {
    if (!articles.has(item.articleId)) articles.set(item.articleId, item);
    await spool.append(`${JSON.stringify(item)}\n`);
    yield item;
  }
}

async function* keptAgain(spool: Spool): AsyncGenerator<ExportExcerpt> {
  let pending = '';
  for await (const text of spool.readBack()) {
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as ExportExcerpt;
  }
}

async function* textChunks({ articleId, title }: ExportExcerpt, { readBody }: BundleTarget): AsyncGenerator<string> {
  yield `${title}\n${await readBody(articleId)}`;
}

async function* sourcesChunks(
  articles: Iterable<ExportExcerpt>,
  originals: ReadonlyMap<string, OriginalEntry | null>,
): AsyncGenerator<string> {
  yield csvRecord([
    'article_id',
    'outlet',
    'title',
    'author',
    'published_at',
    'language',
    'url',
    'text_file',
    'original_file',
    'original_name',
    'original_sha256',
  ]);
  for (const a of articles) {
    const original = originals.get(a.sourceSha256) ?? null;
    yield csvRecord([
      a.articleId,
      a.outlet,
      a.title,
      a.author,
      a.publishedAt,
      a.language,
      a.url,
      textFile(a.textSha256),
      original?.file ?? 'LOST',
      original?.name ?? null,
      a.sourceSha256,
    ]);
  }
}

function bagInfo({ createdAt, archiveName, selection }: ExportDocument<unknown>, payload: HashedEntries): string {
  const line = (label: string, value: string): string => `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`;
  return [
    line('Bag-Software-Agent', 'Marsad'),
    line('Bagging-Date', createdAt.slice(0, 10)),
    line('Payload-Oxum', `${payload.bytes}.${payload.count}`),
    line('External-Description', `${archiveName}: ${selection}`),
  ].join('');
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
