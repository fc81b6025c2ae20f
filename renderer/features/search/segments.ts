// Cuts a text into marked and unmarked stretches.

/** Half-open, UTF-16, relative to the text at hand. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Segment extends Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Ranges may come in any order, overlap or reach beyond the text; the segments together are exactly the text. */
export function segmentsOf(text: string, highlights: readonly Stretch[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) segments.push({ start: at, end, text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of highlights.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(Math.max(start, at), text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return segments;
}
