// Does everything costly to an article before the writer sees it: analysis, hashes, dates, address.
import { createHash, hash } from 'node:crypto';
import { encodeBoundaries } from '../core/model/boundaries';
import type { ArticleDraft } from '../core/model/article-draft';
import type { IngestRecord, PreparedArticle } from '../core/model/ingest-record';
import { readPublishedAt } from '../core/model/published-at';
import type { PublishedAt } from '../core/model/published-at';
import { readDate } from '../core/model/read-date';
import { urlKey } from '../core/model/url-key';
import { indexBytes } from '../core/text/analyser';
import type { BatchBytes } from './batch-bytes';
import type { ByteArena } from './byte-arena';
import { languageByScript, languageSample } from './language-by-script';

/**
 * Title, body and language are kept exactly as given. `tokenCount` and `boundaries` are the body's.
 * A `publishedAt` that is no date leaves the article undated. The text must be well-formed UTF-16 (`toIngestRecord` sees to it).
 * @param batch takes the article's bytes; they go to the writer with it
 */
export function prepareArticle(draft: ArticleDraft, batch: BatchBytes): PreparedArticle {
  const { arena } = batch;
  const place: ByteArena['place'] = (most, write) => arena.place(most, write);
  const { bytes, place: body } = batch.body(draft.body);
  const bodySha256 = arena.copy(hash('sha256', bytes, 'buffer'));
  const textSha256 = arena.copy(hashOfText(draft.title, bytes));
  const indexed = indexBytes(draft.body, place);
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
    body,
    bodyLength: draft.body.length,
    textSha256,
    bodySha256,
    titleTerms: indexBytes(draft.title, place).terms,
    bodyTerms: indexed.terms,
    tokenCount: indexed.tokenCount,
    boundaries: arena.copy(encodeBoundaries(indexed.sentenceStarts, indexed.paragraphStarts)),
    urlKey: address === null ? null : urlKey(address),
    publishedInstant: published?.instant ?? null,
    localDate: published?.localDate ?? null,
  };
}

/** Texts of usual length are hashed in one call, which takes half the time of a hash that is fed in parts. */
const scratch = new Uint8Array(64 * 1024);
const encoder = new TextEncoder();

/** SHA-256 of title, a line feed and `body`. */
function hashOfText(title: string, body: Uint8Array): Uint8Array {
  if (title.length * 3 + 1 + body.length > scratch.length)
    return createHash('sha256').update(`${title}\n`, 'utf8').update(body).digest();
  const { written } = encoder.encodeInto(`${title}\n`, scratch);
  scratch.set(body, written);
  return hash('sha256', scratch.subarray(0, written + body.length), 'buffer');
}

/** The ledger's next entry for a draft: an article, its language told where the draft has none, or why there is none in it. */
export async function toIngestRecord(draft: ArticleDraft, record: number, batch: BatchBytes): Promise<IngestRecord> {
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
  return { kind: 'article', record, article: prepareArticle({ ...draft, language }, batch) };
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
