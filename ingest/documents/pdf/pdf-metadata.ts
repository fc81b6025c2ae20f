// Title, author and language that a PDF gives of itself, unless a program put them there.
import type { PDFDocumentProxy } from 'pdfjs-dist';

const PROGRAM_TITLE =
  /^(?:untitled\b.*|document\d*|microsoft (?:word|powerpoint)\b.*|مستند\d*|.*\.(?:docx?|pdf|indd|html?|odt|rtf|txt)|https?:.*|about:.*)$/i;

export async function metadataText(
  document: PDFDocumentProxy,
): Promise<{ readonly title: string | null; readonly author: string | null; readonly language: string | null }> {
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  const title = text(info.Title);
  return {
    title: title !== null && /\p{L}{2}/u.test(title) && !PROGRAM_TITLE.test(title) ? title : null,
    author: text(info.Author),
    language: text(info.Language),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/[\s\u0000]+/g, ' ').trim() || null : null;
}
