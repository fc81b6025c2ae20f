// Reads a PDF back with pdf.js: text in the order of its lines, bookmarks, paper.
import fs from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly bookmarks: readonly string[];
  /** Width and height of the first page in points. */
  readonly paper: readonly [width: number, height: number];
}

export async function readPdf(file: string): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  let paper: [number, number] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    if (number === 1) paper = [page.view[2] ?? 0, page.view[3] ?? 0];
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const bookmarks: string[] = [];
  const walk = (entries: Awaited<ReturnType<typeof document.getOutline>> | null): void => {
    for (const { title, items } of entries ?? []) {
      bookmarks.push(title);
      walk(items);
    }
  };
  walk(await document.getOutline());
  return { pages, bookmarks, paper };
}
