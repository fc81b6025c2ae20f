// Decides article by article, from the definition alone, what a query matches: the oracle of the tests, and enough for small sets.
import { indexText } from '../text/analyser';
import type { MetadataField, PositionalNode, QueryNode, WordNode } from './ast';
import { fieldMatches } from './field-match';
import { nearMatches, occurrencesOf, sameUnitMatches, type FieldPositions } from './occurrences';
import type { ResolvedQuery } from './resolve';
import { termMatcherOf, type TermMatcher } from './term-matcher';

/** The folded words of a title or body in order, with the positions at which sentences and paragraphs begin. */
export interface AnalysedField {
  readonly terms: readonly string[];
  readonly sentenceStarts: ArrayLike<number>;
  readonly paragraphStarts: ArrayLike<number>;
}

export interface AnalysedDocument {
  readonly title: AnalysedField;
  readonly body: AnalysedField;
  /** yyyymmdd in the source's own zone; null matches no date filter. */
  readonly localDate: number | null;
  /** The article's values of a field, as stored: none, one, or several (tags, speakers, notes). */
  valuesOf(field: MetadataField): readonly string[];
}

/** A title or body made ready for `matches`. */
export function analyseField(text: string): AnalysedField {
  const { terms, tokenCount, sentenceStarts, paragraphStarts } = indexText(text);
  return { terms: tokenCount === 0 ? [] : terms.split(' '), sentenceStarts, paragraphStarts };
}

/**
 * Whether an article matches. A word counts in title or body unless scoped; phrase, NEAR, SENT and PARA must be satisfied
 * within one of the two.
 */
export function matches(resolved: ResolvedQuery, article: AnalysedDocument): boolean {
  const matcher = termMatcherOf(resolved);
  const texts = [
    new AnalysedPositions('title', article.title, matcher),
    new AnalysedPositions('body', article.body, matcher),
  ];
  return holds(resolved.query, article, texts);
}

function holds(node: QueryNode, article: AnalysedDocument, texts: readonly FieldPositions[]): boolean {
  switch (node.type) {
    case 'all':
      return true;
    case 'and':
      return node.children.every((child) => holds(child, article, texts));
    case 'or':
      return node.children.some((child) => holds(child, article, texts));
    case 'not':
      return !holds(node.child, article, texts);
    case 'word':
    case 'phrase':
      return texts.some((text) => occurs(node, text));
    case 'near':
      return texts.some((text) => nearMatches(node, text) !== null);
    case 'same':
      return texts.some((text) => sameUnitMatches(node, text) !== null);
    case 'field':
      return fieldMatches(node, article.valuesOf(node.field));
    case 'date': {
      const { localDate } = article;
      return localDate !== null && localDate >= (node.from ?? 0) && localDate <= (node.to ?? Infinity);
    }
  }
}

function occurs(node: PositionalNode, text: FieldPositions): boolean {
  return occurrencesOf(node, text).length > 0;
}

class AnalysedPositions implements FieldPositions {
  private readonly positions: Map<WordNode, number[]>;

  constructor(
    readonly field: 'title' | 'body',
    private readonly analysed: AnalysedField,
    matcher: TermMatcher,
  ) {
    this.positions = matcher.positionsIn(analysed.terms);
  }

  positionsOf(word: WordNode): readonly number[] {
    return this.positions.get(word) ?? [];
  }

  unitStarts(unit: 'sentence' | 'paragraph'): ArrayLike<number> {
    return unit === 'sentence' ? this.analysed.sentenceStarts : this.analysed.paragraphStarts;
  }
}
