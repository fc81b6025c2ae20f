// Joins the archive's pages of items with the writers of `export/`: one export, from the selection to the finished file.
import type { OriginalFile } from '../export/bundle/bundle';
import type { PdfPrinter } from '../export/pdf';
import { assertExportAvailable, writeExport } from '../export/write-export';
import type { CommandArgs, CommandInput, CommandOutput } from '../core/contract/commands';
import { MarsadError } from '../core/contract/errors';
import type { Tag } from '../core/contract/schema/codebook';
import type { ExportAnswer, exportInput } from '../core/contract/schema/export';
import type { z } from 'zod';
import { exportText } from './export-text';

type ExportRead =
  | 'article.get'
  | 'export.excerpts'
  | 'export.articles'
  | 'export.statements'
  | 'export.comparison'
  | 'export.original'
  | 'stories.get'
  | 'tags.list';

export interface ExportRun {
  /** The input is complete and also valid as sent, so that callers before and behind the schemas fit. */
  readonly call: <N extends ExportRead>(name: N, input: CommandArgs<N> & CommandInput<N>) => Promise<CommandOutput<N>>;
  readonly input: z.output<typeof exportInput>;
  /** File to write. */
  readonly out: string;
  readonly archiveName: string;
  /** Items written so far, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  readonly print?: PdfPrinter;
}

const PAGE = 500;
/** A comparison is made anew for each page, so one page holds it all. */
const COMPARISON_PAGE = 10_000;

/**
 * Streams the selection into `out`, whole or not at all.
 * @throws MarsadError EXPORT_FORMAT_UNAVAILABLE, EXPORT_NOTHING_SELECTED, EXPORT_CANNOT_WRITE, CANCELLED,
 *   EXPORT_COMPARISON_TOO_LARGE, EXPORT_PRINTER_UNAVAILABLE, EXPORT_PDF_TOO_LARGE, QUERY_*, TAG_NOT_FOUND, STORY_NOT_FOUND
 */
export async function runExport({
  call,
  input,
  out,
  archiveName,
  onProgress,
  signal,
  print,
}: ExportRun): Promise<ExportAnswer> {
  const { format, what, selection, language } = input;
  assertExportAvailable(format, what);
  const codebook = await call('tags.list', {});
  const words = exportText[language];
  let total = 0;

  async function* pages<Item>(
    read: (offset: number) => Promise<{ total: number; items: Item[] }>,
  ): AsyncGenerator<Item> {
    for (let offset = 0; ;) {
      const page = await read(offset);
      total = page.total;
      yield* page.items;
      offset += page.items.length;
      if (page.items.length === 0 || offset >= page.total) return;
    }
  }

  const head = {
    createdAt: new Date().toISOString(),
    language,
    archiveName,
    selection: await selectionText(input, codebook, call),
    codebook,
  };
  const common = {
    format,
    out,
    onItem: (done: number) => {
      onProgress(done, Math.max(done, total));
    },
    ...(signal ? { signal } : {}),
    readBody: async (id: number) => (await call('article.get', { id })).body,
    readOriginal: (sha256: string) => readOriginal(call, sha256),
    ...(print ? { print } : {}),
  };
  if (what === 'excerpts') {
    const items = pages((offset) => call('export.excerpts', { selection, offset, limit: PAGE }));
    return writeExport({ ...common, what, document: { ...head, title: words.excerpts, items } });
  }
  if (what === 'articles') {
    const items = pages((offset) => call('export.articles', { selection, offset, limit: PAGE }));
    return writeExport({ ...common, what, document: { ...head, title: words.articles, items } });
  }
  if (what === 'statements') {
    const items = pages((offset) => call('export.statements', { selection, offset, limit: PAGE }));
    return writeExport({ ...common, what, document: { ...head, title: words.statements, items } });
  }
  const items = pages((offset) => call('export.comparison', { selection, offset, limit: COMPARISON_PAGE }));
  return writeExport({ ...common, what, document: { ...head, title: words.comparison, items } });
}

async function selectionText(
  { selection, language }: ExportRun['input'],
  codebook: readonly Tag[],
  call: ExportRun['call'],
): Promise<string> {
  const words = exportText[language];
  switch (selection.by) {
    case 'all':
      return words.everything;
    case 'query':
      return `${words.query}: ${selection.query}`;
    case 'tag': {
      const tag = codebook.find((one) => one.id === selection.tagId);
      if (!tag) throw new MarsadError('TAG_NOT_FOUND', { id: selection.tagId });
      return `${words.tag}: ${tag.path}`;
    }
    case 'statements':
      return `${words.chosen}: ${selection.ids.length}`;
    case 'story': {
      const { title } = await call('stories.get', { id: selection.storyId });
      return `${words.story}: ${title}`;
    }
  }
}

/** Its first piece tells whether the archive still has it; the rest is read as it is written. */
async function readOriginal(call: ExportRun['call'], sha256: string): Promise<OriginalFile | null> {
  const first = await call('export.original', { sha256, offset: 0 });
  if (first === null) return null;
  async function* chunks(piece: NonNullable<typeof first>): AsyncGenerator<Uint8Array> {
    yield piece.bytes;
    for (let offset = piece.bytes.length; offset < piece.size;) {
      const next = await call('export.original', { sha256, offset });
      if (next === null || next.bytes.length === 0) throw new MarsadError('EXPORT_ORIGINAL_GONE', { sha256 });
      yield next.bytes;
      offset += next.bytes.length;
    }
  }
  return { name: first.name, chunks: chunks(first) };
}
