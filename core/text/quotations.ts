// Where a quotation ends, so that the full stops inside it do not part what a source is reported to have said.

/** A longer quotation is cut into its sentences after all (UTF-16 units). */
const LONGEST = 600;
const OPENERS = /["“”„«‹]/;
const HEBREW_LETTER = /[\u05D0-\u05EA]/;
const PARAGRAPH_END = /[\n\r\u2029]/;
const OPEN_PLACE = /[\s([\-–—:،,؛.\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * The offset behind the mark that closes the quotation opened at `open`; `open` itself where none is opened there, where it is
 * not closed within its paragraph, or where it is longer than sentences are. Which way a mark points goes by its place, not by
 * its shape: Arabic news opens with ” as often as with “.
 */
export function quotationEnd(text: string, open: number): number {
  const mark = text[open] ?? '';
  if (!OPENERS.test(mark)) return open;
  const before = text[open - 1] ?? ' ';
  if (!OPEN_PLACE.test(before) || /\s/.test(text[open + 1] ?? ' ')) return open;
  const limit = Math.min(text.length, open + LONGEST);
  const closers = mark === '«' ? /»/ : mark === '‹' ? /›/ : /["“”]/;
  for (let i = open + 1; i < limit; i++) {
    const char = text[i] ?? '';
    if (PARAGRAPH_END.test(char)) return open;
    if (!closers.test(char)) continue;
    if (HEBREW_LETTER.test(text[i - 1] ?? '') && HEBREW_LETTER.test(text[i + 1] ?? '')) continue;
    return i + 1;
  }
  return open;
}
