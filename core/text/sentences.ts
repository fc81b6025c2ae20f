// Where sentences and paragraphs begin, found in the gaps between words while a text is indexed.
import { endsInAbbreviation, startsSentenceAfterInitials } from './abbreviations';
import { isHardWrapped } from './hard-wrap';
import { quotationEnd } from './quotations';

/** Token positions, ascending; both begin with 0 when there is a token at all. */
export interface Boundaries {
  readonly sentenceStarts: Uint32Array;
  readonly paragraphStarts: Uint32Array;
}

const SPACE = 32;
/** A gap with none of these is nothing but space, commas, dashes and the like. */
const INTERESTING = /[\n\r\u0085\u2028\u2029.!?؟…۔"“”„«‹]/;
const LINE_BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const TERMINATORS = /[.!?؟…۔]+(?:\s*[.!?؟…۔]+)*/;
const CLOSERS = /^[\s\u200E\u200F]*["”»“›)\]’']/;
const ARABIC_OR_HEBREW = /[\u05D0-\u05EA\u0620-\u064A]/;
/** How a sentence goes on after a quotation that ends in its own full stop, or after a question that is quoted without marks. */
const GOES_ON =
  /^(?:ثم|قال|قالت|وفق|وفقا|بحسب|حسب|يقول|تقول|تساءل|تساءلت|سأل|سألت|أجاب|صرخ|هتف|אמר|אמרה|הוסיף|הוסיפה|שאל|שאלה|טען|מסר|לדברי)(?![\p{L}\p{M}])/u;
/** A verb of saying that opens a report of its own: «قال الوزير إن…». */
const OWN_REPORT = /^\S+(?:\s+\S+){1,6}?\s+(?:إن|أن|بأن|ان|انه|إنه|إنها|כי|ש\S+)\s/;

/**
 * Sentences end at . ! ? ؟ and the like, unless the sign belongs to an abbreviation, to initials, to a number or an
 * address, stands inside a quotation of ordinary length, or what follows plainly goes on (a lower-case letter, a comma, "… قال").
 * An ellipsis ends a sentence only before a capital: Arabic headlines use it as a dash. Every line is a paragraph, except in
 * texts that were wrapped to a width, where a blank line parts paragraphs.
 */
export function findBoundaries(text: string, starts: Uint32Array, ends: Uint32Array, count: number): Boundaries {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  if (count > 0) {
    sentences.push(0);
    paragraphs.push(0);
  }
  const breaksNeeded = isHardWrapped(text) ? 2 : 1;
  let quoted = quotationIn(text, 0, starts[0] ?? 0);
  for (let i = 1; i < count; i++) {
    const from = ends[i - 1] ?? 0;
    const to = starts[i] ?? 0;
    if (to - from === 1 && text.charCodeAt(from) === SPACE) continue;
    const gap = text.slice(from, to);
    if (!INTERESTING.test(gap)) continue;
    const lineBreaks = gap.match(LINE_BREAKS)?.length ?? 0;
    if (lineBreaks >= breaksNeeded) {
      paragraphs.push(i);
      sentences.push(i);
      quoted = quotationIn(text, from, to);
      continue;
    }
    const inside = to < quoted;
    if (!inside) quoted = quotationIn(text, Math.max(from, quoted), to);
    if (!inside && endsSentence(text, starts[i - 1] ?? 0, from, to, gap)) sentences.push(i);
  }
  return { sentenceStarts: Uint32Array.from(sentences), paragraphStarts: Uint32Array.from(paragraphs) };
}

/** The end of the quotation that begins between `from` and `to`, 0 when none does. */
function quotationIn(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const end = quotationEnd(text, i);
    if (end > to) return end;
    if (end > i) i = end - 1;
  }
  return 0;
}

/** Whether the gap between the word that begins at `wordStart` and ends at `from`, and the one at `to`, ends a sentence. */
function endsSentence(text: string, wordStart: number, from: number, to: number, gap: string): boolean {
  const found = TERMINATORS.exec(gap);
  if (!found) return false;
  const signs = found[0];
  const behind = gap.slice(found.index + signs.length);
  const closed = CLOSERS.test(behind);
  if (/^[\s"”»“’')\]]*[,،؛:;]/.test(behind)) return false;
  const next = text.slice(to, to + 80);
  if (/^\p{Ll}/u.test(next) && !/^[\u0370-\uFFFF]/.test(next)) return false;
  if (!/\s/.test(behind) && !/\s/.test(signs) && !partsWords(text, from, next, signs)) return false;
  const questions = /[!?؟]/.test(signs);
  if (!questions && /…|\.\s*\./.test(signs)) return /^\p{Lu}/u.test(next);
  if (!questions && signs === '.' && !closed) {
    const word = text.slice(wordStart, from);
    if (endsInAbbreviation(word, next)) return false;
    if (/^\p{Lu}\.(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return startsSentenceAfterInitials(next);
  }
  if (closed) return !GOES_ON.test(next);
  return !(questions && GOES_ON.test(next) && !OWN_REPORT.test(next));
}

/** Without space behind it a sign ends a sentence in Arabic and Hebrew only, where addresses and numbers do not interfere. */
function partsWords(text: string, from: number, next: string, signs: string): boolean {
  if (!ARABIC_OR_HEBREW.test(next[0] ?? '')) return false;
  return (
    /[!?؟]/.test(signs) ||
    ARABIC_OR_HEBREW.test(text.slice(Math.max(0, from - 3), from)) ||
    /["”»]/.test(text[from] ?? '')
  );
}
