// Does everything costly to an article before the writer sees it: analysis, hashes, compression, dates, address.
import { createHash, hash } from 'node:crypto';
import { constants, zstdCompressSync } from 'node:zlib';
import { encodeBoundaries } from '../core/model/boundaries';
import type { ArticleDraft } from '../core/model/article-draft';
import type { IngestRecord, PreparedArticle } from '../core/model/ingest-record';
import { readPublishedAt } from '../core/model/published-at';
import type { PublishedAt } from '../core/model/published-at';
import { readDate } from '../core/model/read-date';
import { urlKey } from '../core/model/url-key';
import { indexText } from '../core/text/analyser';
import { languageByScript, languageSample } from './language-by-script';

/** Level 1: bodies of 50 snippets unpack in 5 ms, and the writer, not the compression, stays the slow part. */
const ZSTD_LEVEL = 1;
const MIN_WINDOW = 10;
const MAX_WINDOW = 19;

/**
 * Title, body and language are kept exactly as given. `tokenCount` and `boundaries` are the body's.
 * A `publishedAt` that is no date leaves the article undated. The text must be well-formed UTF-16 (`toIngestRecord` sees to it).
 */
export function prepareArticle(draft: ArticleDraft): PreparedArticle {
  const bytes = utf8(draft.body);
  const body = indexText(draft.body);
  const published = publishedOf(draft.publishedAt);
  const address = draft.canonicalUrl ?? draft.url;
  return {
    title: draft.title,
    outlet: blankToNull(draft.outlet),
    section: blankToNull(draft.section),
    author: blankToNull(draft.author),
    publishedAt: published?.iso ?? null,
    language: draft.language,
    url: blankToNull(draft.url),
    canonicalUrl: blankToNull(draft.canonicalUrl),
    externalId: blankToNull(draft.externalId),
    bodyZstd: pack(bytes),
    bodyLength: draft.body.length,
    textSha256: createHash('sha256').update(`${draft.title}\n`, 'utf8').update(bytes).digest(),
    bodySha256: hash('sha256', bytes, 'buffer'),
    titleTerms: indexText(draft.title).terms,
    bodyTerms: body.terms,
    tokenCount: body.tokenCount,
    boundaries: encodeBoundaries(body.sentenceStarts, body.paragraphStarts),
    urlKey: address === null ? null : urlKey(address),
    publishedInstant: published?.instant ?? null,
    localDate: published?.localDate ?? null,
  };
}

/** Bodies of usual length are encoded into one buffer that is used again: valid until the next call. */
const scratch = new Uint8Array(1024 * 1024);
const encoder = new TextEncoder();

function utf8(text: string): Uint8Array {
  if (text.length * 3 > scratch.length) return encoder.encode(text);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}

/**
 * Output buffer and window are made for the size of the text: those that zlib takes by itself, for files of any length, cost more
 * than the compression of an article.
 */
function pack(bytes: Uint8Array): Uint8Array {
  const window = Math.min(MAX_WINDOW, Math.max(MIN_WINDOW, Math.ceil(Math.log2(bytes.length + 1))));
  const params = { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL, [constants.ZSTD_c_windowLog]: window };
  const packed = zstdCompressSync(bytes, { params, chunkSize: bytes.length + 512 });
  // A view would take its whole output buffer along to the writer's thread.
  return new Uint8Array(packed);
}

/** The ledger's next entry for a draft: an article, its language told where the draft has none, or why there is none in it. */
export async function toIngestRecord(draft: ArticleDraft, record: number): Promise<IngestRecord> {
  if (draft.body.trim() === '') {
    return { kind: 'failure', record, outcome: 'rejected', reason: 'EMPTY_BODY', params: {} };
  }
  // JSON can spell half a surrogate pair, which no UTF-8 can hold: storing it would change the text silently.
  if (!draft.body.isWellFormed() || !draft.title.isWellFormed()) {
    return {
      kind: 'failure',
      record,
      outcome: 'quarantined',
      reason: 'BAD_ENCODING',
      params: { encoding: 'UTF-16', detail: 'half a surrogate pair' },
    };
  }
  const language = draft.language === 'und' ? await languageOf(draft) : draft.language;
  return { kind: 'article', record, article: prepareArticle({ ...draft, language }) };
}

/** The tables of letter sequences are loaded at the first text that needs them: an import of Arabic or Hebrew never waits for them. */
async function languageOf({ title, body }: ArticleDraft): Promise<string> {
  const certain = languageByScript(languageSample(title, body));
  if (certain !== null) return certain;
  const { detectLanguage } = await import('./detect-language');
  return detectLanguage(title, body);
}

function publishedOf(text: string | null): PublishedAt | null {
  if (text === null) return null;
  const read = readPublishedAt(text);
  if (read) return read;
  const iso = readDate(text);
  return iso === null ? null : readPublishedAt(iso);
}

function blankToNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.toWellFormed();
}
