// The one analyser: index, queries, highlights and look-ups all see a text as these words.
import { scanWords } from './scan-words';
import { findBoundaries } from './sentences';
import type { IndexedBytes, IndexedText, Token } from './token';

/** The words of a text in order, folded, with their raw UTF-16 ranges (see `scanWords` for the rules). */
export function tokenize(text: string): Token[] {
  const words = scanWords(text);
  const { starts, ends, count } = words;
  const terms = words.joined();
  const tokens: Token[] = [];
  let from = 0;
  for (let i = 0; i < count; i++) {
    let to = terms.indexOf(' ', from);
    if (to < 0) to = terms.length;
    tokens.push({ term: terms.slice(from, to), start: starts[i] ?? 0, end: ends[i] ?? 0 });
    from = to + 1;
  }
  return tokens;
}

/** What an index stores of a text: the same words as `tokenize` yields, and where sentences and paragraphs begin. */
export function indexText(text: string): IndexedText {
  const words = scanWords(text);
  const { sentenceStarts, paragraphStarts } = findBoundaries(text, words.starts, words.ends, words.count);
  return { terms: words.joined(), tokenCount: words.count, sentenceStarts, paragraphStarts };
}

/**
 * The same as `indexText`, with the terms as UTF-8 where the caller wants them: `place` gets the most bytes that they may
 * take and a function that writes them and tells how many they took, and answers the bytes written.
 */
export function indexBytes(
  text: string,
  place: (most: number, write: (target: Uint8Array) => number) => Uint8Array,
): IndexedBytes {
  const words = scanWords(text);
  const { sentenceStarts, paragraphStarts } = findBoundaries(text, words.starts, words.ends, words.count);
  const terms = place(words.utf8Most, (target) => words.encodeInto(target));
  return { terms, tokenCount: words.count, sentenceStarts, paragraphStarts };
}
