// One document in, drafts or a refusal out; a parser's own exception is a refusal too.
import type { ReasonCode } from '../../../core/contract/reasons';
import type { ArticleDraft } from '../../../core/model/article-draft';
import type { DocumentKind, DocumentParser, DocumentResult } from '../../../core/model/import-ports';
import { readDocx } from '../docx/read-docx';
import { readEml } from '../eml/read-eml';
import { readHtml } from '../html/read-html';
import { readPdf } from '../pdf/read-pdf';
import { DocumentRefusal } from '../refusal';

const BROKEN: Readonly<Record<DocumentKind, ReasonCode>> = {
  html: 'BROKEN_HTML',
  pdf: 'BROKEN_PDF',
  docx: 'BROKEN_DOCX',
  eml: 'BROKEN_EMAIL',
};

type Request = Parameters<DocumentParser['parse']>[0];

export async function parseDocument(request: Request): Promise<DocumentResult> {
  try {
    return { ok: true, drafts: await read(request) };
  } catch (error) {
    if (error instanceof DocumentRefusal) return error.toResult();
    const problem = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unreadable';
    return { ok: false, outcome: 'quarantined', reason: BROKEN[request.kind], params: { problem } };
  }
}

function read({ kind, bytes, charset }: Request): ArticleDraft[] | Promise<ArticleDraft[]> {
  switch (kind) {
    case 'html':
      return readHtml(bytes, charset);
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'eml':
      return readEml(bytes);
  }
}
