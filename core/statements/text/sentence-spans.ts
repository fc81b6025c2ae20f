// The sentences of a text as raw spans, from the archive's own rules of where sentences begin.
import { scanWords } from '../../text/scan-words';
import { findBoundaries } from '../../text/sentences';
import type { Span } from '../model';

/** A sentence: from its first mark or word to its last, without the space around it. */
export interface Sentence extends Span {
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

/** What belongs to the word behind it, so to the sentence that begins there. */
const OPENS =
  /["'\u201C\u201D\u201E\u00AB\u2018\u2039([{#@\-\u2013\u2014\u200E\u200F\u202A-\u202E\u2066-\u2069>\u2022*]/;
const ENDS = /[.!?؟…۔]/;

/** The sentences in order; none for a text without words. Between two of them stands nothing but space. */
export function sentenceSpans(text: string): Sentence[] {
  const { starts, ends, count } = scanWords(text);
  const { sentenceStarts, paragraphStarts } = findBoundaries(text, starts, ends, count);
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let from = 0;
  for (let i = 0; i < sentenceStarts.length; i++) {
    const first = sentenceStarts[i] ?? 0;
    if (paragraphStarts[paragraph + 1] === first) paragraph++;
    const next = sentenceStarts[i + 1];
    const to = next === undefined ? text.length : beginOf(text, ends[next - 1] ?? 0, starts[next] ?? 0);
    sentences.push({ ...trimmed(text, from, to), paragraph });
    from = to;
  }
  return sentences;
}

/** Where the sentence begins whose first word is at `word`; the last word of the one before ends at `low`. */
function beginOf(text: string, low: number, word: number): number {
  let at = word;
  // a mark right behind the full stop closes what came before
  while (at > low && OPENS.test(text[at - 1] ?? '') && !(at - 1 > low && ENDS.test(text[at - 2] ?? ''))) at--;
  // an opening mark with space behind it and before it
  const spaced = /["“”«][ \u00A0]{1,3}$/.exec(text.slice(Math.max(low, at - 4), at));
  const mark = spaced ? at - spaced[0].length : at;
  return mark > low && /\s/.test(text[mark - 1] ?? '') ? mark : at;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
