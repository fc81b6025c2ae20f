// The runs of one line -> letters in visual order, each with the marks that are drawn on it.
import type { GlyphRun, VisualUnit } from './glyph-run';
import { readingOrder } from './visual-order';

const MARKS_ONLY = /^[\p{M}\u0640]*\p{M}+$/u;
/** A letter with its marks. Lam-alef and other ligatures are one glyph but two letters: positions are interpolated. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Units from left to right. White space that the reader put between runs by itself is left out: gaps tell. */
export function visualUnits(runs: readonly GlyphRun[]): VisualUnit[] {
  const units: VisualUnit[] = [];
  const marks: GlyphRun[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    if (MARKS_ONLY.test(run.text) && run.width < run.height * 0.1) marks.push(run);
    else if (run.stated) units.push({ text: run.text, x: run.x, width: run.width });
    else units.push(...split(run));
  }
  // A wider unit first where two start at one place: what has no width stands on it.
  units.sort((a, b) => a.x - b.x || b.width - a.width);
  return withMarks(units, marks);
}

function split(run: GlyphRun): VisualUnit[] {
  const letters = run.text.match(LETTERS) ?? [];
  // The reader has turned each run into reading order as if it stood alone; the same rule turns it back.
  const visual = readingOrder(letters, run.direction, false);
  const width = run.width / Math.max(1, visual.length);
  return visual.map((text, index) => ({ text, x: run.x + index * width, width }));
}

function withMarks(units: readonly VisualUnit[], marks: readonly GlyphRun[]): VisualUnit[] {
  const texts = units.map((unit) => unit.text);
  for (const mark of marks) {
    let best = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [index, unit] of units.entries()) {
      if (unit.width === 0) continue;
      const distance = Math.max(unit.x - mark.x, mark.x - (unit.x + unit.width), 0);
      if (distance < nearest) [best, nearest] = [index, distance];
    }
    if (best >= 0 && nearest < mark.height) texts[best] = `${texts[best] ?? ''}${mark.text.trim()}`;
  }
  return units.map((unit, index) => ({ ...unit, text: texts[index] ?? unit.text }));
}
