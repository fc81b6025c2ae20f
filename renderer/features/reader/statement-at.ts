// Which statement a place in the text belongs to, and which one lies beside it.
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import type { Stretch } from './stretch';

/** The shortest statement over an offset; its cue and mention count as its own where no other content lies. */
export function statementAt<S extends Pick<StatementWithSource, 'start' | 'end' | 'cue' | 'mention'>>(
  statements: readonly S[],
  offset: number,
): S | null {
  const covers = (span: Stretch | null): boolean => span !== null && span.start <= offset && offset < span.end;
  const inside = statements.filter(covers).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return inside ?? statements.find(({ cue, mention }) => covers(cue) || covers(mention)) ?? null;
}

/** The one before or after the one at hand; without one at hand, the nearest on that side of the caret. */
export function besides<S extends Stretch & { readonly id: number }>(
  statements: readonly S[],
  activeId: number | null,
  caret: number | null,
  by: 1 | -1,
): S | null {
  const at = statements.findIndex(({ id }) => id === activeId);
  if (at !== -1) return statements[at + by] ?? null;
  const from = caret ?? 0;
  if (by === 1) return statements.find(({ end }) => end > from) ?? null;
  return statements.findLast(({ start }) => start < from) ?? null;
}
