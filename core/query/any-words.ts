// A query as typed and its question in plain words: whether `any:` stands in it, and the query with or without it.
import { isAnyName } from './fields';

const MARKER = /(^|\s)([\p{L}\p{M}_-]+):[ \t]?/gu;

/** Whether any of the words is enough: `any:` stands before them. */
export function asksForAnyWord(query: string): boolean {
  return [...query.matchAll(MARKER)].some((found) => isAnyName(found[2] ?? ''));
}

/** The query with `any:` before it, unless it asks so already. */
export function withAnyWord(query: string): string {
  return asksForAnyWord(query) ? query : `any: ${query.trimStart()}`;
}

/** The query without its `any:`. */
export function withoutAnyWord(query: string): string {
  return query.replace(MARKER, (marker, before: string, name: string) => (isAnyName(name) ? before : marker));
}
