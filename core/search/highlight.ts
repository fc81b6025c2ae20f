// The stretches of a title or body that a query matched, as slices of the raw text.
import { isFunctionWord } from '../compare/function-words';
import { indexText, tokenize } from '../text/analyser';
import type { IndexedText, Token } from '../text/token';
import type { OrNode, PositionalNode, QueryNode, WordNode } from '../query/ast';
import {
  nearMatches,
  occurrencesOf,
  sameUnitMatches,
  type FieldPositions,
  type Occurrence,
} from '../query/occurrences';
import type { ResolvedQuery } from '../query/resolve';
import { termMatcherOf } from '../query/term-matcher';

/** Half-open range of UTF-16 code units in the raw text. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/**
 * What a query matched in `text`, ascending and without overlap. A word is marked wherever it stands; a phrase as one
 * stretch from its first word to its last; of NEAR, SENT and PARA only the operands that satisfy it together. What is
 * negated is never marked, nor are function words of a question behind `any:`. `field` says whether `text` is the title or the body, for words bound to one of them.
 */
export function findHighlights(resolved: ResolvedQuery, text: string, field: 'title' | 'body'): Highlight[] {
  if (resolved.words.size === 0 || text === '') return [];
  const tokens = tokenize(text);
  const positions = new RawPositions(field, text, termMatcherOf(resolved).positionsIn(termsOf(tokens)));
  const ranges: Highlight[] = [];
  for (const occurrence of matchedIn(resolved.query, positions)) {
    const first = tokens[occurrence.start];
    const last = tokens[occurrence.end - 1];
    if (first && last) ranges.push({ start: first.start, end: last.end });
  }
  return merged(ranges);
}

function* termsOf(tokens: readonly Token[]): Iterable<string> {
  for (const token of tokens) yield token.term;
}

function matchedIn(node: QueryNode, text: FieldPositions): readonly Occurrence[] {
  switch (node.type) {
    case 'and':
      return node.children.flatMap((child) => matchedIn(child, text));
    case 'or':
      return tellingOf(node).flatMap((child) => matchedIn(child, text));
    case 'word':
    case 'phrase':
      return tightest(node, occurrencesOf(node, text));
    case 'near':
    case 'same': {
      const lists = node.type === 'near' ? nearMatches(node, text) : sameUnitMatches(node, text);
      return node.operands.flatMap((operand, i) => tightest(operand, lists?.[i] ?? []));
    }
    case 'all':
    case 'not':
    case 'field':
    case 'date':
      return [];
  }
}

/** Of a question in plain words those that say what it is about, if any does; of other alternatives all. */
function tellingOf(node: OrNode): readonly QueryNode[] {
  if (node.any !== true) return node.children;
  const telling = node.children.filter((child) => child.type !== 'word' || !isFunctionWord(child.term));
  return telling.length > 0 ? telling : node.children;
}

/** Of a phrase with slop, without what only widens another occurrence: of "a a b" for "a b"~1 the second `a` is the match. */
function tightest(node: PositionalNode, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (node.type !== 'phrase' || node.slop === 0) return occurrences;
  return occurrences.filter((item, i) => item.end !== occurrences[i + 1]?.end);
}

function merged(ranges: Highlight[]): Highlight[] {
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Highlight[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (!last || range.start >= last.end) out.push(range);
    else if (range.end > last.end) out[out.length - 1] = { start: last.start, end: range.end };
  }
  return out;
}

class RawPositions implements FieldPositions {
  private indexed: IndexedText | null = null;

  constructor(
    readonly field: 'title' | 'body',
    private readonly text: string,
    private readonly positions: ReadonlyMap<WordNode, number[]>,
  ) {}

  positionsOf(word: WordNode): readonly number[] {
    return this.positions.get(word) ?? [];
  }

  unitStarts(unit: 'sentence' | 'paragraph'): ArrayLike<number> {
    this.indexed ??= indexText(this.text);
    return unit === 'sentence' ? this.indexed.sentenceStarts : this.indexed.paragraphStarts;
  }
}
