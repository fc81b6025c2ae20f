// The one way in: writes a document in the asked format to a file, whole or not at all.
import { MarsadError } from '../core/contract/errors';
import type { ExportAnswer, ExportFormat, ExportWhat } from '../core/contract/schema/export';
import type { ExportArticle, ExportClaim, ExportDocument, ExportExcerpt, ExportStatement } from '../core/export/model';
import { writeFileAtomically } from './atomic-file';
import { bundleChunks, type OriginalReader } from './bundle/bundle';
import { bibtexChunks, cslJsonChunks, risChunks } from './citations';
import { articleColumns, excerptColumns, statementColumns } from './columns';
import { csvChunks } from './csv';
import { csvExcelChunks } from './csv-excel';
import { articleDocxChunks, excerptDocxChunks } from './docx';
import { comparisonDocxChunks } from './docx-comparison';
import { statementDocxChunks } from './docx-statements';
import { articleHtmlChunks, excerptHtmlChunks } from './html';
import { comparisonHtmlChunks } from './html-comparison';
import { statementHtmlChunks } from './html-statements';
import { annotationChunks, articleJsonChunks, comparisonJsonChunks, statementJsonChunks } from './json';
import { articleMarkdownChunks, excerptMarkdownChunks } from './markdown';
import { comparisonMarkdownChunks, statementMarkdownChunks } from './markdown-statements';
import { pdfChunks, type PdfPrinter } from './pdf';
import { qdcChunks } from './qda-codebook';
import { qdpxChunks } from './qdpx';
import { openSpool, type Spool } from './spool';
import { tellingColumns, tellingDocument } from './telling';
import { articleXlsxChunks, excerptXlsxChunks, statementXlsxChunks } from './xlsx';
import { comparisonXlsxChunks } from './xlsx-comparison';

export type ExportRequest = {
  readonly format: ExportFormat;
  /** File to write; an existing one is replaced once the new one is complete. */
  readonly out: string;
  /** Called after every item with how many were written. */
  readonly onItem?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** The raw body of an article; QDPX carries it beside the excerpts. */
  readonly readBody?: BodyReader;
  /** The imported files; an evidence bundle carries them. */
  readonly readOriginal?: OriginalReader;
  /** What prints PDF; without it that format fails with EXPORT_PRINTER_UNAVAILABLE. */
  readonly print?: PdfPrinter;
} & (
  | { readonly what: 'excerpts'; readonly document: ExportDocument<ExportExcerpt> }
  | { readonly what: 'articles'; readonly document: ExportDocument<ExportArticle> }
  | { readonly what: 'statements'; readonly document: ExportDocument<ExportStatement> }
  | { readonly what: 'comparison'; readonly document: ExportDocument<ExportClaim> }
);

export type BodyReader = (articleId: number) => Promise<string>;

type Chunks = AsyncIterable<string | Uint8Array>;
interface Target {
  readonly out: string;
  /** Beginning of temporary paths beside the target. */
  readonly scratch: string;
  readonly print: PdfPrinter | undefined;
  readonly readBody: BodyReader | undefined;
  readonly readOriginal: OriginalReader | undefined;
  /** For formats that count something other than the items they were given. */
  readonly wrote: (items: number) => void;
  /** Opens a temporary file beside the target, once at most. */
  readonly spool: () => Promise<Spool>;
}
type Writer<Item> = (document: ExportDocument<Item>, target: Target) => Chunks;

const excerptWriters: Partial<Record<ExportFormat, Writer<ExportExcerpt>>> = {
  csv: (d) => csvChunks(d, excerptColumns),
  'csv-excel': (d) => csvExcelChunks(d, excerptColumns),
  json: annotationChunks,
  md: excerptMarkdownChunks,
  html: (d, target) => spooled(target, (spool) => excerptHtmlChunks(d, spool)),
  pdf: (d, target) => printed(target, (spool) => excerptHtmlChunks(d, spool)),
  docx: (d, target) => excerptDocxChunks(d, target.out),
  xlsx: (d, target) => excerptXlsxChunks(d, target.out),
  qdpx: projectOf,
  qdc: codebookOf,
  bundle: bundleOf,
};

const articleWriters: Partial<Record<ExportFormat, Writer<ExportArticle>>> = {
  csv: (d) => csvChunks(d, articleColumns),
  'csv-excel': (d) => csvExcelChunks(d, articleColumns),
  json: articleJsonChunks,
  md: articleMarkdownChunks,
  html: (d, target) => spooled(target, (spool) => articleHtmlChunks(d, spool)),
  pdf: (d, target) => printed(target, (spool) => articleHtmlChunks(d, spool)),
  docx: (d, target) => articleDocxChunks(d, target.out),
  xlsx: (d, target) => articleXlsxChunks(d, target.out),
  ris: risChunks,
  bibtex: bibtexChunks,
  'csl-json': cslJsonChunks,
};

const statementWriters: Partial<Record<ExportFormat, Writer<ExportStatement>>> = {
  csv: (d) => csvChunks(d, statementColumns),
  'csv-excel': (d) => csvExcelChunks(d, statementColumns),
  json: statementJsonChunks,
  md: statementMarkdownChunks,
  html: (d, target) => spooled(target, (spool) => statementHtmlChunks(d, spool)),
  pdf: (d, target) => printed(target, (spool) => statementHtmlChunks(d, spool)),
  docx: (d, target) => statementDocxChunks(d, target.out),
  xlsx: (d, target) => statementXlsxChunks(d, target.out),
};

const comparisonWriters: Partial<Record<ExportFormat, Writer<ExportClaim>>> = {
  csv: (d) => csvChunks(tellingDocument(d), tellingColumns),
  'csv-excel': (d) => csvExcelChunks(tellingDocument(d), tellingColumns),
  json: comparisonJsonChunks,
  md: comparisonMarkdownChunks,
  html: (d, target) => spooled(target, (spool) => comparisonHtmlChunks(d, spool)),
  pdf: (d, target) => printed(target, (spool) => comparisonHtmlChunks(d, spool)),
  docx: (d, target) => comparisonDocxChunks(d, target.out),
  xlsx: (d, target) => comparisonXlsxChunks(d, target.out),
};

const writersOf = {
  excerpts: excerptWriters,
  articles: articleWriters,
  statements: statementWriters,
  comparison: comparisonWriters,
} satisfies Record<ExportWhat, object>;

/** EXPORT_FORMAT_UNAVAILABLE {format, what} where nothing writes that yet; call it before gathering the items. */
export function assertExportAvailable(format: ExportFormat, what: ExportWhat): void {
  if (!(format in writersOf[what])) throw new MarsadError('EXPORT_FORMAT_UNAVAILABLE', { format, what });
}

/**
 * Streams the document into `out`. Fails with EXPORT_FORMAT_UNAVAILABLE, EXPORT_NOTHING_SELECTED (no items),
 * EXPORT_CANNOT_WRITE {path, reason}, CANCELLED, or for PDF EXPORT_PRINTER_UNAVAILABLE {detail} or EXPORT_PDF_TOO_LARGE {max}; then `out` is as it was and no temporary file is left.
 */
export async function writeExport(request: ExportRequest): Promise<ExportAnswer> {
  const { format, what, out, print, readBody, readOriginal } = request;
  assertExportAvailable(format, what);
  const counter = { items: 0 };
  const written = await writeFileAtomically(out, (scratch) => {
    const target: Target = {
      out,
      scratch,
      print,
      readBody,
      readOriginal,
      spool: () => openSpool(scratch, out),
      wrote: (items) => {
        counter.items = items;
      },
    };
    switch (request.what) {
      case 'excerpts':
        return chunksOf(excerptWriters[format], request.document, request, counter, target);
      case 'articles':
        return chunksOf(articleWriters[format], request.document, request, counter, target);
      case 'statements':
        return chunksOf(statementWriters[format], request.document, request, counter, target);
      case 'comparison':
        return chunksOf(comparisonWriters[format], request.document, request, counter, target);
    }
  });
  return { out: written.path, items: counter.items, sha256: written.sha256 };
}

async function* chunksOf<Item>(
  writer: Writer<Item> | undefined,
  document: ExportDocument<Item>,
  { format, what, onItem, signal }: Pick<ExportRequest, 'format' | 'what' | 'onItem' | 'signal'>,
  counter: { items: number },
  target: Target,
): AsyncGenerator<string | Uint8Array> {
  if (!writer) throw new MarsadError('EXPORT_FORMAT_UNAVAILABLE', { format, what });
  async function* counted(): AsyncGenerator<Item> {
    for await (const item of document.items) {
      if (signal?.aborted) throw new MarsadError('CANCELLED');
      yield item;
      counter.items++;
      onItem?.(counter.items);
    }
  }
  yield* writer({ ...document, items: counted() }, target);
  if (counter.items === 0) throw new MarsadError('EXPORT_NOTHING_SELECTED');
}

async function* spooled(target: Target, chunks: (spool: Spool) => AsyncIterable<string>): AsyncGenerator<string> {
  const spool = await target.spool();
  try {
    yield* chunks(spool);
  } finally {
    await spool.dispose();
  }
}

function printed(target: Target, chunks: (spool: Spool) => AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  return pdfChunks(spooled(target, chunks), target);
}

async function* projectOf(document: ExportDocument<ExportExcerpt>, target: Target): AsyncGenerator<Uint8Array> {
  const { out, readBody } = target;
  if (!readBody) throw new Error('a QDPX export needs the bodies of its articles');
  const spool = await target.spool();
  try {
    yield* qdpxChunks(document, { out, spool, readBody });
  } finally {
    await spool.dispose();
  }
}

async function* bundleOf(document: ExportDocument<ExportExcerpt>, target: Target): AsyncGenerator<Uint8Array> {
  const { out, scratch, readBody, readOriginal } = target;
  if (!readBody || !readOriginal)
    throw new Error('an evidence bundle needs the texts and the originals of its articles');
  const items = await target.spool();
  const page = await openSpool(`${scratch}-page`, out);
  try {
    yield* bundleChunks(document, { out, items, page, readBody, readOriginal });
  } finally {
    await page.dispose();
    await items.dispose();
  }
}

/** The whole codebook, whatever was selected. */
async function* codebookOf({ codebook }: ExportDocument<ExportExcerpt>, target: Target): AsyncGenerator<string> {
  target.wrote(codebook.length);
  if (codebook.length > 0) yield* qdcChunks(codebook);
}
