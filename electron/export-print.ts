// Prints an exported page to PDF in a hidden, sandboxed view: no script, no network, nothing but that one file.
import { WebContentsView, type Session } from 'electron';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { MarsadError } from '../core/contract/errors';
import type { PrintedPage } from '../export/pdf';
import { orCannotWrite } from '../export/cannot-write';
import { DOCUMENT_SCHEME } from './documents/document-protocol';
import { sealContents, sealedPreferences, sealedSession } from './documents/sealed-view';

const ADDRESS = `${DOCUMENT_SCHEME}://print/`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** Milliseconds; the longest page that is handed over takes a tenth of it. */
const WITHIN = 180_000;

/**
 * A4 where the page names no paper; bookmarks are its headings. Call once the app is ready.
 * @throws MarsadError EXPORT_PRINTER_UNAVAILABLE {detail}, EXPORT_CANNOT_WRITE {path: pdf, reason}
 */
export async function printPdf({ html, pdf }: PrintedPage): Promise<void> {
  const view = new WebContentsView({
    webPreferences: { ...sealedPreferences, session: printSession(html), javascript: false },
  });
  const contents = view.webContents;
  sealContents(contents);
  let timer: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => reject(unavailable(`the page ended: ${reason}`)));
    timer = setTimeout(() => reject(unavailable('it took too long')), WITHIN);
  });
  try {
    const bytes = await Promise.race([printed(view), failure]);
    await orCannotWrite(pdf, () => writeFile(pdf, bytes, { flag: 'wx', mode: 0o600 }));
  } finally {
    clearTimeout(timer);
    if (!contents.isDestroyed()) contents.close();
  }
}

async function printed({ webContents }: WebContentsView): Promise<Uint8Array> {
  try {
    await webContents.loadURL(ADDRESS);
    return await webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (error) {
    throw unavailable(error instanceof Error ? error.message : String(error), error);
  }
}

function unavailable(detail: string, cause?: unknown): MarsadError {
  return new MarsadError('EXPORT_PRINTER_UNAVAILABLE', { detail }, { cause });
}

/** Serves the one file. */
function printSession(html: string): Session {
  const own = sealedSession('print', (url) => url === ADDRESS);
  own.protocol.handle(DOCUMENT_SCHEME, () => {
    const body = Readable.toWeb(createReadStream(html)) as ReadableStream<Uint8Array>;
    return new Response(body as BodyInit, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
  return own;
}
