// Where words, phrases and proximities occur in one field: the one definition that evaluator, highlighter and tests share.
import type { NearNode, PhraseNode, PositionalNode, SameUnitNode, WordNode } from './ast';
import { looksIn } from './resolve';

/**
 * A place where an operand occurs, in token positions. Words and plain phrases have one end; a phrase with slop may end at
 * several places from the same start: `end` is the first of these, `reach` the last. Both are exclusive.
 */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
}

/** One title or body, as the index sees it. */
export interface FieldPositions {
  readonly field: 'title' | 'body';
  /** Ascending token positions at which a word of the query stands. */
  positionsOf(word: WordNode): readonly number[];
  /** Token positions at which a sentence or paragraph begins, ascending. */
  unitStarts(unit: 'sentence' | 'paragraph'): ArrayLike<number>;
}

const none: readonly Occurrence[] = [];

/** Where an operand occurs, by ascending start. */
export function occurrencesOf(node: PositionalNode, text: FieldPositions): readonly Occurrence[] {
  switch (node.type) {
    case 'word':
      if (!looksIn(node.scope, text.field)) return none;
      return text.positionsOf(node).map((start) => ({ start, end: start + 1, reach: start + 1 }));
    case 'phrase':
      return looksIn(node.scope, text.field) ? phraseOccurrences(node, text) : none;
    case 'alternatives':
      return node.options.flatMap((option) => occurrencesOf(option, text)).sort((a, b) => a.start - b.start);
  }
}

/**
 * The words in this order; between the first and the last may stand, beyond the words themselves, `slop` tokens in all.
 * Without slop this is FTS5's phrase.
 */
function phraseOccurrences(node: PhraseNode, text: FieldPositions): readonly Occurrence[] {
  const lists = node.words.map((word) => text.positionsOf(word));
  const [firsts, ...rest] = lists;
  const lasts = lists.at(-1);
  if (!firsts || !lasts || lists.some((list) => list.length === 0)) return none;
  const found: Occurrence[] = [];
  const cursors = rest.map(() => 0);
  for (const start of firsts) {
    const limit = start + node.words.length + node.slop;
    let position = start;
    let last = 0;
    for (const [i, list] of rest.entries()) {
      let cursor = cursors[i] ?? 0;
      while (cursor < list.length && (list[cursor] ?? 0) <= position) cursor++;
      cursors[i] = cursor;
      last = cursor;
      position = list[cursor] ?? Infinity;
    }
    if (position === Infinity) break;
    if (position >= limit) continue;
    const end = position + 1;
    let reach = end;
    for (let i = last; rest.length > 0 && i < lasts.length && (lasts[i] ?? 0) < limit; i++) reach = (lasts[i] ?? 0) + 1;
    found.push({ start, end, reach });
  }
  return found;
}

/**
 * Of every operand the occurrences that take part in a match, or null when there is none.
 * FTS5's NEAR: from the end of each operand to the start of the one that begins last are at most `distance` tokens; order
 * and overlap do not matter.
 */
export function nearMatches(node: NearNode, text: FieldPositions): Occurrence[][] | null {
  return groupMatches(node.operands, text, (lists) => {
    const starts = [...new Set(lists.flatMap((list) => list.map((occurrence) => occurrence.start)))];
    starts.sort((a, b) => a - b);
    const windows = lists.map((list) => new NearWindow(list, node.distance));
    for (const latest of starts) {
      const inside = windows.map((window) => window.at(latest));
      if (inside.every(Boolean)) for (const window of windows) window.keep();
    }
    return windows.map((window) => window.kept);
  });
}

/** The occurrences of one operand that may pair with an operand that begins at `latest`. */
class NearWindow {
  readonly kept: Occurrence[] = [];
  private inside: Occurrence[] = [];
  private next = 0;
  private readonly seen = new Set<Occurrence>();

  constructor(
    private readonly list: readonly Occurrence[],
    private readonly distance: number,
  ) {}

  /** `latest` never goes back between calls. */
  at(latest: number): boolean {
    for (let item = this.list[this.next]; item && item.start <= latest; item = this.list[++this.next]) {
      this.inside.push(item);
    }
    this.inside = this.inside.filter((item) => item.reach + this.distance >= latest);
    return this.inside.length > 0;
  }

  keep(): void {
    for (const item of this.inside) {
      if (this.seen.has(item)) continue;
      this.seen.add(item);
      this.kept.push(item);
    }
  }
}

/** Of every operand the occurrences that lie with all the others inside one sentence or paragraph, or null. */
export function sameUnitMatches(node: SameUnitNode, text: FieldPositions): Occurrence[][] | null {
  const starts = text.unitStarts(node.unit);
  return groupMatches(node.operands, text, (lists) => {
    const byUnit = lists.map((list) => {
      const units = new Map<number, Occurrence[]>();
      for (const occurrence of list) {
        const unit = unitAt(starts, occurrence.start);
        if (unitAt(starts, occurrence.end - 1) !== unit) continue;
        const others = units.get(unit);
        if (others) others.push(occurrence);
        else units.set(unit, [occurrence]);
      }
      return units;
    });
    const shared = [...(byUnit[0]?.keys() ?? [])].filter((unit) => byUnit.every((units) => units.has(unit)));
    return byUnit.map((units) => shared.flatMap((unit) => units.get(unit) ?? []));
  });
}

function groupMatches(
  operands: readonly PositionalNode[],
  text: FieldPositions,
  select: (lists: (readonly Occurrence[])[]) => Occurrence[][],
): Occurrence[][] | null {
  const lists: (readonly Occurrence[])[] = [];
  for (const operand of operands) {
    const list = occurrencesOf(operand, text);
    if (list.length === 0) return null;
    lists.push(list);
  }
  const selected = select(lists);
  return selected.every((list) => list.length > 0) ? selected : null;
}

/** Index of the last unit that begins at or before `position`. */
function unitAt(starts: ArrayLike<number>, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
