// Puts nodes together in one shape only: no AND inside AND, no OR inside OR, no NOT of a NOT, no list of one.
import type { AndNode, NotNode, OrNode, PositionalNode, QueryNode, TextScope, WordNode } from './ast';

/** The conjunction; of nothing it is every article. */
export function allOf(nodes: readonly QueryNode[]): QueryNode {
  const children = nodes.flatMap((node) => (node.type === 'and' ? node.children : [node]));
  const only = children[0];
  if (children.length === 1 && only) return only;
  return children.length === 0 ? { type: 'all' } : ({ type: 'and', children } satisfies AndNode);
}

/** The alternatives; `nodes` is not empty. */
export function anyOf(nodes: readonly [QueryNode, ...QueryNode[]]): QueryNode {
  const children = nodes.flatMap((node) => (node.type === 'or' ? node.children : [node]));
  return children.length === 1 ? nodes[0] : ({ type: 'or', children } satisfies OrNode);
}

/** The words behind `any:`, each once; of none it is every article. */
export function anyWordOf(words: readonly WordNode[]): QueryNode {
  const byTerm = new Map(words.toReversed().map((word) => [word.term, word]));
  const children = words.filter((word) => byTerm.get(word.term) === word);
  const only = children[0];
  if (!only) return { type: 'all' };
  return children.length === 1 ? only : ({ type: 'or', any: true, children } satisfies OrNode);
}

export function notOf(node: QueryNode): QueryNode {
  return node.type === 'not' ? node.child : ({ type: 'not', child: node } satisfies NotNode);
}

/** `node` as an operand of NEAR, SENT or PARA: a word, a phrase, or alternatives of these; else null. */
export function positional(node: QueryNode, span: { start: number; end: number }): PositionalNode | null {
  if (node.type === 'word' || node.type === 'phrase') return node;
  if (node.type !== 'or') return null;
  const options = node.children.filter((child) => child.type === 'word' || child.type === 'phrase');
  return options.length === node.children.length ? { type: 'alternatives', options, span } : null;
}

/** The fields an operand can stand in. */
export function scopesOf(node: PositionalNode): readonly TextScope[] {
  return node.type === 'alternatives' ? node.options.map((option) => option.scope) : [node.scope];
}
