// Pages of a line or two: a flash, a notice, a note. Short text beside much else is a teaser; short text that is all there is counts.
import type { ReadablePart } from './readable-part';

/** Share of the page's text that the readable part must be. */
const LEAST_SHARE = 0.8;
const MOST_LINKED = 0.2;
/** What servers and gatekeepers put in an article's place. */
const NO_PAGE =
  /\b(?:4\d\d|50\d)\b|not found|forbidden|access denied|unavailable|enable (?:javascript|cookies)|just a moment|checking your browser|robot|captcha|loading|redirect|غير موجودة|لم يتم العثور|تم رفض|جا?ر[يٍ] التحميل|לא נמצא|אין גישה/i;

/** `everything` is the text of the whole page. */
export function isWholeShortPage(part: ReadablePart, title: string | null, everything: string): boolean {
  if (part.linkShare > MOST_LINKED || NO_PAGE.test(`${title ?? ''} ${part.text}`)) return false;
  const words = part.text.match(/\p{L}+/gu) ?? [];
  return words.length >= 3 && inkOf(part.text) >= inkOf(everything) * LEAST_SHARE;
}

function inkOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
