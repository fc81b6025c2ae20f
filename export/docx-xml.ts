// The WordprocessingML of paragraphs, runs and tables (ECMA-376, part 1, section 17); children stand in the schema's order.
import { directionOf, type Direction } from '../core/export/bidi';
import { directionRuns } from '../core/export/direction-runs';
import { xmlText } from './xml-text';

/** Ids of `docx-parts.ts`. */
export type ParagraphStyle = 'Title' | 'Heading1' | 'Passage' | 'Details';
export type RunStyle = 'Context' | 'Label' | 'Hash' | 'Hyperlink';

export interface RunFormat {
  readonly style?: RunStyle;
  /** `#rrggbb`; shades the run in a tint of it, light enough to read black text on. */
  readonly shade?: string;
  /** `#rrggbb` of the letters. */
  readonly colour?: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly underline?: 'double' | 'dotted';
}

const LINE_END = /\r\n|[\r\n\u2028\u2029]/;
const HEBREW = /\p{Script=Hebrew}/u;

/** Runs of `text` in a paragraph of direction `base`, each with its own direction; line ends become breaks. */
export function runs(text: string, base: Direction, format: RunFormat = {}): string {
  return text
    .split(LINE_END)
    .map((line) =>
      directionRuns(line, base)
        .map((r) => run(r.text, r.direction, format))
        .join(''),
    )
    .join('<w:r><w:br/></w:r>');
}

function run(text: string, direction: Direction, format: RunFormat): string {
  const { style, shade, colour, bold, strike, underline } = format;
  const properties =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    (bold === true ? '<w:b/><w:bCs/>' : '') +
    (strike === true ? '<w:strike/>' : '') +
    (colour === undefined ? '' : `<w:color w:val="${colour.slice(1)}"/>`) +
    (underline === undefined ? '' : `<w:u w:val="${underline}"/>`) +
    (shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${tint(shade)}"/>`) +
    (direction === 'rtl' ? `<w:rtl/><w:lang w:bidi="${HEBREW.test(text) ? 'he-IL' : 'ar-SA'}"/>` : '');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textElements(text)}</w:r>`;
}

function textElements(text: string): string {
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`))
    .join('<w:tab/>');
}

function tint(colour: string): string {
  return [1, 3, 5]
    .map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * 0.25))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}

/** A paragraph; a right-to-left one starts at the right. `content` is runs and links. */
export function paragraph(style: ParagraphStyle, direction: Direction, content: string): string {
  const bidi = direction === 'rtl' ? '<w:bidi/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>${content}</w:p>`;
}

/** A paragraph of free text in the direction of its language, of its first letter where that is `und`. */
export function textParagraph(style: ParagraphStyle, text: string, language: string, format: RunFormat = {}): string {
  const direction = directionOf(language, text);
  return paragraph(style, direction, runs(text, direction, format));
}

/** A link by the id of its relationship. */
export function hyperlink(relationship: string, text: string): string {
  return `<w:hyperlink r:id="${relationship}">${run(text, 'ltr', { style: 'Hyperlink' })}</w:hyperlink>`;
}

const LABEL_WIDTH = 2200;
const VALUE_WIDTH = 6826;

/** Two columns, label and value, which start at the side that `direction` starts at. Cells hold paragraphs. */
export function table(direction: Direction, rows: readonly (readonly [label: string, value: string])[]): string {
  const visual = direction === 'rtl' ? '<w:bidiVisual/>' : '';
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="ItemTable"/>${visual}<w:tblW w:w="${LABEL_WIDTH + VALUE_WIDTH}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${LABEL_WIDTH}"/><w:gridCol w:w="${VALUE_WIDTH}"/></w:tblGrid>` +
    rows.map(([label, value]) => `<w:tr>${cell(LABEL_WIDTH, label)}${cell(VALUE_WIDTH, value)}</w:tr>`).join('') +
    '</w:tbl>'
  );
}

function cell(width: number, paragraphs: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
}

/**
 * A table with a heading row that is repeated on every page; the columns start at the side that `direction` starts at. Cells
 * hold paragraphs; `widths` are in twentieths of a point.
 */
export function gridOpen(direction: Direction, widths: readonly number[], heading: readonly string[]): string {
  const visual = direction === 'rtl' ? '<w:bidiVisual/>' : '';
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="GridTable"/>${visual}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${gridCells(widths, heading)}</w:tr>`
  );
}

export function gridRow(widths: readonly number[], cells: readonly string[]): string {
  return `<w:tr>${gridCells(widths, cells)}</w:tr>`;
}

export const GRID_CLOSE = '</w:tbl>';

function gridCells(widths: readonly number[], cells: readonly string[]): string {
  return cells.map((paragraphs, i) => cell(widths[i] ?? 0, paragraphs)).join('');
}
