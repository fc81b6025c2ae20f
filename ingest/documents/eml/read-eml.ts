// An e-mail message (a newsletter, a forwarded clipping) -> one article draft.
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Attachment } from '../../../core/model/import-ports';
import type { DocumentContent } from '../document-content';
import { sourceFormats } from '../../../core/model/source-format';
import { draftLanguage } from '../draft-language';
import { firstDate } from '../first-date';
import { readablePart } from '../html/readable-part';
import { DocumentRefusal } from '../refusal';
import { textFromDom } from '../text-from-dom';

/** The readable part stands for a message only where it holds most of its text: newsletters often have no single article. */
const MOST_OF_IT = 0.6;

/**
 * Reads one message: the subject is the title, the sender's display name the outlet, the date keeps its offset. Files that are
 * attached come along; pictures that the text shows are a part of it.
 * Throws `DocumentRefusal`: EMPTY_FILE, BROKEN_EMAIL (nothing that looks like a message), EMPTY_BODY.
 */
export async function readEml(bytes: Uint8Array): Promise<DocumentContent> {
  if (bytes.length === 0) throw new DocumentRefusal('rejected', 'EMPTY_FILE');
  const email = await parse(bytes);
  if (!looksLikeMessage(email))
    throw new DocumentRefusal('quarantined', 'BROKEN_EMAIL', { problem: 'no message headers' });
  const html = email.html ? htmlText(email.html) : '';
  const body = html === '' ? plainText(email.text ?? '') : html;
  const attachments = attachedTo(email);
  if (body === '') {
    if (attachments.length === 0) throw new DocumentRefusal('rejected', 'EMPTY_BODY');
    return { drafts: [], attachments, failures: [{ outcome: 'rejected', reason: 'EMPTY_BODY', params: {} }] };
  }
  const sender = mailbox(email.from ?? email.sender);
  const title = email.subject?.replace(/\s+/g, ' ').trim() ?? '';
  const draft = {
    title,
    body,
    outlet: sender?.name || sender?.address.split('@')[1]?.toLowerCase() || null,
    section: null,
    author: null,
    publishedAt: firstDate([header(email, 'date') ?? '', receivedDate(email) ?? '']),
    language: draftLanguage(title, body, header(email, 'content-language')),
    url: webAddress(header(email, 'content-location')),
    canonicalUrl: null,
    externalId: email.messageId?.trim() ?? null,
  };
  return { drafts: [draft], attachments };
}

/** Under distinct names, which are what the sender wrote and no paths. */
function attachedTo(email: Email): Attachment[] {
  const names = new Set<string>();
  return email.attachments
    .filter(({ related, disposition, mimeType }) => {
      const shown = related === true || (disposition === 'inline' && mimeType.startsWith('image/'));
      return !shown;
    })
    .map(({ filename, mimeType, content }, at) => {
      const plain =
        (filename ?? '').replace(/[/\\\0]/g, '_').slice(-200) || `attachment-${at + 1}${extensionOf(mimeType)}`;
      const name = names.has(plain) ? `${at + 1}-${plain}` : plain;
      names.add(name);
      return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content) };
    });
}

/** With the dot; empty where the type is none that we read. */
function extensionOf(mediaType: string): string {
  const format = Object.values(sourceFormats).find((known) => known.mediaType === mediaType);
  return format === undefined ? '' : `.${format.extensions[0]}`;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 64, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 200) : 'unreadable';
    throw new DocumentRefusal('quarantined', 'BROKEN_EMAIL', { problem }, { cause: error });
  }
}

const MESSAGE_HEADERS = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'mime-version',
  'return-path',
  'content-type',
];

function looksLikeMessage(email: Email): boolean {
  return MESSAGE_HEADERS.filter((name) => header(email, name) !== null).length >= 2;
}

function header(email: Email, name: string): string | null {
  return email.headers.find((candidate) => candidate.key === name)?.value.trim() || null;
}

/** The last relay's time stands after the last semicolon. */
function receivedDate(email: Email): string | null {
  const received = header(email, 'received');
  return received?.slice(received.lastIndexOf(';') + 1).trim() || null;
}

function mailbox(address: Address | undefined): { readonly name: string; readonly address: string } | null {
  if (!address) return null;
  return address.group ? (address.group[0] ?? null) : { name: address.name.trim(), address: address.address };
}

function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : null;
}

function htmlText(html: string): string {
  const whole = textFromDom(new DOMParser().parseFromString(html, 'text/html').body);
  const part = readablePart(new DOMParser().parseFromString(html, 'text/html'));
  return part !== null && part.text.length >= whole.length * MOST_OF_IT ? part.text : whole;
}

/** Line ends as the archive stores them; nothing else is changed. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '');
}
