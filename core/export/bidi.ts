// Keeps text of one direction from rearranging text of the other, and hidden marks from deceiving a reader.

export type Direction = 'rtl' | 'ltr';

const RTL_LANGUAGES = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'syr', 'arc', 'azb']);
const FIRST_STRONG = /\p{L}/u;
const RTL_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** Embeddings, overrides and isolates. LRM, RLM and ALM stay: they are ordinary spelling and can't reorder their surroundings. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;

const NAMES: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** Direction of a text by its language; by its first letter where the language is not known. */
export function directionOf(language: string, text: string): Direction {
  if (language === 'und') {
    const letter = FIRST_STRONG.exec(text)?.[0];
    return letter !== undefined && RTL_SCRIPT.test(letter) ? 'rtl' : 'ltr';
  }
  return RTL_LANGUAGES.has(language) ? 'rtl' : 'ltr';
}

/** Takes bidi embeddings, overrides and isolates out. */
export function withoutBidiControls(text: string): string {
  return text.replace(BIDI_CONTROL, '');
}

/** Splits a text at its bidi controls; each control comes as its short name (`RLO`), to be shown and not obeyed. */
export function splitAtBidiControls(
  text: string,
): readonly ({ readonly text: string } | { readonly control: string })[] {
  const parts: ({ text: string } | { control: string })[] = [];
  let from = 0;
  for (const match of text.matchAll(BIDI_CONTROL)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ control: NAMES[match[0]] ?? '' });
    from = match.index + 1;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** Bidi controls written out, `⟦RLO⟧`: for formats that have no way to style a mark. */
export function withVisibleBidiControls(text: string): string {
  return text.replace(BIDI_CONTROL, (control) => `⟦${NAMES[control] ?? ''}⟧`);
}

/** A text as one unit of its own direction in plain text; its own controls are taken out, for an inner PDI would end the isolate. */
export function isolate(text: string): string {
  return `\u2068${withoutBidiControls(text)}\u2069`;
}

/**
 * Text that any document format can hold: C0 controls other than tab and line ends become control pictures (NUL → ␀),
 * lone surrogates and noncharacters become U+FFFD.
 */
export function printable(text: string): string {
  // Nearly every text is: one look is cheaper than four rewrites.
  if (!UNPRINTABLE.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replaceAll('\u007f', '␡')
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd');
}

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;
