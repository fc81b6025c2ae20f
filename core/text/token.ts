// The unit that index, query, highlighter and look-ups share: one word of a raw text.

/** A word of a text. `term` is its folded form; `start`/`end` are UTF-16 offsets into the raw text, half-open. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What the analyser stores for an index: the folded terms in order, joined by one space (a term never holds a space),
 * and where sentences and paragraphs begin.
 */
export interface IndexedText {
  readonly terms: string;
  readonly tokenCount: number;
  /** Token positions at which a sentence begins, ascending; the first is 0 when there is a token at all. */
  readonly sentenceStarts: Uint32Array;
  /** Token positions at which a paragraph begins, ascending; a subset of `sentenceStarts`. */
  readonly paragraphStarts: Uint32Array;
}

/** An `IndexedText` whose terms are UTF-8. */
export interface IndexedBytes extends Omit<IndexedText, 'terms'> {
  readonly terms: Uint8Array;
}

/** How many articles of an archive hold a folded term; 0 when none does. */
export interface Vocabulary {
  documentFrequency(term: string): number;
}

/** A term of the index and the number of articles that hold it. */
export interface CountedTerm {
  readonly term: string;
  readonly count: number;
}
