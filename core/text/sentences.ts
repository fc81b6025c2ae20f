// Where sentences and paragraphs begin, found in the gaps between words while a text is indexed.
import { endsInAbbreviation, isSpeltLetter, startsSentenceAfterInitials } from './abbreviations';
import { isHardWrapped } from './hard-wrap';
import { quotationEnd } from './quotations';

/** Token positions, ascending; both begin with 0 when there is a token at all. */
export interface Boundaries {
  readonly sentenceStarts: Uint32Array;
  readonly paragraphStarts: Uint32Array;
}

const SPACE = 32;
const LINE_BREAK = 1;
const TERMINATOR = 2;
const QUOTE = 3;
/** What of the above a code unit is; a gap with none of them is nothing but space, commas, dashes and the like. */
const signs = new Uint8Array(65536);
for (const char of '\n\r\u0085\u2028\u2029') signs[char.charCodeAt(0)] = LINE_BREAK;
for (const char of '.!?؟…۔') signs[char.charCodeAt(0)] = TERMINATOR;
for (const char of '"“”„«‹') signs[char.charCodeAt(0)] = QUOTE;

const LINE_BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const TERMINATORS = /[.!?؟…۔]+(?:\s*[.!?؟…۔]+)*/;
/** What may stand in a word without being read: it must not hide the word from the rules. */
const UNREAD = /[\p{M}\p{Cf}\u0640]/gu;
const CLOSERS = /^[\s\u200E\u200F]*["”»“›)\]’']/;
const ARABIC_OR_HEBREW = /[\u05D0-\u05EA\u0620-\u064A]/;
/** How the name of a site goes on: نون.كوم. */
const DOMAIN = /^(?:كوم|نت|أورغ|اورغ|أورج|اورج)(?![\p{L}\p{M}])/u;
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
    let found = 0;
    for (let at = from; at < to; at++) found |= 1 << (signs[text.charCodeAt(at)] ?? 0);
    if (found <= 1) continue;
    if ((found & (1 << LINE_BREAK)) !== 0) {
      if (breaksNeeded === 1 || (text.slice(from, to).match(LINE_BREAKS)?.length ?? 0) >= breaksNeeded) {
        paragraphs.push(i);
        sentences.push(i);
        quoted = (found & (1 << QUOTE)) === 0 ? 0 : quotationIn(text, from, to);
        continue;
      }
    }
    if (to < quoted) continue;
    if ((found & (1 << QUOTE)) !== 0) quoted = quotationIn(text, Math.max(from, quoted), to);
    if ((found & (1 << TERMINATOR)) !== 0 && endsSentence(text, starts[i - 1] ?? 0, from, to)) sentences.push(i);
  }
  return { sentenceStarts: new Uint32Array(sentences), paragraphStarts: new Uint32Array(paragraphs) };
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
function endsSentence(text: string, wordStart: number, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  const found = TERMINATORS.exec(gap);
  if (!found) return false;
  const marks = found[0];
  const behind = gap.slice(found.index + marks.length);
  const closed = CLOSERS.test(behind);
  if (/^[\s"”»“’')\]]*[,،؛:;]/.test(behind)) return false;
  const next = text.slice(to, to + 80).replace(UNREAD, '');
  if (/^\p{Ll}/u.test(next) && !/^[\u0370-\uFFFF]/.test(next)) return false;
  if (!/\s/.test(behind) && !/\s/.test(marks)) {
    if (!partsWords(text, from, next, marks)) return false;
    // آر.بي.سي, إس.بي 11
    if (marks === '.' && isSpeltLetter(text.slice(wordStart, from).replace(UNREAD, ''))) return false;
  }
  const questions = /[!?؟]/.test(marks);
  if (!questions && /…|\.\s*\./.test(marks)) return /^\p{Lu}/u.test(next);
  if (!questions && marks === '.' && !closed) {
    const word = text.slice(wordStart, from).replace(UNREAD, '');
    if (endsInAbbreviation(word, next)) return false;
    if (/^\p{Lu}\.(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return startsSentenceAfterInitials(next);
  }
  if (closed) return !GOES_ON.test(next);
  return !(questions && GOES_ON.test(next) && !OWN_REPORT.test(next));
}

/** Without space behind it a sign ends a sentence in Arabic and Hebrew only, where addresses and numbers do not interfere. */
function partsWords(text: string, from: number, next: string, marks: string): boolean {
  if (!ARABIC_OR_HEBREW.test(next[0] ?? '') || DOMAIN.test(next)) return false;
  return (
    /[!?؟]/.test(marks) ||
    ARABIC_OR_HEBREW.test(text.slice(Math.max(0, from - 3), from)) ||
    /["”»]/.test(text[from] ?? '')
  );
}
