// Does everything costly to an article before the writer sees it: analysis, hashes, compression, dates, address.
import { hash } from 'node:crypto';
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
const ZSTD_LEVEL = { [constants.ZSTD_c_compressionLevel]: 1 };

/**
 * Title, body and language are kept exactly as given. `tokenCount` and `boundaries` are the body's.
 * A `publishedAt` that is no date leaves the article undated. The text must be well-formed UTF-16 (`toIngestRecord` sees to it).
 */
export function prepareArticle(draft: ArticleDraft): PreparedArticle {
  const bytes = Buffer.from(draft.body, 'utf8');
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
    textSha256: hash('sha256', `${draft.title}\n${draft.body}`, 'buffer'),
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

/** One output buffer of the right size: the default one of 128 kB costs more than the compression itself. */
function pack(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: ZSTD_LEVEL, chunkSize: bytes.length + 512 });
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
      params: { detail: 'half a surrogate pair' },
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
