// Turns untrusted text into HTML that shows it exactly and obeys nothing in it.
import { printable, splitAtBidiControls } from '../core/export/bidi';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

/** Element content. A bidi control becomes an empty element that style sheets show as a mark and copying leaves out. */
export function htmlText(text: string): string {
  return splitAtBidiControls(printable(text))
    .map((part) =>
      'text' in part ? escaped(part.text) : `<span class="control" data-control="${escaped(part.control)}"></span>`,
    )
    .join('');
}

/** The inside of a double-quoted attribute, bidi controls left out. */
export function htmlAttribute(text: string): string {
  return splitAtBidiControls(printable(text))
    .map((part) => ('text' in part ? escaped(part.text) : ''))
    .join('');
}
