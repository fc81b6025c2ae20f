// The runs of one line -> letters in visual order, each with the marks that are drawn on it.
import type { GlyphRun, VisualUnit } from './glyph-run';
import { countStrong } from './visual-order';

const MARKS_ONLY = /^[\p{M}\u0640]*\p{M}+$/u;
/** Wider ones, in font sizes, stand on a stroke of their own. */
const WIDEST_MARK = 0.3;

interface Letter extends VisualUnit {
  text: string;
}

interface Mark {
  readonly text: string;
  readonly x: number;
  readonly size: number;
  /** Number of the letter drawn next. */
  readonly next: number;
}

/** Units from left to right; white space is a unit of its own, glyphs without a meaning are units without text. */
export function visualUnits(runs: readonly GlyphRun[]): VisualUnit[] {
  const drawn: Letter[] = [];
  const marks: Mark[] = [];
  for (const run of runs.toSorted((a, b) => a.order - b.order)) {
    for (const glyph of run.glyphs) {
      const isMark = MARKS_ONLY.test(glyph.text) && glyph.width < run.height * WIDEST_MARK;
      if (isMark) marks.push({ text: glyph.text.trim(), x: glyph.x, size: run.height, next: drawn.length });
      else drawn.push({ text: glyph.text, x: glyph.x, width: glyph.width });
    }
  }
  attach(marks, drawn);
  // A wider unit first where two start at one place: what has no width stands on it.
  const units = drawn.filter((letter, index) => !repeats(letter, drawn.slice(Math.max(0, index - 2), index + 3)));
  units.sort((a, b) => a.x - b.x || b.width - a.width);
  return units.filter((unit, index) => !isCovered(unit, units[index - 1], units[index + 1]));
}

/** The second glyph of one letter, given the whole letter's meaning once more. */
function repeats(letter: Letter, beside: readonly Letter[]): boolean {
  return letter.width === 0 && beside.some((other) => other.width > 0 && other.text === letter.text);
}

/** The white space at the end of a line stands anywhere, also on the letter beside it. */
function isCovered(unit: Letter, before: Letter | undefined, after: Letter | undefined): boolean {
  if (unit.text === '' || unit.text.trim() !== '') return false;
  const middle = unit.x + unit.width / 2;
  return (before !== undefined && before.x + before.width > middle) || (after !== undefined && after.x < middle);
}

function attach(marks: readonly Mark[], drawn: readonly Letter[]): void {
  const own = drawn.map((letter) => letter.text);
  for (const mark of marks) {
    const letter = letterUnder(mark, drawn);
    if (!letter) continue;
    // Drawn before their letter, marks come in the opposite order, too.
    const before = letter === drawn[mark.next];
    const base = before ? (own[mark.next] ?? '') : letter.text;
    letter.text = base + mark.text + letter.text.slice(base.length);
  }
}

/**
 * Shapers put out right-to-left text as it is seen, so its marks come before their letter; elsewhere a mark follows its
 * letter. Where that one is far away, the nearest of all.
 */
function letterUnder(mark: Mark, drawn: readonly Letter[]): Letter | null {
  const [before, after] = [drawn[mark.next - 1], drawn[mark.next]];
  const asSeen = after !== undefined && (before === undefined || before.x < after.x) && countStrong(after.text).rtl > 0;
  const adjacent = asSeen ? after : before;
  if (adjacent && isLetter(adjacent) && distanceTo(adjacent, mark) < mark.size / 2) return adjacent;
  const near = drawn.filter((letter) => isLetter(letter) && distanceTo(letter, mark) < mark.size / 2);
  return near.toSorted((a, b) => distanceTo(a, mark) - distanceTo(b, mark))[0] ?? null;
}

function isLetter(unit: VisualUnit): boolean {
  return unit.text.trim() !== '' && unit.width > 0;
}

function distanceTo(unit: VisualUnit, mark: Mark): number {
  return Math.max(unit.x - mark.x, mark.x - (unit.x + unit.width), 0);
}
