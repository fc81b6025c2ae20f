// PDF: our own HTML, printed by a browser page that somebody else runs; this only hands files over.
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MarsadError } from '../core/contract/errors';
import { orCannotWrite } from './cannot-write';

/** Paths of a self-contained page without script, and of the PDF to make of it; the page says its own paper size. */
export interface PrintedPage {
  readonly html: string;
  readonly pdf: string;
}

/** @throws MarsadError EXPORT_PRINTER_UNAVAILABLE {detail} where nothing can print, or printing failed */
export type PdfPrinter = (page: PrintedPage) => Promise<void>;

export interface PdfTarget {
  readonly out: string;
  /** Beginning of temporary paths beside the target. */
  readonly scratch: string;
  readonly print: PdfPrinter | undefined;
}

/**
 * UTF-16 code units of HTML: some 800 excerpts or pages. A browser lays the whole text out at once: 1.8 million units took its
 * page to 1.4 GB in 9 s, 5 million to 1.9 GB in 27 s.
 */
const MOST_UNITS = 2_000_000;

/** The PDF of a page. @throws MarsadError EXPORT_PRINTER_UNAVAILABLE, EXPORT_PDF_TOO_LARGE {max} (characters), EXPORT_CANNOT_WRITE */
export async function* pdfChunks(page: AsyncIterable<string>, target: PdfTarget): AsyncGenerator<Uint8Array> {
  const { print, scratch, out } = target;
  if (!print) throw new MarsadError('EXPORT_PRINTER_UNAVAILABLE', { detail: 'there is no browser to print with' });
  const [html, pdf] = [`${scratch}.html`, `${scratch}.pdf`];
  try {
    await orCannotWrite(out, () =>
      pipeline(Readable.from(within(page)), createWriteStream(html, { flags: 'wx', mode: 0o600 })),
    );
    await print({ html, pdf });
    for await (const bytes of createReadStream(pdf)) yield bytes as Buffer;
  } finally {
    await rm(html, { force: true });
    await rm(pdf, { force: true });
  }
}

async function* within(page: AsyncIterable<string>): AsyncGenerator<string> {
  let units = 0;
  for await (const part of page) {
    units += part.length;
    if (units > MOST_UNITS) throw new MarsadError('EXPORT_PDF_TOO_LARGE', { max: MOST_UNITS });
    yield part;
  }
}
