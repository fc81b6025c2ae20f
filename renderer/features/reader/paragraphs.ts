// The lines of a body as blocks on the page, each with its offset in the raw text; nothing is added, joined or dropped.
import { visibleControls } from '../../ui/bidi-controls';

/** Half-open, UTF-16, without the line break that ends it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** As shown: `end - start` code units, each standing where the raw one stands. */
  readonly shown: string;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** Control characters would be drawn as nothing, or as what the font makes of them. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** At least one paragraph, empty for an empty body. Paragraphs and the breaks between them make up the whole body. */
export function paragraphsOf(body: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const match of body.matchAll(LINE_BREAK)) {
    paragraphs.push(paragraph(body, start, match.index));
    start = match.index + match[0].length;
  }
  paragraphs.push(paragraph(body, start, body.length));
  return paragraphs;
}

/** Position in `paragraphs` of the one that an offset lies in, or in whose line break. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function paragraph(body: string, start: number, end: number): Paragraph {
  const shown = visibleControls(body.slice(start, end)).replace(CONTROLS, pictureOf);
  return { start, end, shown };
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}
