// Which words of a resolved query a term of an article stands for: built once a query, asked once a token.
import type { WordNode } from './ast';
import type { ResolvedQuery } from './resolve';

/** Looks terms up in the forms and prefixes of a query. */
export class TermMatcher {
  private readonly byTerm = new Map<string, WordNode[]>();
  /** Prefixes by their first two code units, which every prefix has. */
  private readonly byStart = new Map<string, { prefix: string; node: WordNode }[]>();

  constructor(resolved: ResolvedQuery) {
    for (const { node, terms, prefix } of resolved.words.values()) {
      if (prefix !== null) append(this.byStart, prefix.slice(0, 2), { prefix, node });
      for (const { term } of terms) append(this.byTerm, term, node);
    }
  }

  /** The ascending positions of every word of the query that occurs among `terms`. */
  positionsIn(terms: Iterable<string>): Map<WordNode, number[]> {
    const positions = new Map<WordNode, number[]>();
    let position = 0;
    for (const term of terms) {
      const words = this.byTerm.get(term);
      if (words) for (const word of words) append(positions, word, position);
      const prefixes = this.byStart.size > 0 ? this.byStart.get(term.slice(0, 2)) : undefined;
      for (const { prefix, node } of prefixes ?? []) if (term.startsWith(prefix)) append(positions, node, position);
      position++;
    }
    return positions;
  }
}

const matchers = new WeakMap<ResolvedQuery, TermMatcher>();

/** The matcher of a query, built at the first call and kept as long as the query. */
export function termMatcherOf(resolved: ResolvedQuery): TermMatcher {
  let matcher = matchers.get(resolved);
  if (!matcher) {
    matcher = new TermMatcher(resolved);
    matchers.set(resolved, matcher);
  }
  return matcher;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
