// XLSX: excerpts, articles and statements as a sheet to sort and filter, the codebook and what the file says of itself behind it.
import { directionOf } from '../core/export/bidi';
import { sheetDate } from '../core/export/sheet-date';
import type { ExportArticle, ExportDocument, ExportExcerpt, ExportStatement } from '../core/export/model';
import { articleColumns, excerptColumns, statementColumns } from './columns';
import { labelsFor } from './labels/catalogue';
import { safeColour } from './safe-colour';
import type { Cell } from './xlsx-cell';
import { sheetColumns, statementCells } from './xlsx-columns';
import { filled, workbookChunks, type FilledSheet } from './xlsx-package';
import { Sheet, type SheetColumn, type SheetOptions } from './xlsx-sheet';

/**
 * Memory grows with the addresses that the rows link to and with nothing else.
 * @throws MarsadError EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 1,048,576 rows or 4 GB
 */
export function excerptXlsxChunks(document: ExportDocument<ExportExcerpt>, out: string): AsyncGenerator<Uint8Array> {
  return tableChunks(document, sheetColumns(excerptColumns, document.language, sourceOf), out);
}

/** Bodies longer than a cell are cut and marked so. Fails as `excerptXlsxChunks` does. */
export function articleXlsxChunks(document: ExportDocument<ExportArticle>, out: string): AsyncGenerator<Uint8Array> {
  return tableChunks(document, sheetColumns(articleColumns, document.language, sourceOf), out);
}

/** Fails as `excerptXlsxChunks` does. */
export function statementXlsxChunks(
  document: ExportDocument<ExportStatement>,
  out: string,
): AsyncGenerator<Uint8Array> {
  const { language } = document;
  return tableChunks(document, sheetColumns(statementColumns, language, sourceOf, statementCells(language)), out);
}

function sourceOf<Item>(item: Item): Item {
  return item;
}

function tableChunks<Item>(
  document: ExportDocument<Item>,
  columns: readonly SheetColumn<Item>[],
  out: string,
): AsyncGenerator<Uint8Array> {
  const sheet = new Sheet(sheetOptions(document, document.title, out), columns);
  const table = filled(sheet, () => document.items);
  return workbookChunks(document, [table, ...codebookSheet(document, out), aboutSheet(document, [sheet], out)], out);
}

export function sheetOptions(document: ExportDocument<unknown>, name: string, out: string): SheetOptions {
  return { name, out, rightToLeft: directionOf(document.language, '') === 'rtl' };
}

function codebookSheet(document: ExportDocument<unknown>, out: string): FilledSheet[] {
  const { codebook, language } = document;
  if (codebook.length === 0) return [];
  const labels = labelsFor(language);
  const text = (value: string | null): Cell => ({ kind: 'text', text: value ?? '' });
  type Tag = (typeof codebook)[number];
  const columns: SheetColumn<Tag>[] = [
    { header: labels.tags, width: 40, cell: (tag) => text(tag.path) },
    { header: labels.definition, width: 60, cell: (tag) => text(tag.definition) },
    { header: labels.colour, width: 12, cell: (tag) => ({ kind: 'code', text: safeColour(tag.colour) }) },
    { header: labels.shortcut, width: 10, cell: (tag) => text(tag.shortcut) },
  ];
  return [filled(new Sheet(sheetOptions(document, labels.codebook, out), columns), () => codebook)];
}

type Fact = readonly [label: string, value: Cell];

/** `sheets` are counted when they have been written; the first holds the items. */
export function aboutSheet(
  document: ExportDocument<unknown>,
  sheets: readonly Pick<Sheet<never>, 'rows' | 'cutCells'>[],
  out: string,
  more: readonly Fact[] = [],
): FilledSheet {
  const labels = labelsFor(document.language);
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const made = sheetDate(document.createdAt);
  function* facts(): Generator<Fact> {
    yield [labels.archive, text(document.archiveName)];
    yield [labels.selection, text(document.selection)];
    yield [`${labels.exportedAt} (UTC)`, made ? { kind: 'date', date: made } : text(document.createdAt)];
    yield [labels.items, { kind: 'number', value: sheets[0]?.rows ?? 0 }];
    const cut = sheets.reduce((sum, { cutCells }) => sum + cutCells, 0);
    if (cut > 0) yield [labels.cutCells, { kind: 'number', value: cut }];
    yield* more;
  }
  const columns: SheetColumn<Fact>[] = [
    { header: '', width: 30, cell: ([label]) => ({ kind: 'label', text: label }) },
    { header: '', width: 80, cell: ([, value]) => value },
  ];
  return filled(new Sheet({ ...sheetOptions(document, labels.about, out), headless: true }, columns), facts);
}
