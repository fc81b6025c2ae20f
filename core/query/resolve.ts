// Which terms of the index each word of a query stands for, decided once against an archive's vocabulary.
import type { CountedTerm, Vocabulary } from '../text/token';
import { expandTerm } from '../text/variants';
import type { PositionalNode, QueryNode, TextScope, WordNode } from './ast';

/** What one word of the query matches: its `terms`, or, for a prefix, every term that begins with `prefix`. */
export interface ResolvedWord {
  readonly node: WordNode;
  /** Begins with the folded word itself, even where no article holds it; empty for a prefix. */
  readonly terms: readonly CountedTerm[];
  readonly prefix: string | null;
}

/** A query with the terms of every word; keyed by the very nodes of `query`, negated ones included. */
export interface ResolvedQuery {
  readonly query: QueryNode;
  readonly words: ReadonlyMap<WordNode, ResolvedWord>;
}

/** How a folded term widens to the forms that count as the same word. */
export type ExpandTerm = (term: string, vocabulary: Vocabulary) => { readonly forms: readonly CountedTerm[] };

/**
 * Resolves every word of a query. `=word` stands for its folded form alone, `word*` for all terms that begin with it,
 * any other word for what `expand` gives (each different word is expanded once).
 */
export function resolveQuery(query: QueryNode, vocabulary: Vocabulary, expand: ExpandTerm = expandTerm): ResolvedQuery {
  const words = new Map<WordNode, ResolvedWord>();
  const expanded = new Map<string, readonly CountedTerm[]>();
  for (const node of wordsOf(query)) {
    if (node.prefix) {
      words.set(node, { node, terms: [], prefix: node.term });
      continue;
    }
    const own = { term: node.term, count: vocabulary.documentFrequency(node.term) };
    if (node.exact) {
      words.set(node, { node, terms: [own], prefix: null });
      continue;
    }
    let terms = expanded.get(node.term);
    if (!terms) {
      const others = expand(node.term, vocabulary).forms.filter((form) => form.term !== node.term);
      terms = [own, ...others.map(({ term, count }) => ({ term, count }))];
      expanded.set(node.term, terms);
    }
    words.set(node, { node, terms, prefix: null });
  }
  return { query, words };
}

/** Every word node of a query in the order typed, negated ones included. */
export function wordsOf(query: QueryNode): WordNode[] {
  const words: WordNode[] = [];
  collectWords(query, words);
  return words;
}

function collectWords(node: QueryNode | PositionalNode, words: WordNode[]): void {
  switch (node.type) {
    case 'word':
      words.push(node);
      break;
    case 'phrase':
      words.push(...node.words);
      break;
    case 'alternatives':
      for (const option of node.options) collectWords(option, words);
      break;
    case 'near':
    case 'same':
      for (const operand of node.operands) collectWords(operand, words);
      break;
    case 'not':
      collectWords(node.child, words);
      break;
    case 'and':
    case 'or':
      for (const child of node.children) collectWords(child, words);
      break;
    case 'all':
    case 'field':
    case 'date':
      break;
  }
}

/** Whether a word of that scope is looked for in `field`. */
export function looksIn(scope: TextScope, field: 'title' | 'body'): boolean {
  return scope === 'text' || scope === field;
}
