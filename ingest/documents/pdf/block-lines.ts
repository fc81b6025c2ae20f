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
  // What has width makes the lines; dots and marks, drawn above or below, then go to the nearest.
  const wide = runs.filter((run) => run.width > 0 && run.text.trim() !== '').toSorted((a, b) => a.y - b.y);
  for (const run of wide) {
    const group = groups.findLast((candidate) => sameLine(candidate, run));
    if (group) group.push(run);
    else groups.push([run]);
  }
  for (const run of runs) {
    if (run.width > 0 || run.text.trim() === '') continue;
    nearest(groups, run)?.push(run);
  }
  return groups
    .map((group) => toLine(group, direction))
    .filter((line) => line.text !== '')
    .toSorted((a, b) => a.y - b.y);
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
  const widest = runs.reduce((best, run) => (run.width > best.width ? run : best));
  return {
    text: lineText(runs, direction),
    left: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.x + run.width)),
    y: widest.y,
    height: widest.height,
  };
}
