// One look-up table from a UTF-16 code unit to what the analyser makes of it, so that folding costs one array read a character.

/** Ends a word. */
export const SEPARATOR = 0;
/** Left out, and belongs to the word it follows: tashkeel, niqqud, tatweel, Latin accents. */
export const MARK = 1;
/** Left out without belonging to a word: bidi controls, zero-width marks, soft hyphen. */
export const INVISIBLE = 2;
/** Needs its neighbours, or folds to several letters: see `specialKind` and `expansions`. */
export const SPECIAL = 3;

/** What a code unit of class `SPECIAL` asks for. */
export type SpecialKind =
  'apostrophe' | 'doubleQuote' | 'fullStop' | 'groupingComma' | 'hamzaAbove' | 'surrogate' | 'expansion';

/** Several letters that one character stands for: compatibility ligatures by NFKC, Latin letters by common transcription. */
const LATIN_EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '\u05F0': 'וו',
  '\u05F1': 'וי',
  '\u05F2': 'יי',
};

/** Letters that differ in writing but are one letter to a reader who searches (DESIGN 5). ؤ and ئ stay: they fold at query time. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  '\u0672': 'ا',
  '\u0673': 'ا',
  ى: 'ي',
  '\u06CC': 'ي',
  '\u06CD': 'ي',
  '\u06CE': 'ي',
  '\u06D0': 'ي',
  ة: 'ه',
  '\u06C0': 'ه',
  '\u06C1': 'ه',
  '\u06C2': 'ه',
  '\u06C3': 'ه',
  '\u06BE': 'ه',
  '\u06D5': 'ه',
  '\u06A9': 'ك',
  '\u06AA': 'ك',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};

const APOSTROPHES = "'\u2019\u2018\u02BC\uFF07`\u00B4\u05F3";
const DOUBLE_QUOTES = '"\u201C\u201D\u05F4\uFF02';
/** With the Arabic decimal separator: between digits all of them are the decimal point. */
const FULL_STOPS = '.\u066B\uFF0E';
const GROUPING_COMMAS = ',\u066C\u060C\uFF0C';
const HAMZA_ABOVE = 0x0654;
/** Waw and yeh in small script and the half rings of transliteration: letters by category, reading aids by use. */
const READING_AIDS = '\u06E5\u06E6\u02BB\u02BE\u02BF';
/** Number signs that Unicode counts as format characters though they are printed. */
const PRINTED_FORMAT = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/;

const WORD = /[\p{L}\p{N}]/u;
const COMBINING = /\p{M}/u;
const FORMAT = /\p{Cf}/u;
const DECIMAL = /\p{Nd}/u;

/** Whether a combining mark is a reading aid (left out) or carries a vowel of its script (kept): Indic and Thai signs are kept. */
function isReadingMark(code: number): boolean {
  return (
    code < 0x0900 ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0x3099 && code <= 0x309a) ||
    (code >= 0xfe00 && code <= 0xfe2f)
  );
}

function foldUnit(char: string): string {
  const code = char.charCodeAt(0);
  if (COMBINING.test(char)) return isReadingMark(code) ? '' : char;
  return LATIN_EXPANSIONS[char] ?? LETTERS[char] ?? char;
}

/** The letters and digits that one character folds to; '' when it is a reading aid; null when it separates words. */
export function foldCharacter(char: string): string | null {
  if (char === 'ؤ' || char === 'ئ') return char;
  if (DECIMAL.test(char)) return decimalOf(char);
  const compatible = /[\uAC00-\uD7A3]/.test(char) ? char : char.normalize('NFKC');
  let folded = '';
  for (const part of compatible) folded += part === 'ؤ' || part === 'ئ' ? part : foldPart(part);
  const words = folded.trim();
  return words.includes(' ') || !/^[\p{L}\p{N}\p{M}]*$/u.test(words) ? null : words;
}

function foldPart(part: string): string {
  const decomposed = /[\uAC00-\uD7A3]/.test(part) ? part : part.normalize('NFKD');
  let folded = '';
  for (const letter of decomposed.toLowerCase()) folded += letter === '\u0640' ? '' : foldUnit(letter);
  return folded;
}

function decimalOf(char: string): string {
  const latin = char.normalize('NFKC');
  if (/^[0-9]$/.test(latin)) return latin;
  // Every script's digits stand in one run from 0 to 9.
  let code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (DECIMAL.test(String.fromCodePoint(code - 1)) && value < 9) {
    code--;
    value++;
  }
  return String(value);
}

interface CharTable {
  /** One of the classes above, or the folded code unit. */
  readonly fold: Uint16Array;
  readonly special: ReadonlyMap<number, SpecialKind>;
  readonly expansions: ReadonlyMap<number, string>;
}

/** Scripts of many letters that have no case, no marks and no variants: asking each of them would be half the work at start. */
function standsForItself(code: number): boolean {
  if (code >= 0x3400 && code < 0xa48d) return code < 0x4dc0 || code >= 0x4e00;
  return code >= 0xac00 && code < 0xd7a4;
}

function buildCharTable(): CharTable {
  const fold = new Uint16Array(65536);
  const special = new Map<number, SpecialKind>();
  const expansions = new Map<number, string>();
  const mark = (chars: string, kind: SpecialKind): void => {
    for (const char of chars) special.set(char.charCodeAt(0), kind);
  };
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xd800 && code < 0xe000) {
      fold[code] = code < 0xdc00 ? SPECIAL : SEPARATOR;
      continue;
    }
    if (standsForItself(code)) {
      fold[code] = code;
      continue;
    }
    if (code >= 0xe000 && code < 0xf900) continue; // private use: no letters
    const char = String.fromCharCode(code);
    if (FORMAT.test(char)) fold[code] = PRINTED_FORMAT.test(char) ? SEPARATOR : INVISIBLE;
    else if (code === 0x0640 || READING_AIDS.includes(char)) fold[code] = MARK;
    else if (COMBINING.test(char)) fold[code] = isReadingMark(code) ? MARK : code;
    else if (WORD.test(char)) {
      const folded = foldCharacter(char);
      if (folded === null) continue;
      if (folded.length === 1) fold[code] = folded.charCodeAt(0);
      else if (folded === '') fold[code] = MARK;
      else {
        fold[code] = SPECIAL;
        special.set(code, 'expansion');
        expansions.set(code, folded);
      }
    }
  }
  mark(APOSTROPHES, 'apostrophe');
  mark(DOUBLE_QUOTES, 'doubleQuote');
  mark(FULL_STOPS, 'fullStop');
  mark(GROUPING_COMMAS, 'groupingComma');
  special.set(HAMZA_ABOVE, 'hamzaAbove');
  for (const code of special.keys()) fold[code] = SPECIAL;
  return { fold, special, expansions };
}

export const charTable: CharTable = buildCharTable();
