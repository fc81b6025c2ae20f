// Finds and folds the words of a text in one pass: one table read a character, a closer look only where a sign needs its neighbours.
import { charTable, foldCharacter, INVISIBLE, MARK, SEPARATOR, SPECIAL } from './char-table';
import { WordBuffer } from './word-buffer';

const { fold, special, expansions } = charTable;

const APOSTROPHE_S = 's'.charCodeAt(0);
const GERESH = 0x05f3;
/** Stands for the decimal point inside a term: full-text engines split words at the ASCII one. */
const DECIMAL_POINT = 0x066b;
const WAW = 0x0648;
const YEH = 0x064a;
const WAW_HAMZA = 0x0624;
const YEH_HAMZA = 0x0626;

const buffer = new WordBuffer();

/**
 * Fills and returns the one shared buffer. The rules, in the order in which a reader meets them:
 * - a word is a run of letters and digits; marks belong to the word they follow, invisible controls never split one;
 * - an apostrophe between Latin or Hebrew letters is left out (Sana'a = Sanaa, don't = dont, ג'ורג' = גורג), and so is the
 *   English possessive ('s); it belongs to the raw range; between Arabic letters it is a quotation mark;
 * - a double quote between two Hebrew letters is gershayim: part of the word, left out (צה"ל = צהל);
 * - between digits a full stop is the decimal point (kept as U+066B), unless there are several (dates, versions: split); a
 *   comma before exactly three digits groups (left out);
 * - full stops between single Latin letters are left out (U.S. = US).
 */
export function scanWords(text: string): WordBuffer {
  const n = text.length;
  buffer.reset(n);
  let codes = buffer.codes;
  let out = 0;
  let wordOut = 0;
  let start = -1;
  let end = 0;
  /** Output position of the last apostrophe of the word. */
  let apostrophe = -1;
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    const folded = fold[code] ?? SEPARATOR;
    if (folded > SPECIAL) {
      if (start < 0) start = i;
      codes[out++] = folded;
      end = i + 1;
      continue;
    }
    if (folded === MARK) {
      if (start >= 0) end = i + 1;
      continue;
    }
    if (folded === INVISIBLE) continue;
    if (folded === SPECIAL) {
      let letters: string | null = null;
      switch (special.get(code)) {
        case 'expansion':
          letters = expansions.get(code) ?? null;
          end = i + 1;
          break;
        case 'surrogate':
        case undefined:
          letters = astralLetters(text, i);
          if (letters !== null) end = i + 2;
          if (letters === '') {
            if (start < 0) end = 0;
            i++;
            continue;
          }
          break;
        case 'hamzaAbove':
          if (start < 0) continue;
          codes[out - 1] = seated(codes[out - 1] ?? 0);
          end = i + 1;
          continue;
        case 'apostrophe':
          if (start < 0) continue;
          if (joinsAtApostrophe(text, i, codes[out - 1] ?? 0)) {
            apostrophe = out;
            continue;
          }
          if (code === GERESH && isHebrew(codes[out - 1] ?? 0)) {
            end = i + 1;
            continue;
          }
          break;
        case 'doubleQuote':
          if (start >= 0 && isHebrew(codes[out - 1] ?? 0) && isHebrew(letterAt(text, pastIgnored(text, i + 1))))
            continue;
          break;
        case 'fullStop':
          if (start < 0) break;
          if (isDecimalPoint(text, i, start, codes, wordOut, out)) {
            codes[out++] = DECIMAL_POINT;
            continue;
          }
          if (joinsInitials(text, i, start, codes[out - 1] ?? 0)) continue;
          break;
        case 'groupingComma':
          if (start >= 0 && groupsThousands(text, i, codes, wordOut, out)) continue;
          break;
      }
      if (letters !== null) {
        if (start < 0) start = i;
        buffer.reserve(out, letters.length + (n - i) + 2);
        codes = buffer.codes;
        for (let j = 0; j < letters.length; j++) codes[out++] = letters.charCodeAt(j);
        if (end === i + 2) i++;
        continue;
      }
    }
    if (start < 0) continue;
    if (apostrophe === out - 1 && codes[out - 1] === APOSTROPHE_S) out--;
    out = wordOut = buffer.close(wordOut, out, start, end);
    start = -1;
    apostrophe = -1;
  }
  if (start >= 0) {
    if (apostrophe === out - 1 && codes[out - 1] === APOSTROPHE_S) out--;
    out = buffer.close(wordOut, out, start, end);
  }
  buffer.length = out;
  return buffer;
}

/** A seat that carries hamza becomes the letter that Unicode composes; on any other letter the hamza is a mark. */
function seated(letter: number): number {
  if (letter === WAW) return WAW_HAMZA;
  return letter === YEH ? YEH_HAMZA : letter;
}

function joinsAtApostrophe(text: string, at: number, before: number): boolean {
  const after = letterAt(text, pastIgnored(text, at + 1));
  if (isHebrew(before)) return isHebrew(after);
  return (isLatin(before) || isDigit(before)) && isLatin(after);
}

/** `at` is a full stop; the letters of its word are `codes[from, to)`. */
function isDecimalPoint(
  text: string,
  at: number,
  wordStart: number,
  codes: Uint16Array,
  from: number,
  to: number,
): boolean {
  if (!onlyDigits(codes, from, to)) return false;
  const first = pastIgnored(text, at + 1);
  if (!isDigit(letterAt(text, first))) return false;
  const next = pastDigits(text, first);
  if (isFullStop(text, next) && isDigit(letterAt(text, pastIgnored(text, next + 1)))) return false;
  const previous = backPastIgnored(text, wordStart - 1);
  return !(isFullStop(text, previous) && isDigit(letterAt(text, backPastIgnored(text, previous - 1))));
}

/** `at` is a comma; the letters of its word are `codes[from, to)`. */
function groupsThousands(text: string, at: number, codes: Uint16Array, from: number, to: number): boolean {
  if (!onlyDigits(codes, from, to)) return false;
  if (to - from > 3 && !isGrouped(text, at)) return false;
  const first = pastIgnored(text, at + 1);
  let index = first;
  let digits = 0;
  for (; isDigit(letterAt(text, index)); index = pastIgnored(text, index + 1)) digits++;
  return digits === 3;
}

/** Exactly three digits stand before `at`, behind another comma. */
function isGrouped(text: string, at: number): boolean {
  let index = backPastIgnored(text, at - 1);
  let digits = 0;
  for (; isDigit(letterAt(text, index)); index = backPastIgnored(text, index - 1)) digits++;
  return digits === 3 && special.get(text.charCodeAt(index)) === 'groupingComma';
}

/** A full stop between single Latin letters: the word so far is one letter, or initials already, and one letter follows. */
function joinsInitials(text: string, at: number, wordStart: number, before: number): boolean {
  if (!isLatin(before)) return false;
  const previous = backPastIgnored(text, backPastIgnored(text, at - 1) - 1);
  if (previous >= wordStart && !isFullStop(text, previous)) return false;
  const next = pastIgnored(text, at + 1);
  return isLatin(letterAt(text, next)) && letterAt(text, pastIgnored(text, next + 1)) === 0;
}

function onlyDigits(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDigit(codes[i] ?? 0)) return false;
  return to > from;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Folded Latin, Greek or Cyrillic letters. */
function isLatin(code: number): boolean {
  return code >= 97 && code < 0x0530;
}

function isHebrew(code: number): boolean {
  return code >= 0x05d0 && code <= 0x05ea;
}

function isFullStop(text: string, index: number): boolean {
  return special.get(text.charCodeAt(index)) === 'fullStop';
}

/** The first folded unit of the letter or digit at `index`, or 0 when there is none. */
function letterAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return 0;
  const code = text.charCodeAt(index);
  const folded = fold[code] ?? SEPARATOR;
  if (folded > SPECIAL) return folded;
  if (folded !== SPECIAL) return 0;
  if (expansions.has(code)) return expansions.get(code)?.charCodeAt(0) ?? 0;
  return (code & 0xfc00) === 0xd800 ? (astralLetters(text, index)?.charCodeAt(0) ?? 0) : 0;
}

function pastDigits(text: string, from: number): number {
  let index = from;
  while (isDigit(letterAt(text, index))) index = pastIgnored(text, index + 1);
  return index;
}

function pastIgnored(text: string, from: number): number {
  let index = from;
  while (isIgnored(text.charCodeAt(index))) index++;
  return index;
}

function backPastIgnored(text: string, from: number): number {
  let index = from;
  while (index >= 0 && isIgnored(text.charCodeAt(index))) index--;
  return index;
}

function isIgnored(code: number): boolean {
  const folded = fold[code];
  return folded === INVISIBLE || folded === MARK || special.get(code) === 'hamzaAbove';
}

const astral = new Map<number, string | null>();
const ASTRAL_IGNORED = /[\p{Cf}\u{E0100}-\u{E01EF}]/u;

/** What the surrogate pair at `index` folds to; '' when it is invisible or a mark; null when it separates words or is no pair. */
function astralLetters(text: string, index: number): string | null {
  const point = text.codePointAt(index) ?? 0;
  if (point < 0x10000) return null;
  const known = astral.get(point);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(point);
  const letters = ASTRAL_IGNORED.test(char) ? '' : foldCharacter(char);
  astral.set(point, letters);
  return letters;
}
