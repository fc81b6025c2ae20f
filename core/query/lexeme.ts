// The pieces that a query is cut into: operators, parentheses and leaves that are ready for the tree.
import type { DateNode, FieldNode, IgnoredText, PhraseNode, WordNode } from './ast';

export type LeafNode = WordNode | PhraseNode | FieldNode | DateNode;

export type BinaryOperator =
  | { readonly kind: 'or' | 'and' }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'same'; readonly unit: 'sentence' | 'paragraph' };

/** One piece of a query; `column` is 1-based in the query as typed, `text` what an error message quotes. */
export type Lexeme = { readonly column: number; readonly text: string } & (
  | BinaryOperator
  | { readonly kind: 'leaf'; readonly node: LeafNode }
  /** `any:`; what follows comes as `any-words`, between conditions that keep their meaning. */
  | { readonly kind: 'any' }
  | { readonly kind: 'any-words'; readonly words: readonly WordNode[] }
  | { readonly kind: 'ignored'; readonly reason: IgnoredText['reason'] }
  | { readonly kind: 'not' | 'open' | 'close' | 'end' }
);
