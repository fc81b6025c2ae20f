// Brings what an archive holds of an article together with what the rules find now: ids stay where a statement stays, decisions always.
import type { Span } from '../../core/statements/model';
import type { StatementStatus } from '../../core/contract/schema/statements';

/** A statement by which another reading is known as the same one. */
export interface Placed {
  readonly content: Span;
  readonly cue: Span | null;
}

export interface Kept extends Placed {
  readonly id: number;
  readonly status: StatementStatus;
}

export interface Reconciled<Found> {
  /** Statements that no one has decided on, as they were found anew. */
  readonly again: readonly { readonly id: number; readonly found: Found }[];
  readonly added: readonly Found[];
  /** No longer found, and no one has decided on them. */
  readonly gone: readonly number[];
}

/** From this share of common text on, a find is what the analyst has decided on already. */
const SAME_PASSAGE = 0.5;

/**
 * Pairs by equal span first, then by equal cue. A find that overlaps well with a decided statement (confirmed, edited,
 * added, rejected) is taken to be that one, which stays as it is.
 */
export function reconcile<Found extends Placed>(before: readonly Kept[], found: readonly Found[]): Reconciled<Found> {
  const left = new Set(before);
  const pairs = new Map<Found, Kept>();
  for (const same of [sameSpan, sameCue]) {
    for (const find of found) {
      if (pairs.has(find)) continue;
      const kept = [...left].find((one) => same(one, find));
      if (!kept) continue;
      left.delete(kept);
      pairs.set(find, kept);
    }
  }
  const decided = [...left].filter(({ status }) => status !== 'auto');
  const again: { id: number; found: Found }[] = [];
  const added: Found[] = [];
  for (const find of found) {
    const kept = pairs.get(find);
    if (kept?.status === 'auto') again.push({ id: kept.id, found: find });
    else if (!kept && !decided.some((one) => overlap(one.content, find.content) >= SAME_PASSAGE)) added.push(find);
  }
  return { again, added, gone: [...left].filter(({ status }) => status === 'auto').map(({ id }) => id) };
}

function sameSpan(a: Placed, b: Placed): boolean {
  return equal(a.content, b.content);
}

function sameCue(a: Placed, b: Placed): boolean {
  return a.cue !== null && b.cue !== null && equal(a.cue, b.cue);
}

function equal(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Common length by joint length. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
