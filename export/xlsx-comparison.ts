// A comparison as a workbook: a sheet with a row a claim and a column an outlet, and one with a row a telling to filter.
import { directionOf } from '../core/export/bidi';
import type { UiLanguage } from '../core/contract/schema/common';
import type { ComparisonCell, DiffSegment } from '../core/contract/schema/compare';
import type { ExportClaim, ExportDocument } from '../core/export/model';
import { statementWords } from '../core/statements/words/catalogue';
import { labelsFor } from './labels/catalogue';
import { columnNames } from './labels/column-names';
import { speakerName } from './speaker-name';
import { apart, differencesText, tellingColumns, tellingDocument } from './telling';
import { aboutSheet, sheetOptions } from './xlsx';
import type { Cell, RichRun } from './xlsx-cell';
import { sheetColumns, tellingCells } from './xlsx-columns';
import { filled, workbookChunks } from './xlsx-package';
import { Sheet, type SheetColumn } from './xlsx-sheet';

/** Excel has 16,384 columns; no reader has more patience than this. */
const MOST_OUTLETS = 1_000;

const LOOKS: Readonly<Record<DiffSegment['kind'], Omit<RichRun, 'text'>>> = {
  same: {},
  missing: { strike: true },
  added: { bold: true, underline: 'double' },
  changed: { bold: true, underline: 'double' },
  moved: { underline: 'single' },
};

/** Holds the claims in memory: a comparison is made as a whole anyway. Fails as `excerptXlsxChunks` does. */
export async function* comparisonXlsxChunks(
  document: ExportDocument<ExportClaim>,
  out: string,
): AsyncGenerator<Uint8Array> {
  const { language } = document;
  const claims: ExportClaim[] = [];
  for await (const claim of document.items) claims.push(claim);
  const labels = labelsFor(language);
  const matrix = new Sheet(
    { ...sheetOptions(document, document.title, out), frozenColumns: 2 },
    matrixColumns(claims[0]?.columns ?? [], language),
  );
  const flat = new Sheet(
    sheetOptions(document, labels.tellings, out),
    sheetColumns(tellingColumns, language, ({ cell }) => cell, tellingCells(language)),
  );
  const rows = claims.map((claim, i): NumberedClaim => ({ ...claim, number: i + 1 }));
  const tellings = tellingDocument({ ...document, items: claims }).items;
  const about = aboutSheet(document, [matrix, flat], out, [[labels.legend, legend(language)]]);
  yield* workbookChunks(document, [filled(matrix, () => rows), filled(flat, () => tellings), about], out);
}

interface NumberedClaim extends ExportClaim {
  readonly number: number;
}

function matrixColumns(outlets: ExportClaim['columns'], language: UiLanguage): SheetColumn<NumberedClaim>[] {
  const labels = labelsFor(language);
  const names = columnNames(language);
  return [
    { header: names.claim_number, width: 9, cell: ({ number }) => ({ kind: 'number', value: number }) },
    {
      header: labels.speaker,
      width: 22,
      cell: ({ row }) => ({ kind: 'label', text: speakerName(row.speaker, language) ?? labels.noSpeaker }),
    },
    ...outlets.slice(0, MOST_OUTLETS).map(({ outlet }): SheetColumn<NumberedClaim> => ({
      header: outlet === '' ? '—' : outlet,
      width: 48,
      cell: ({ row }) => {
        const told = row.cells.filter((cell) => (cell.outlet ?? '') === outlet);
        return told.length === 0 ? { kind: 'text', text: labels.leftOut } : tellingCell(told, language);
      },
    })),
  ];
}

function tellingCell(told: readonly ComparisonCell[], language: UiLanguage): Cell {
  const [first] = told;
  const runs = told.flatMap((cell, i) => [...(i > 0 ? [{ text: '\n\n' }] : []), ...tellingRuns(cell, language)]);
  return { kind: 'rich', runs, ...(first ? { direction: directionOf(first.language, first.text) } : {}) };
}

function tellingRuns(cell: ComparisonCell, language: UiLanguage): RichRun[] {
  const labels = labelsFor(language);
  const stance = statementWords(language).stance[cell.stance];
  const wording = apart(cell.segments).map(({ before, text, kind, after }) => ({
    ...LOOKS[kind],
    text: kind === 'missing' ? `${before}[${text}]${after}` : text,
  }));
  const notes = [
    cell.mention === '' ? stance : `${cell.mention} · ${stance}`,
    cell.isBase ? labels.base : '',
    cell.crossLanguage ? labels.otherLanguage : '',
    differencesText(cell, language),
  ].filter((note) => note !== '');
  return [...wording, { text: `\n— ${notes.join(' — ')}` }];
}

function legend(language: UiLanguage): Cell {
  const labels = labelsFor(language);
  return {
    kind: 'rich',
    runs: [
      { ...LOOKS.added, text: labels.added },
      { text: ' ' },
      { ...LOOKS.changed, text: labels.changed },
      { text: ' ' },
      { ...LOOKS.missing, text: `[${labels.missing}]` },
      { text: ' ' },
      { ...LOOKS.moved, text: labels.moved },
    ],
  };
}
