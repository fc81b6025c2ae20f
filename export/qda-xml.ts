// Text in the XML of REFI-QDA: exact but for what XML itself can't hold.
import { printable } from '../core/export/bidi';
import { xmlEscaped } from './xml-text';

/** Element content. */
export function qdaText(text: string): string {
  return xmlEscaped(printable(text)).replaceAll('\r', '&#13;');
}

/** The inside of a double-quoted attribute; line ends and tabs survive as references. */
export function qdaAttribute(text: string): string {
  return qdaText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
