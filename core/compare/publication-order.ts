// The order in which statements were published: ids and imports decide nothing in it.
import type { ComparedStatement } from './model';

/** Publication, undated last; within one article its own order. Ids decide nothing. */
export function byPublication(a: ComparedStatement, b: ComparedStatement): number {
  const at = (s: ComparedStatement): number => s.publishedInstant ?? Number.MAX_SAFE_INTEGER;
  return (
    at(a) - at(b) ||
    compareText(a.outlet ?? '', b.outlet ?? '') ||
    (a.articleId === b.articleId ? a.start - b.start : compareText(a.text, b.text)) ||
    a.articleId - b.articleId
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
