// Finds the quotations of a text: all marks, nested, across paragraphs, block quotes; linear time for any input.
import type { Span } from '../model';
import { markFamily, markTurn, type MarkFamily } from './quotation-marks';

/** One quotation. `start` is the opening mark, `end` stands behind the closing one; `inner` is what they enclose. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 1 for an outermost quotation. */
  readonly depth: number;
  /** Index of the enclosing quotation, -1 for an outermost one. */
  readonly parent: number;
  /** `block`: lines that begin with >, without marks of their own. */
  readonly marks: MarkFamily | 'block';
}

/** A quotation that stays open is given up behind this many paragraphs… */
const MOST_PARAGRAPHS = 6;
/** …or UTF-16 units. */
const LONGEST = 6_000;
/** Deeper opening marks are passed over: no text nests its quotations so. */
const DEEPEST = 32;

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

interface Open {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly paragraph: number;
}

interface Closed {
  readonly at: number;
  readonly length: number;
  readonly close: number;
  readonly end: number;
  readonly marks: MarkFamily | 'block';
}

/** The quotations of one text, in the order in which they open. */
export class Quotations {
  readonly all: readonly Quotation[];
  /** Offsets of opening marks that nothing closes. */
  readonly unclosed: readonly number[];
  /** Edges of quotations, ascending, and the innermost quotation from each edge to the next. */
  readonly #edges: number[] = [];
  readonly #innermost: number[] = [];

  constructor(closed: readonly Closed[], unclosed: readonly number[]) {
    const all: Quotation[] = [];
    const stack: number[] = [];
    const leave = (until: number): void => {
      for (let top = stack.at(-1); top !== undefined && (all[top]?.end ?? 0) <= until; top = stack.at(-1)) {
        stack.pop();
        this.#edge(all[top]?.end ?? 0, stack.at(-1) ?? -1);
      }
    };
    for (const { at, length, close, end, marks } of closed.toSorted((a, b) => a.at - b.at || b.end - a.end)) {
      leave(at);
      const parent = stack.at(-1) ?? -1;
      if (parent >= 0 && end > (all[parent]?.end ?? 0)) continue;
      stack.push(all.length);
      this.#edge(at, all.length);
      all.push({ start: at, end, inner: { start: at + length, end: close }, depth: stack.length, parent, marks });
    }
    leave(Infinity);
    this.all = all;
    this.unclosed = unclosed;
  }

  #edge(at: number, innermost: number): void {
    if (this.#edges.at(-1) === at) this.#innermost[this.#innermost.length - 1] = innermost;
    else {
      this.#edges.push(at);
      this.#innermost.push(innermost);
    }
  }

  /** Index in `all` of the innermost quotation that holds this offset, its own marks included; -1 for none. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.#edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edges[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : (this.#innermost[low - 1] ?? -1);
  }

  /** The innermost quotation that holds this offset, its own marks included. */
  at(offset: number): Quotation | null {
    return this.all[this.indexAt(offset)] ?? null;
  }

  /** Whether a quotation begins inside the range. */
  anyWithin({ start, end }: Span): boolean {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (this.all[low]?.start ?? Infinity) < end;
  }

  /** How many quotations hold this offset, their own marks included. */
  depthAt(offset: number): number {
    return this.at(offset)?.depth ?? 0;
  }
}

/**
 * Finds every quotation. A mark opens or closes by its place (see `markTurn`). A quotation may run over several paragraphs:
 * where each begins with an opening mark again (the first mark of such a paragraph opens nothing new), or where the closing
 * mark simply comes later, before any other opens. Every other opening mark without its closing one is `unclosed`.
 */
export function findQuotations(text: string): Quotations {
  const stack: Open[] = [];
  const openByFamily: Record<MarkFamily, number> = { double: 0, guillemet: 0, single: 0, singleGuillemet: 0 };
  const closed: Closed[] = blockQuotes(text);
  const unclosed: number[] = [];
  let paragraph = 0;
  let lineEmpty = true;

  const drop = (): void => {
    const open = stack.pop();
    if (!open) return;
    openByFamily[open.family]--;
    unclosed.push(open.at);
  };
  const dropStale = (at: number): void => {
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (!top || (paragraph - top.paragraph <= MOST_PARAGRAPHS && at - top.at <= LONGEST)) return;
      drop();
    }
  };

  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && code !== 34 && code !== 39) {
      if (code === 10 || code === 13) {
        if (!lineEmpty) paragraph++;
        lineEmpty = true;
      } else if (code !== 32 && code !== 9) lineEmpty = false;
      continue;
    }
    if (LINE_BREAK.test(text[i] ?? '')) {
      paragraph++;
      lineEmpty = true;
      continue;
    }
    const family = markFamily(code);
    const opensLine = lineEmpty;
    lineEmpty = false;
    if (family === undefined) continue;
    // two apostrophes are typed for one double mark
    const doubled = code === 39 && text.charCodeAt(i + 1) === 39;
    const length = doubled ? 2 : 1;
    const kind: MarkFamily = doubled ? 'double' : family;
    const at = i;
    i += length - 1;
    if (stack.length > 0) dropStale(at);
    const turn = markTurn(text, at, kind, length);
    if (turn === 'none') continue;
    const isOpen = openByFamily[kind] > 0;
    if (turn === 'closes' || (turn === 'either' && isOpen)) {
      if (!isOpen) continue;
      while (stack.at(-1)?.family !== kind) drop();
      const open = stack.pop();
      openByFamily[kind]--;
      if (open && at > open.at + open.length) {
        closed.push({ at: open.at, length: open.length, close: at, end: at + length, marks: kind });
      }
      continue;
    }
    if (opensLine && stack.at(-1)?.family === kind && (stack.at(-1)?.paragraph ?? paragraph) < paragraph) continue;
    while ((stack.at(-1)?.paragraph ?? paragraph) < paragraph) drop();
    if (stack.length >= DEEPEST || (kind === 'single' && isOpen)) continue;
    stack.push({ at, length, family: kind, paragraph });
    openByFamily[kind]++;
  }
  while (stack.length > 0) drop();
  return new Quotations(
    closed,
    unclosed.toSorted((a, b) => a - b),
  );
}

/** Runs of lines that begin with >, as mail and Markdown mark what others wrote. */
function blockQuotes(text: string): Closed[] {
  const blocks: Closed[] = [];
  if (!text.includes('>')) return blocks;
  for (const { 0: lines, index } of text.matchAll(/^[ \t]*>(?!>)[^\n]*(?:\n[ \t]*>(?!>)[^\n]*)*/gm)) {
    const from = lines.search(/[^\s>]/);
    if (from < 0) continue;
    const end = index + lines.trimEnd().length;
    blocks.push({ at: index, length: from, close: end, end, marks: 'block' });
  }
  return blocks;
}
