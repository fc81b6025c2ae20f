// What a query's form says about ranking and about which revisions it sees.
import type { FieldNode, PositionalNode, QueryNode, WordNode } from '../../core/query/ast';

/** The words whose presence counts for an article: all that do not stand under NOT, each once. */
export function rankedWords(node: QueryNode): WordNode[] {
  const words = new Map<string, WordNode>();
  for (const word of positiveWords(node)) {
    const key = `${word.scope} ${word.term} ${word.prefix} ${word.exact}`;
    if (!words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

function positiveWords(node: QueryNode | PositionalNode): WordNode[] {
  switch (node.type) {
    case 'word':
      return [node];
    case 'phrase':
      return [...node.words];
    case 'alternatives':
      return node.options.flatMap(positiveWords);
    case 'near':
    case 'same':
      return node.operands.flatMap(positiveWords);
    case 'and':
    case 'or':
      return node.children.flatMap(positiveWords);
    case 'not':
    case 'all':
    case 'field':
    case 'date':
      return [];
  }
}

/** Conditions on who says what, in the order typed: `explain` shows what they mean in this archive. */
export function fieldsOf(node: QueryNode): FieldNode[] {
  switch (node.type) {
    case 'field':
      return node.field === 'speaker' || node.field === 'stance' ? [node] : [];
    case 'not':
      return fieldsOf(node.child);
    case 'and':
    case 'or':
      return node.children.flatMap(fieldsOf);
    default:
      return [];
  }
}

/** `revision:all` anywhere in the query shows older revisions, too. */
export function asksForAllRevisions(node: QueryNode): boolean {
  switch (node.type) {
    case 'field':
      return node.field === 'revision';
    case 'not':
      return asksForAllRevisions(node.child);
    case 'and':
    case 'or':
      return node.children.some(asksForAllRevisions);
    default:
      return false;
  }
}
