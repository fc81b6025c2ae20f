// The styles of a workbook, and the number by which a cell names its own (ECMA-376, part 1, section 18.8).
import type { Direction } from '../core/export/bidi';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const DATE_FORMAT = 164;
const DATE_TIME_FORMAT = 165;

/** The fixed styles; those of text follow them, see `textStyle`. */
export const STYLE = { plain: 0, header: 1, number: 2, date: 3, dateTime: 4, link: 5, code: 6, label: 7 } as const;
const FIRST_TEXT = 8;

export interface TextLook {
  /** Undefined: the direction of the first letter. */
  readonly direction?: Direction | undefined;
  readonly wrap: boolean;
  /** Typed as text: a spreadsheet doesn't take it for a formula when it is edited. */
  readonly quoted: boolean;
}

export function textStyle({ direction, wrap, quoted }: TextLook): number {
  const order = direction === undefined ? 0 : direction === 'ltr' ? 1 : 2;
  return FIRST_TEXT + order * 4 + Number(wrap) * 2 + Number(quoted);
}

const cell = (attributes: string, alignment: string): string =>
  `<xf borderId="0" xfId="0" ${attributes} applyAlignment="1"><alignment vertical="top"${alignment}/></xf>`;

function textCells(): string {
  const cells: string[] = [];
  for (const order of [0, 1, 2]) {
    for (const wrap of [0, 1]) {
      for (const quoted of [0, 1]) {
        const attributes = `numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"${quoted === 1 ? ' quotePrefix="1"' : ''}`;
        cells.push(cell(attributes, ` wrapText="${wrap}" readingOrder="${order}"`));
      }
    }
  }
  return cells.join('');
}

/** The part `xl/styles.xml`. Times carry no zone: they are the source's own. */
export function stylesPart(): string {
  const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  const fonts = [font(''), font('<b/>'), font('<u/>').replace('<sz', '<color rgb="FF1F5F8B"/><sz'), font('')];
  fonts[3] = '<font><sz val="9"/><name val="Consolas"/><family val="3"/></font>';
  const fills =
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E4DB"/><bgColor indexed="64"/></patternFill></fill>';
  const cells = [
    cell('numFmtId="0" fontId="0" fillId="0"', ''),
    cell('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', ' wrapText="1" readingOrder="0"'),
    cell('numFmtId="0" fontId="0" fillId="0"', ''),
    cell(
      `numFmtId="${DATE_FORMAT}" fontId="0" fillId="0" applyNumberFormat="1"`,
      ' horizontal="left" readingOrder="1"',
    ),
    cell(
      `numFmtId="${DATE_TIME_FORMAT}" fontId="0" fillId="0" applyNumberFormat="1"`,
      ' horizontal="left" readingOrder="1"',
    ),
    cell('numFmtId="49" fontId="2" fillId="0" applyNumberFormat="1" applyFont="1"', ' readingOrder="1"'),
    cell('numFmtId="49" fontId="3" fillId="0" applyNumberFormat="1" applyFont="1"', ' readingOrder="1"'),
    cell('numFmtId="49" fontId="1" fillId="0" applyNumberFormat="1" applyFont="1"', ' wrapText="1" readingOrder="0"'),
  ];
  const count = cells.length + 12;
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="${DATE_TIME_FORMAT}" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3">${fills}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${count}">${cells.join('')}${textCells()}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
