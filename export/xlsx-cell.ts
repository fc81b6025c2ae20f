// The SpreadsheetML of one cell: text is always text, numbers and dates are numbers, and nothing is ever a formula.
import { printable, withVisibleBidiControls, type Direction } from '../core/export/bidi';
import type { SheetDate } from '../core/export/sheet-date';
import { beginning, CELL_LIMIT, CUT_MARK, startsLikeFormula, withinCell } from './sheet-text';
import { xmlEscaped } from './xml-text';
import { STYLE, textStyle } from './xlsx-styles';

export interface RichRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly underline?: 'single' | 'double';
}

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: SheetDate }
  /** `wrap` false keeps long bodies from making rows a page high. */
  | { readonly kind: 'text'; readonly text: string; readonly direction?: Direction; readonly wrap?: boolean }
  | { readonly kind: 'rich'; readonly runs: readonly RichRun[]; readonly direction?: Direction }
  | { readonly kind: 'header' | 'label' | 'code' | 'link'; readonly text: string };

export interface WrittenCell {
  readonly xml: string;
  readonly cut: boolean;
}

/** `reference` is the cell's place, `B7`. */
export function cellXml(reference: string, cell: Cell): WrittenCell {
  const whole = (xml: string): WrittenCell => ({ xml, cut: false });
  switch (cell.kind) {
    case 'empty':
      return whole('');
    case 'number':
      return whole(`<c r="${reference}" s="${STYLE.number}"><v>${cell.value}</v></c>`);
    case 'date': {
      const style = cell.date.hasTime ? STYLE.dateTime : STYLE.date;
      return whole(`<c r="${reference}" s="${style}"><v>${cell.date.serial}</v></c>`);
    }
    case 'rich':
      return richCell(reference, cell.runs, cell.direction);
    case 'text': {
      const { direction, wrap = true } = cell;
      const style = textStyle({ direction, wrap, quoted: startsLikeFormula(cell.text) });
      return inlineCell(reference, style, cell.text);
    }
    default:
      return inlineCell(reference, STYLE[cell.kind], cell.text);
  }
}

function inlineCell(reference: string, style: number, value: string): WrittenCell {
  const text = cellText(value);
  if (text === '') return { xml: '', cut: false };
  const kept = withinCell(text);
  return {
    xml: `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${stringXml(kept)}</t></is></c>`,
    cut: kept !== text,
  };
}

function richCell(reference: string, runs: readonly RichRun[], direction: Direction | undefined): WrittenCell {
  const shown: string[] = [];
  let room = CELL_LIMIT - CUT_MARK.length;
  let cut = false;
  for (const run of runs) {
    const text = cellText(run.text);
    if (text === '') continue;
    cut = text.length > room;
    shown.push(richRun(run, cut ? beginning(text, room) + CUT_MARK : text));
    room -= text.length;
    if (cut) break;
  }
  const quoted = startsLikeFormula(
    runs
      .map(({ text }) => text)
      .join('')
      .slice(0, 100),
  );
  const style = textStyle({ direction, wrap: true, quoted });
  return { xml: `<c r="${reference}" s="${style}" t="inlineStr"><is>${shown.join('')}</is></c>`, cut };
}

function richRun({ bold, strike, underline }: RichRun, text: string): string {
  const properties =
    (bold === true ? '<b/>' : '') +
    (strike === true ? '<strike/>' : '') +
    '<sz val="11"/><rFont val="Calibri"/>' +
    (underline === undefined ? '' : `<u val="${underline}"/>`);
  return `<r><rPr>${properties}</rPr><t xml:space="preserve">${stringXml(text)}</t></r>`;
}

/** Line ends become LF, what XML can't hold a picture of itself, bidi controls `⟦RLO⟧`. */
function cellText(value: string): string {
  return withVisibleBidiControls(printable(value.replace(/\r\n?/g, '\n')));
}

/** Spreadsheets read `_x0041_` in a string as the character it numbers, so an underscore that starts one is numbered itself. */
function stringXml(text: string): string {
  return xmlEscaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
