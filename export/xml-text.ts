// Text as the XML of every exported package may hold it.
import { printable, withVisibleBidiControls } from '../core/export/bidi';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or attribute value; what XML can't hold shows as a picture of itself, bidi controls as `⟦RLO⟧`. */
export function xmlText(text: string): string {
  return xmlEscaped(withVisibleBidiControls(printable(text)));
}

/** Only what markup needs; the text must be one that XML can hold. */
export function xmlEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}
