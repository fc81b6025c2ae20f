// The query as the lexer reads it: invisible marks left out and digits, signs and quotes in one form, with the way back to the columns as typed.

/** `chars` is what is scanned; `at(i)` is the UTF-16 offset in the query as typed of `chars[i]` (the query's length at the end). */
export interface ScanText {
  readonly chars: string;
  at(index: number): number;
}

/** Bidi controls, zero-width marks, soft hyphen, variation selectors: they join or order text, but are no part of a word. */
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/;
/** Anything outside the letters and signs that are scanned as they are. */
const SPECIAL = /[^\u0000-\u007E\u0600-\u060B\u060D-\u061A\u0620-\u065F\u0670-\u06EF\u05D0-\u05EA]/;

/** Puts double quotes of every shape to `"`, guillemets to `«` and `»`, and Arabic or full-width signs and digits to the Latin ones. */
export function scanText(text: string): ScanText {
  if (!SPECIAL.test(text)) return { chars: text, at: (index) => index };
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (INVISIBLE.test(char)) continue;
    kept.push(latinSign(char));
    offsets.push(i);
  }
  return { chars: kept.join(''), at: (index) => offsets[index] ?? text.length };
}

function latinSign(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 48);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 48);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return signs.get(char) ?? char;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u201F', '"'],
  ['\u05F4', '"'],
  ['\u060C', ','],
  ['\u061B', ';'],
  ['\u061F', '?'],
  ['\u066D', '*'],
  ['\u2212', '-'],
  ['\u2026', ' '],
]);
