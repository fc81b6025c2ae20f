// A PDF with a text layer -> one article draft.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ArticleDraft } from '../../../core/model/article-draft';
import { draftLanguage } from '../draft-language';
import { dateLine, titleLine } from '../first-lines';
import { DocumentRefusal } from '../refusal';
import { glyphRuns } from './glyph-runs';
import type { GlyphRun } from './glyph-run';
import { pagesText } from './pages-text';
import { withPdf } from './pdf-document';
import { metadataText } from './pdf-metadata';

/** Above this share of glyphs without a meaning the text layer is of no use. */
const MOST_UNREADABLE = 0.1;
const LEAST_CHARACTERS = 10;
/** The end mark stands at the very end; some writers add a signature or line ends after it. */
const END_WITHIN = 4_096;

/**
 * Reads the text layer in reading order. Throws `DocumentRefusal`: EMPTY_FILE, NO_TEXT_LAYER (scans, and fonts that do not
 * say what their glyphs mean), ENCRYPTED_FILE, BROKEN_PDF (also for a file that is cut off: what pdf.js could still find
 * in it is not the whole), FILE_TOO_LARGE.
 */
export async function readPdf(bytes: Uint8Array): Promise<ArticleDraft[]> {
  if (bytes.length === 0) throw new DocumentRefusal('rejected', 'EMPTY_FILE');
  checkEnds(bytes);
  return [await withPdf(bytes, toDraft)];
}

function checkEnds(bytes: Uint8Array): void {
  const latin1 = new TextDecoder('latin1');
  if (!latin1.decode(bytes.subarray(0, 1_024)).includes('%PDF-')) {
    throw new DocumentRefusal('quarantined', 'BROKEN_PDF', { problem: 'no PDF header' });
  }
  if (!latin1.decode(bytes.subarray(-END_WITHIN)).includes('%%EOF')) {
    throw new DocumentRefusal('quarantined', 'BROKEN_PDF', { problem: 'cut off before its end' });
  }
}

async function toDraft(document: PDFDocumentProxy): Promise<ArticleDraft> {
  const pages: GlyphRun[][] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await pageRuns(document, number));
  const { body, heading, unreadable } = pagesText(pages);
  if (body.replace(/\s+/g, '').length < LEAST_CHARACTERS || unreadable > MOST_UNREADABLE) {
    throw new DocumentRefusal('rejected', 'NO_TEXT_LAYER', {
      pages: document.numPages,
      unreadablePercent: Math.round(unreadable * 100),
    });
  }
  const metadata = await metadataText(document);
  const title = metadata.title ?? (heading || titleLine(body));
  return {
    title,
    body,
    outlet: null,
    section: null,
    author: metadata.author,
    publishedAt: dateLine(body),
    language: draftLanguage(title, body, metadata.language),
    url: null,
    canonicalUrl: null,
    externalId: null,
  };
}

async function pageRuns(document: PDFDocumentProxy, number: number): Promise<GlyphRun[]> {
  const page = await document.getPage(number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform;
  // Not normalised: the file's own letters decide, presentation forms are resolved where the text is put together.
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const runs = glyphRuns(content.items, [a, b, c, d, e, f]);
  page.cleanup();
  return runs;
}
