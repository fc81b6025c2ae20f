// What a query was understood as, in the shape that `search` prints and the window shows.
import type { IgnoredText } from './ast';
import { formatQuery } from './format';
import type { CountedTerm } from '../text/token';
import type { ResolvedQuery } from './resolve';

/** One word of the query; `column` is the 1-based UTF-16 column of the word as typed. */
export interface ExplainedWord {
  readonly text: string;
  readonly field: string;
  readonly exact: boolean;
  readonly prefix: boolean;
  readonly column: number;
  /** Articles that hold any of the forms; null where only the index can tell (several forms, a prefix). */
  readonly count: number | null;
  /** The forms that occur, the most frequent first; of a prefix none is listed. */
  readonly matchedAs: readonly CountedTerm[];
}

export interface QueryExplanation {
  /** The canonical text of the query. */
  readonly parsed: string;
  readonly words: readonly ExplainedWord[];
  readonly ignored: readonly IgnoredText[];
}

/** Explains a resolved query; `ignored` is the parser's list. Forms that no article holds are left out. */
export function explain(resolved: ResolvedQuery, ignored: readonly IgnoredText[] = []): QueryExplanation {
  const words = [...resolved.words.values()].map(({ node, terms, prefix }): ExplainedWord => {
    const matchedAs = terms.filter((form) => form.count > 0).sort((a, b) => b.count - a.count);
    return {
      text: node.text,
      field: node.scope,
      exact: node.exact,
      prefix: node.prefix,
      column: node.span.start + 1,
      count: prefix !== null || matchedAs.length > 1 ? null : (matchedAs[0]?.count ?? 0),
      matchedAs,
    };
  });
  return { parsed: formatQuery(resolved.query), words, ignored };
}
