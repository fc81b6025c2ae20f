// A block's runs -> its lines from top to bottom.
import type { GlyphRun } from './glyph-run';
import { lineText } from './line-text';
import type { Direction } from './visual-order';

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline, downwards. */
  readonly y: number;
  /** Font size of most of the line. */
  readonly height: number;
}

/** Runs whose baselines lie this close, in font sizes, are one line. */
const SAME_LINE = 0.45;

export function blockLines(runs: readonly GlyphRun[], direction: Direction): TextLine[] {
  const groups: GlyphRun[][] = [];
  const lineOf = new Map<GlyphRun, GlyphRun[]>();
  // What has width makes the lines; dots and marks, drawn above or below, and white space then join them.
  const wide = runs.filter(isInk).toSorted((a, b) => a.y - b.y);
  for (const run of wide) {
    let group = groups.findLast((candidate) => sameLine(candidate, run));
    if (!group) groups.push((group = []));
    group.push(run);
    lineOf.set(run, group);
  }
  const drawn = wide.toSorted((a, b) => a.order - b.order);
  for (const run of runs) {
    if (isInk(run)) continue;
    const beside = drawnBeside(run, drawn);
    const line = beside ? lineOf.get(beside) : nearest(groups, run);
    line?.push(run);
  }
  return groups
    .map((group) => toLine(group, direction))
    .filter((line) => line.text !== '')
    .toSorted((a, b) => a.y - b.y);
}

/** Of the runs drawn just before and just after a mark, the nearer one, if it is near at all. `drawn` is in that order. */
function drawnBeside(mark: GlyphRun, drawn: readonly GlyphRun[]): GlyphRun | null {
  let [low, high] = [0, drawn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drawn[middle]?.order ?? 0) < mark.order) low = middle + 1;
    else high = middle;
  }
  const away = (run: GlyphRun): number =>
    Math.hypot(run.y - mark.y, Math.max(run.x - mark.x, mark.x - run.x - run.width, 0));
  const near = [drawn[low - 1], drawn[low], drawn[low + 1]].filter(
    (run) => run !== undefined && away(run) < Math.max(run.height, mark.height),
  );
  return near.reduce<GlyphRun | null>((best, run) => (run && (!best || away(run) < away(best)) ? run : best), null);
}

function isInk(run: GlyphRun): boolean {
  return run.width > 0 && run.text.trim() !== '';
}

function sameLine(group: readonly GlyphRun[], run: GlyphRun): boolean {
  const first = group[0];
  return first !== undefined && Math.abs(first.y - run.y) < Math.max(first.height, run.height) * SAME_LINE;
}

function nearest(groups: readonly GlyphRun[][], mark: GlyphRun): GlyphRun[] | undefined {
  const distance = (group: readonly GlyphRun[]): number => Math.abs((group[0]?.y ?? 0) - mark.y);
  return groups.reduce<GlyphRun[] | undefined>(
    (best, group) => (best === undefined || distance(group) < distance(best) ? group : best),
    undefined,
  );
}

function toLine(runs: readonly GlyphRun[], direction: Direction): TextLine {
  const ink = runs.filter(isInk);
  const widest = runs.reduce((best, run) => (run.width > best.width ? run : best));
  return {
    text: lineText(runs, direction),
    left: Math.min(...ink.map((run) => run.x)),
    right: Math.max(...ink.map((run) => run.x + run.width)),
    y: widest.y,
    height: widest.height,
  };
}
