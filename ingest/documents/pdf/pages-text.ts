// All pages' runs -> the text of the document, without running heads and page numbers.
import { blockLines, type TextLine } from './block-lines';
import type { GlyphRun } from './glyph-run';
import { pageBlocks } from './page-blocks';
import { paragraphs } from './paragraphs';
import { readableRuns, unreadableShare } from './readable-runs';
import { countStrong, type Direction } from './visual-order';

export interface PagesText {
  /** Paragraphs parted by a blank line. */
  readonly body: string;
  /** The largest lines at the top of the first page, empty when none stands out. */
  readonly heading: string;
  /** Share of the glyphs whose meaning the file does not state. */
  readonly unreadable: number;
}

/** A heading is this much larger than most of the text. */
const HEADING_SIZE = 1.2;
const SENTENCE_GOES_ON = /[\p{L}\p{N},،-]$/u;

export function pagesText(drawn: readonly (readonly GlyphRun[])[]): PagesText {
  const pages = readableRuns(drawn);
  const direction = mainDirection(pages.flat());
  const blocks = pages.map((runs) => pageBlocks(runs, direction).map((block) => blockLines(block, direction)));
  const running = runningLines(blocks);
  const texts: string[] = [];
  for (const page of blocks) {
    for (const [index, lines] of page.entries()) {
      const kept = lines.filter((line) => !running.has(runningKey(line)));
      if (kept.length === 0) continue;
      const block = paragraphs(kept, direction);
      // A sentence that a page or a column breaks goes on in the next.
      const last = texts.at(-1);
      const goesOn = last !== undefined && SENTENCE_GOES_ON.test(last) && last.length > 80;
      if (goesOn && (index > 0 || page !== blocks[0])) texts.push(`${texts.pop() ?? ''} ${block.shift() ?? ''}`);
      texts.push(...block);
    }
  }
  return {
    body: texts.join('\n\n'),
    heading: headingOf(blocks[0]?.flat() ?? [], direction),
    unreadable: unreadableShare(drawn, pages),
  };
}

function mainDirection(runs: readonly GlyphRun[]): Direction {
  const { rtl, ltr } = countStrong(runs.map((run) => run.text).join(''));
  return rtl > ltr ? 'rtl' : 'ltr';
}

/** Lines that stand at the top or bottom of several pages, page numbers aside. */
function runningLines(pages: readonly (readonly (readonly TextLine[])[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const lines = page.flat().toSorted((a, b) => a.y - b.y);
    const ends = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(runningKey));
    for (const key of ends) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length / 2));
  return new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key));
}

/** Equal for lines of one place and text that differ in digits only. */
function runningKey(line: TextLine): string {
  return `${String(Math.round(line.y))} ${line.text.replace(/[\d\u0660-\u0669\u06f0-\u06f9]+/g, '#')}`;
}

function headingOf(lines: readonly TextLine[], direction: Direction): string {
  const body = lines
    .flatMap((line) => Array.from<number>({ length: line.text.length }).fill(line.height))
    .toSorted((a, b) => a - b);
  const usual = body[body.length >> 1] ?? 0;
  const largest = Math.max(0, ...lines.filter((line) => line.text.length > 3).map((line) => line.height));
  if (largest < usual * HEADING_SIZE) return '';
  const first = lines.findIndex((line) => line.height > largest * 0.95);
  const end = lines.findIndex((line, index) => index > first && line.height <= largest * 0.95);
  return paragraphs(lines.slice(first, end === -1 ? undefined : end), direction)[0] ?? '';
}
