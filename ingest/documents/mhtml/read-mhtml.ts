// A page saved as one file (MHTML) -> one article draft: the page itself is read as HTML, its pictures, styles and frames are left.
import PostalMime, { type Email } from 'postal-mime';
import type { ArticleDraft } from '../../../core/model/article-draft';
import { decodeHtml } from '../html/decode-html';
import { readHtmlText } from '../html/read-html';
import { DocumentRefusal } from '../refusal';

interface Part {
  readonly type: string;
  readonly charset: string | null;
  readonly location: string | null;
  readonly bytes: Uint8Array;
}

/**
 * Reads the first page of the file. Its address is where it was saved from.
 * Throws `DocumentRefusal`: EMPTY_FILE, BROKEN_MHTML {problem}, NO_ARTICLE_FOUND, BAD_ENCODING.
 */
export async function readMhtml(bytes: Uint8Array): Promise<ArticleDraft[]> {
  if (bytes.length === 0) throw new DocumentRefusal('rejected', 'EMPTY_FILE');
  const whole = await parse(bytes);
  const page = await firstPage(bytes, whole);
  const draft = readHtmlText(decodeHtml(page.bytes, page.charset));
  const url = webAddress(header(whole, 'snapshot-content-location')) ?? webAddress(page.location) ?? draft.url;
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  return [{ ...draft, url, outlet: draft.outlet ?? host }];
}

/** @throws DocumentRefusal BROKEN_MHTML where there is none, or it ends with the file instead of at a boundary */
async function firstPage(bytes: Uint8Array, whole: Email): Promise<Part> {
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(header(whole, 'content-type') ?? '')?.[1];
  if (boundary === undefined) throw broken('no boundary');
  const text = new TextDecoder('latin1').decode(bytes); // a byte a character, so that offsets are those of the bytes
  const limit = `\n--${boundary}`;
  for (let at = text.indexOf(limit); at >= 0;) {
    const start = text.indexOf('\n', at + limit.length) + 1;
    const end = start > 0 ? text.indexOf(limit, start - 1) : -1;
    const head = text.slice(start, start + 4_096).split(/\r?\n\r?\n/, 1)[0] ?? '';
    if (start > 0 && /^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(head)) {
      if (end < 0) throw broken('the page is cut off');
      return decoded(bytes.subarray(start, end));
    }
    at = end;
  }
  throw broken('no page in it');
}

/** The library undoes the transfer encoding; as an attachment the bytes come as they are, for our own look at the charset. */
async function decoded(part: Uint8Array): Promise<Part> {
  const disposition = new TextEncoder().encode('Content-Disposition: attachment\r\n');
  const message = new Uint8Array(disposition.length + part.length);
  message.set(disposition);
  message.set(part, disposition.length);
  const email = await parse(message);
  const content = email.attachments[0]?.content;
  if (content === undefined) throw broken('the page cannot be decoded');
  const type = header(email, 'content-type') ?? '';
  return {
    type,
    charset: /charset="?([^";\s]+)/i.exec(type)?.[1] ?? null,
    location: header(email, 'content-location'),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 64, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    throw broken(error instanceof Error ? error.message.slice(0, 200) : 'unreadable', error);
  }
}

function header(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value.trim() || null;
}

function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : null;
}

function broken(problem: string, cause?: unknown): DocumentRefusal {
  return new DocumentRefusal('quarantined', 'BROKEN_MHTML', { problem }, { cause });
}
