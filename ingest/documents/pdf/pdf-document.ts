// Opens a PDF with pdf.js so that nothing is fetched, evaluated or drawn; its failures become refusals.
import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentRefusal } from '../refusal';
import { CharacterMaps } from './character-maps';

const MOST_PAGES = 2_000;

/** Runs `use` on the open document, then frees it. Throws `DocumentRefusal`: BROKEN_PDF, ENCRYPTED_FILE, FILE_TOO_LARGE. */
export async function withPdf<T>(bytes: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
  const task = getDocument({
    data: Uint8Array.from(bytes),
    BinaryDataFactory: CharacterMaps,
    cMapUrl: 'bundled/',
    cMapPacked: true,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      throw new DocumentRefusal('quarantined', 'FILE_TOO_LARGE', { pages: document.numPages, limit: MOST_PAGES });
    }
    return await use(document);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await close(task, worker);
  }
}

async function close(task: PDFDocumentLoadingTask, worker: Worker): Promise<void> {
  await task.destroy();
  worker.terminate();
  GlobalWorkerOptions.workerPort = null;
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DocumentRefusal) return error;
  if (error.name === 'PasswordException')
    return new DocumentRefusal('quarantined', 'ENCRYPTED_FILE', {}, { cause: error });
  const problem = error.message.slice(0, 200);
  return new DocumentRefusal('quarantined', 'BROKEN_PDF', { problem }, { cause: error });
}
