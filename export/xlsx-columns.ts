// How the columns of the table formats look in a workbook: names in the reader's language, dates as dates, links as links.
import type { UiLanguage } from '../core/contract/schema/common';
import { directionOf } from '../core/export/bidi';
import type { ExportStatement } from '../core/export/model';
import { sheetDate } from '../core/export/sheet-date';
import { statementWords } from '../core/statements/words/catalogue';
import type { Column } from './columns';
import { columnNames } from './labels/column-names';
import { labelsFor } from './labels/catalogue';
import type { ColumnKey } from './labels/columns-en';
import { differencesText, type Telling } from './telling';
import type { Cell } from './xlsx-cell';
import type { SheetColumn } from './xlsx-sheet';

/** `passage` has the direction of its article's language, `body` also stays on one line, `instant` is a UTC time of ours. */
type Look = 'text' | 'passage' | 'body' | 'date' | 'instant' | 'link' | 'code';

const LOOKS: Partial<Record<ColumnKey, readonly [look: Look, width: number]>> = {
  title: ['passage', 40],
  quote: ['passage', 60],
  text: ['passage', 60],
  wording: ['passage', 60],
  context_before: ['passage', 40],
  context_after: ['passage', 40],
  body: ['body', 60],
  prefix: ['body', 20],
  suffix: ['body', 20],
  published_at: ['date', 17],
  created_at: ['instant', 17],
  updated_at: ['instant', 17],
  imported_at: ['instant', 17],
  published_as_written: ['code', 28],
  url: ['link', 40],
  canonical_url: ['link', 40],
  article_sha256: ['code', 20],
  source_sha256: ['code', 20],
  rule: ['code', 20],
  tag_colours: ['code', 18],
  outlet: ['text', 22],
  author: ['text', 20],
  tags: ['text', 32],
  note: ['text', 40],
  speaker: ['text', 22],
  claim_speaker: ['text', 22],
  claim: ['text', 40],
  differences: ['text', 40],
};
const OTHERWISE = ['text', 13] as const;

interface Sourced {
  readonly language: string;
}

/** Words in place of the codes that the CSV formats have. */
type Words<Item> = Partial<Record<ColumnKey, (item: Item) => string | null>>;

/** The columns with a date followed by the same date as its source wrote it: a cell holds no zone. */
export function sheetColumns<Item>(
  columns: readonly Column<Item>[],
  language: UiLanguage,
  sourceOf: (item: Item) => Sourced | null,
  words: Words<Item> = {},
): SheetColumn<Item>[] {
  const names = columnNames(language);
  const made = columns.map(({ key, value }): [SheetColumn<Item>, ColumnKey] => {
    const [look, width] = LOOKS[key] ?? OTHERWISE;
    const shown = words[key] ?? value;
    const cell = (item: Item): Cell => cellOf(shown(item), look, sourceOf(item)?.language ?? 'und');
    return [{ header: names[key], width, cell }, key];
  });
  return made.flatMap(([column, key]) => {
    if (key !== 'published_at') return [column];
    const written = columns.find((each) => each.key === key);
    const cell = (item: Item): Cell => cellOf(written?.value(item) ?? null, 'code', 'und');
    return [column, { header: names.published_as_written, width: LOOKS.published_as_written?.[1] ?? 28, cell }];
  });
}

function cellOf(value: string | number | null, look: Look, language: string): Cell {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  switch (look) {
    case 'date':
    case 'instant': {
      const date = sheetDate(value);
      return date ? { kind: 'date', date } : { kind: 'text', text: value };
    }
    case 'link':
    case 'code':
      return { kind: look, text: value };
    case 'passage':
    case 'body': {
      const direction = directionOf(language, value.slice(0, 2_000));
      return { kind: 'text', text: value, direction, wrap: look === 'passage' };
    }
    case 'text':
      return { kind: 'text', text: value };
  }
}

export function statementCells(language: UiLanguage): Words<ExportStatement> {
  const words = statementWords(language);
  return {
    stance: (s) => words.stance[s.stance],
    kind: (s) => words.kind[s.kind],
    status: (s) => words.status[s.status],
  };
}

export function tellingCells(language: UiLanguage): Words<Telling> {
  const words = statementWords(language);
  const labels = labelsFor(language);
  return {
    told: ({ cell }) => (cell === null ? labels.leftOut : labels.told),
    stance: ({ cell }) => cell && words.stance[cell.stance],
    kind: ({ cell }) => cell && words.kind[cell.kind],
    differences: ({ cell }) => cell && differencesText(cell, language),
  };
}
