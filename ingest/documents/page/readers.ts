// The reader of each kind of document, and the reason given where one fails in a way that it does not name itself.
import type { ReasonCode } from '../../../core/contract/reasons';
import type { ArticleDraft } from '../../../core/model/article-draft';
import type { DocumentKind } from '../../../core/model/source-format';
import type { DocumentContent } from '../document-content';
import { readDocx } from '../docx/read-docx';
import { readEml } from '../eml/read-eml';
import { readFeed } from '../feed/read-feed';
import { readHtml } from '../html/read-html';
import { readMhtml } from '../mhtml/read-mhtml';
import { readPdf } from '../pdf/read-pdf';

/** Mostly articles and nothing else. */
type Content = readonly ArticleDraft[] | DocumentContent;

interface DocumentReader {
  /** `charset` is what the bytes themselves say or what came with them, null where nothing tells. Throws `DocumentRefusal`. */
  read(bytes: Uint8Array, charset: string | null): Content | Promise<Content>;
  readonly broken: ReasonCode;
}

export const readers: Readonly<Record<DocumentKind, DocumentReader>> = {
  html: { read: readHtml, broken: 'BROKEN_HTML' },
  pdf: { read: readPdf, broken: 'BROKEN_PDF' },
  docx: { read: readDocx, broken: 'BROKEN_DOCX' },
  eml: { read: readEml, broken: 'BROKEN_EMAIL' },
  mhtml: { read: readMhtml, broken: 'BROKEN_MHTML' },
  feed: { read: readFeed, broken: 'BROKEN_FEED' },
};
