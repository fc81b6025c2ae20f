// Lines -> paragraphs: by space, size, indent, and lines that end short of the margin.
import type { TextLine } from './block-lines';
import type { Direction } from './visual-order';

/** A line this much farther from the last than is usual starts a paragraph. */
const MORE_LEADING = 1.3;
/** Share of the block's width that a last line leaves free. */
const SHORT_LINE = 0.15;
const FEW_LINES = 6;
const SENTENCE_END = /[.!?؟…:؛»"”)\]]$/;

/** Each paragraph's text, its lines joined by spaces. */
export function paragraphs(lines: readonly TextLine[], direction: Direction): string[] {
  const usual = usualLeading(lines);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || startsParagraph(before, line, usual, { left, right }, direction)) out.push(line.text);
    else out.push(joined(out.pop() ?? '', line.text));
  }
  return out;
}

/** From one line to the next, in font sizes: large type has large leading. */
function leadingOf(before: TextLine, line: TextLine): number {
  return (line.y - before.y) / Math.max(before.height, line.height, 1);
}

function usualLeading(lines: readonly TextLine[]): number {
  const leadings = lines.slice(1).map((line, index) => leadingOf(lines[index] ?? line, line));
  const close = leadings.filter((leading) => leading > 0.6 && leading < 3);
  // The lower third: in text of short paragraphs the median is the space between them.
  const usual = close.toSorted((a, b) => a - b)[Math.floor(close.length / 3)] ?? 1.5;
  // So few lines may all be paragraphs of their own.
  return close.length < FEW_LINES ? Math.min(usual, 1.6) : usual;
}

function startsParagraph(
  before: TextLine,
  line: TextLine,
  usual: number,
  block: { readonly left: number; readonly right: number },
  direction: Direction,
): boolean {
  if (leadingOf(before, line) > usual * MORE_LEADING) return true;
  if (Math.abs(line.height - before.height) > Math.max(line.height, before.height) * 0.12) return true;
  const width = Math.max(1, block.right - block.left);
  const free = direction === 'rtl' ? before.left - block.left : block.right - before.right;
  if (free > width * SHORT_LINE && SENTENCE_END.test(before.text)) return true;
  const indent = direction === 'rtl' ? block.right - line.right : line.left - block.left;
  const indentBefore = direction === 'rtl' ? block.right - before.right : before.left - block.left;
  return (
    indent > line.height &&
    indent < width / 4 &&
    indentBefore < line.height / 2 &&
    free > 0 &&
    SENTENCE_END.test(before.text)
  );
}

/** A soft hyphen at the end of a line is no part of its word; a written one joins without a space. */
function joined(before: string, next: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  return /\p{L}-$/u.test(before) && /^[\p{Ll}\p{Lo}\d]/u.test(next) ? before + next : `${before} ${next}`;
}
