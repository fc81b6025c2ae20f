// What every spreadsheet format has to do to a text: keep it from running, and keep it within a cell.

/** Excel and LibreOffice hold 32,767 code units a cell; a longer one spills over its neighbours, or the file is refused. */
export const CELL_LIMIT = 32_767;
export const CUT_MARK = ' … [cut]';

// Blanks and invisible marks before the sign do not disarm it: readers trim them or never see them.
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠\u2212\ufe62\ufe63\ufe66\ufe6b])/u;

/** Whether a spreadsheet might take the text for a formula, at once or when its cell is edited. */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text, cut to what a cell holds and marked so. */
export function withinCell(text: string): string {
  return text.length <= CELL_LIMIT ? text : beginning(text, CELL_LIMIT - CUT_MARK.length) + CUT_MARK;
}

/** At most `units` code units, never half a character. */
export function beginning(text: string, units: number): string {
  return text.slice(0, units).replace(/[\ud800-\udbff]$/, '');
}
