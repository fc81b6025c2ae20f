// The stretch of a text that shows best what a query matched.
import { foldText } from '../text/fold';
import type { Highlight } from './highlight';

/** `text` is exactly `source.slice(start, end)`; `highlights` are relative to it. An ellipsis is for whoever shows it. */
export interface Snippet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly highlights: readonly Highlight[];
}

/** How far before the first match the snippet may begin, as a share of the room that the matches leave. */
const LEAD_SHARE = 1 / 3;
/** A stretch without white space beyond this is no word (a URL, a script without spaces) and may be cut. */
const LONGEST_WORD = 40;
const MARK_OR_JOINER = /[\p{M}\u200D]/u;

/**
 * The window of at most `maxChars` UTF-16 units with the most different words highlighted (then with the most highlights,
 * then the earliest). It is cut at white space, or, where a stretch has none, anywhere but inside a surrogate pair or
 * between a letter and its marks. `highlights` must be ascending and disjoint, as `findHighlights` gives them.
 */
export function makeSnippet(text: string, highlights: readonly Highlight[], maxChars = 240): Snippet {
  if (text.length <= maxChars) return slice(text, highlights, 0, text.length);
  const { first, last } = densestWindow(text, highlights, maxChars);
  const room = Math.max(0, maxChars - (last - first));
  const start = startOf(text, first, Math.floor(room * LEAD_SHARE), maxChars);
  const latest = start + maxChars;
  // A highlight that is longer than the snippet is cut, too, but not inside a character.
  const required = last <= latest ? last : safeCut(text, latest, start);
  return slice(text, highlights, start, endOf(text, start, required, latest));
}

function slice(text: string, highlights: readonly Highlight[], start: number, end: number): Snippet {
  const inside: Highlight[] = [];
  for (const highlight of highlights) {
    if (highlight.end <= start || highlight.start >= end) continue;
    inside.push({ start: Math.max(highlight.start, start) - start, end: Math.min(highlight.end, end) - start });
  }
  return { text: text.slice(start, end), start, end, highlights: inside };
}

/** From the first to the last highlight that the snippet should hold; the beginning of the text when there is none. */
function densestWindow(
  text: string,
  highlights: readonly Highlight[],
  maxChars: number,
): { first: number; last: number } {
  const words = highlights.map(({ start, end }) => foldText(text.slice(start, end)));
  const counts = new Map<string, number>();
  let best = { first: 0, last: 0 };
  let bestDistinct = 0;
  let bestCount = 0;
  let left = 0;
  for (const [right, { end }] of highlights.entries()) {
    shift(counts, words[right], 1);
    for (; left < right && end - (highlights[left]?.start ?? 0) > maxChars; left++) shift(counts, words[left], -1);
    const count = right - left + 1;
    if (counts.size < bestDistinct || (counts.size === bestDistinct && count <= bestCount)) continue;
    best = { first: highlights[left]?.start ?? 0, last: end };
    bestDistinct = counts.size;
    bestCount = count;
  }
  return best;
}

function shift(counts: Map<string, number>, word: string | undefined, by: 1 | -1): void {
  if (word === undefined) return;
  const count = (counts.get(word) ?? 0) + by;
  if (count > 0) counts.set(word, count);
  else counts.delete(word);
}

/** At most `lead` before `first`, after the last line break there, at the beginning of a word. */
function startOf(text: string, first: number, lead: number, maxChars: number): number {
  const earliest = Math.max(0, Math.min(first - lead, text.length - maxChars));
  const line = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1;
  let start = text.length - line > maxChars / 2 ? Math.max(earliest, line) : earliest;
  const atWord = start === 0 || isSpace(text, start - 1);
  if (!atWord) while (start < first && !isSpace(text, start)) start++;
  while (start < first && isSpace(text, start)) start++;
  return safeCut(text, start, 0);
}

/** The last end of a word up to `latest`, but not before `required`. */
function endOf(text: string, start: number, required: number, latest: number): number {
  if (latest >= text.length) return trimmed(text, required, text.length);
  let end = latest;
  while (end > required && !isSpace(text, end)) end--;
  if (end > required || isSpace(text, end)) return trimmed(text, required, end);
  return latest - required < LONGEST_WORD && required > start ? required : safeCut(text, latest, start);
}

function trimmed(text: string, required: number, end: number): number {
  let to = end;
  while (to > required && isSpace(text, to - 1)) to--;
  return to;
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text[index] ?? '');
}

/** `index`, or the nearest place before it that parts neither a surrogate pair nor a letter from its marks. */
function safeCut(text: string, index: number, least: number): number {
  let cut = index;
  while (cut > least && cut < text.length && joinsBefore(text, cut)) cut--;
  return cut;
}

function joinsBefore(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0xdc00 && code <= 0xdfff) return true;
  return MARK_OR_JOINER.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) || text[index - 1] === '\u200D';
}
