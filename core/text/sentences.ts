// Where sentences and paragraphs begin, found in the gaps between words while a text is indexed.

/** Token positions, ascending; both begin with 0 when there is a token at all. */
export interface Boundaries {
  readonly sentenceStarts: Uint32Array;
  readonly paragraphStarts: Uint32Array;
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
const TERMINATOR = /[.!?؟…۔]/;

export function findBoundaries(text: string, starts: Uint32Array, ends: Uint32Array, count: number): Boundaries {
  const sentences: number[] = count > 0 ? [0] : [];
  const paragraphs: number[] = count > 0 ? [0] : [];
  for (let i = 1; i < count; i++) {
    const from = ends[i - 1] ?? 0;
    const to = starts[i] ?? 0;
    if (to - from < 2) continue;
    const gap = text.slice(from, to);
    const line = LINE_BREAK.test(gap);
    if (line) paragraphs.push(i);
    if (line || (TERMINATOR.test(gap) && /\s/.test(gap))) sentences.push(i);
  }
  return { sentenceStarts: Uint32Array.from(sentences), paragraphStarts: Uint32Array.from(paragraphs) };
}
