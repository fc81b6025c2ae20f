// What a query was understood as, in the shape that `search` prints and the window shows.
import type { DateNode, FieldNode, IgnoredText, QueryNode, WordNode } from './ast';
import { formatDateRange } from './date-value';
import { formatQuery } from './format';
import type { CountedTerm } from '../text/token';
import { wordsOf, type ResolvedQuery } from './resolve';

/** One word of the query; `column` is the 1-based UTF-16 column of the word as typed. */
export interface ExplainedWord {
  readonly text: string;
  readonly field: string;
  readonly exact: boolean;
  readonly prefix: boolean;
  /** Articles with it are left out. */
  readonly negated: boolean;
  readonly column: number;
  /** Articles that hold any of the forms; null where only the index can tell (several forms, a prefix). */
  readonly count: number | null;
  /** The forms that occur, the most frequent first; of a prefix none is listed. */
  readonly matchedAs: readonly CountedTerm[];
}

/** What a query asks of an article beside its words; `text` is the value as typed, of a date its canonical form. */
export interface ExplainedCondition {
  readonly field: FieldNode['field'] | 'date';
  readonly text: string;
  readonly exact: boolean;
  readonly prefix: boolean;
  readonly negated: boolean;
  /** 1-based UTF-16 column as typed. */
  readonly column: number;
}

export interface QueryExplanation {
  /** The canonical text of the query. */
  readonly parsed: string;
  readonly words: readonly ExplainedWord[];
  /** All fields and dates in the order typed. */
  readonly conditions: readonly ExplainedCondition[];
  readonly ignored: readonly IgnoredText[];
}

/** Explains a resolved query; `ignored` is the parser's list. Forms that no article holds are left out. */
export function explain(resolved: ResolvedQuery, ignored: readonly IgnoredText[] = []): QueryExplanation {
  const { negatedWords, conditions } = partsOf(resolved.query);
  const words = [...resolved.words.values()].map(({ node, terms, prefix }): ExplainedWord => {
    const matchedAs = terms.filter((form) => form.count > 0).sort((a, b) => b.count - a.count);
    return {
      text: node.text,
      field: node.scope,
      exact: node.exact,
      prefix: node.prefix,
      negated: negatedWords.has(node),
      column: node.span.start + 1,
      count: prefix !== null || matchedAs.length > 1 ? null : (matchedAs[0]?.count ?? 0),
      matchedAs,
    };
  });
  return { parsed: formatQuery(resolved.query), words, conditions, ignored };
}

interface Parts {
  readonly negatedWords: ReadonlySet<WordNode>;
  readonly conditions: readonly ExplainedCondition[];
}

/** On a stack of its own, as the parser: the nesting is the writer's. A NOT inside a NOT is undone. */
function partsOf(query: QueryNode): Parts {
  const negatedWords = new Set<WordNode>();
  const conditions: ExplainedCondition[] = [];
  const open: { readonly node: QueryNode; readonly negated: boolean }[] = [{ node: query, negated: false }];
  for (let part = open.pop(); part; part = open.pop()) {
    const { node, negated } = part;
    if (node.type === 'and' || node.type === 'or')
      open.push(...node.children.map((child) => ({ node: child, negated })));
    else if (node.type === 'not') open.push({ node: node.child, negated: !negated });
    else if (node.type === 'field' || node.type === 'date') conditions.push(conditionOf(node, negated));
    else if (negated) for (const word of wordsOf(node)) negatedWords.add(word);
  }
  return { negatedWords, conditions: conditions.sort((a, b) => a.column - b.column) };
}

function conditionOf(node: FieldNode | DateNode, negated: boolean): ExplainedCondition {
  const column = node.span.start + 1;
  if (node.type === 'date') {
    return { field: 'date', text: formatDateRange(node), exact: false, prefix: false, negated, column };
  }
  return { field: node.field, text: node.raw, exact: node.exact, prefix: node.prefix, negated, column };
}
