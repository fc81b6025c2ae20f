// A page's runs -> columns and bands in the order in which they are read: recursive cuts along empty strips.
import type { GlyphRun } from './glyph-run';
import type { Direction } from './visual-order';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly letters: number;
}

/** Fewest lines on each side of a gutter. */
const LEAST_LINES = 4;
/** Narrowest gutter between columns, in font sizes. */
const LEAST_GUTTER = 1.1;
/** Smallest share of a page's width that a column takes. */
const LEAST_COLUMN = 0.15;
/** Beside one another, lines that are mostly shorter than this and level with those across are cells of a table; letters. */
const SHORTEST_LINE = 20;
/** Share of one side's lines that are level with one of the other's. */
const LEVEL_SHARE = 0.8;
/** Space between bands of a page, in font sizes. */
const LEAST_BAND_GAP = 1.2;
const DEEPEST = 8;

/** Each block's runs; columns of a right-to-left page from the right. */
export function pageBlocks(runs: readonly GlyphRun[], direction: Direction): GlyphRun[][] {
  return cut(runs, direction, 0).filter((block) => block.length > 0);
}

function cut(runs: readonly GlyphRun[], direction: Direction, depth: number): GlyphRun[][] {
  if (runs.length < LEAST_LINES * 2 || depth > DEEPEST) return [[...runs]];
  const size = median(runs.map((run) => run.height));
  const gutter = widestGutter(runs, size);
  if (gutter !== null) {
    const left = cut(
      runs.filter((run) => middle(run) < gutter),
      direction,
      depth + 1,
    );
    const right = cut(
      runs.filter((run) => middle(run) >= gutter),
      direction,
      depth + 1,
    );
    return direction === 'rtl' ? [...right, ...left] : [...left, ...right];
  }
  const bands = bandsOf(runs, size);
  if (bands.length < 2) return [[...runs]];
  const parts = bands.map((band) => cut(band, direction, depth + 1));
  // Bands matter only where one of them holds columns; a plain page stays whole, for its paragraphs to be told apart later.
  return parts.some((part) => part.length > 1) ? mergePlain(parts) : [[...runs]];
}

/** Neighbouring bands without columns are one block again. */
function mergePlain(parts: readonly GlyphRun[][][]): GlyphRun[][] {
  const out: GlyphRun[][] = [];
  let open = false;
  for (const part of parts) {
    const only = part.length === 1 ? part[0] : undefined;
    if (only && open) out.at(-1)?.push(...only);
    else out.push(...part.map((block) => [...block]));
    open = only !== undefined;
  }
  return out;
}

function widestGutter(runs: readonly GlyphRun[], size: number): number | null {
  const boxes = runs
    .filter((run) => run.text.trim() !== '')
    .map(boxOf)
    .toSorted((a, b) => a.left - b.left);
  const first = boxes[0];
  if (!first) return null;
  const width = Math.max(...boxes.map((box) => box.right)) - first.left;
  let best: { readonly at: number; readonly width: number } | null = null;
  let edge = first.right;
  for (const box of boxes) {
    const gap = box.left - edge;
    if (gap > (best?.width ?? size * LEAST_GUTTER)) {
      const at = edge + gap / 2;
      const sides = [boxes.filter((b) => b.right <= at), boxes.filter((b) => b.left >= at)];
      const wide = sides.every(
        (side) => linesIn(side, size).length >= LEAST_LINES && spanOf(side) > width * LEAST_COLUMN,
      );
      if (wide && !isTable(sides, size)) best = { at, width: gap };
    }
    edge = Math.max(edge, box.right);
  }
  return best?.at ?? null;
}

function bandsOf(runs: readonly GlyphRun[], size: number): GlyphRun[][] {
  const bands: GlyphRun[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a.y - a.height - (b.y - b.height))) {
    const box = boxOf(run);
    if (box.top - bottom > size * LEAST_BAND_GAP || bands.length === 0) bands.push([]);
    bands.at(-1)?.push(run);
    bottom = Math.max(bottom, box.bottom);
  }
  return bands;
}

interface Line {
  readonly bottom: number;
  letters: number;
}

function linesIn(boxes: readonly Box[], size: number): Line[] {
  const lines: Line[] = [];
  for (const { bottom, letters } of boxes.toSorted((a, b) => a.bottom - b.bottom)) {
    const last = lines.at(-1);
    if (last && bottom - last.bottom <= size * 0.7) last.letters += letters;
    else lines.push({ bottom, letters });
  }
  return lines;
}

/** Rows are read across, however wide the gaps between their cells. */
function isTable(sides: readonly Box[][], size: number): boolean {
  const [few = [], many = []] = sides.map((side) => linesIn(side, size)).toSorted((a, b) => a.length - b.length);
  const level = few.filter((line) => many.some((other) => Math.abs(other.bottom - line.bottom) < size * 0.3));
  const shorter = Math.min(...[few, many].map((lines) => median(lines.map((line) => line.letters))));
  return level.length >= few.length * LEVEL_SHARE && shorter < SHORTEST_LINE;
}

function spanOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
}

function boxOf(run: GlyphRun): Box {
  return { left: run.x, right: run.x + run.width, top: run.y - run.height, bottom: run.y, letters: run.text.length };
}

function middle(run: GlyphRun): number {
  return run.x + run.width / 2;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
