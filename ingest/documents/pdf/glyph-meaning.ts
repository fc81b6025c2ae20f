// What a PDF says that one glyph means, less what can't be true of one glyph.

/** Glyph numbers in place of letters, private letters of a font, and the sign for "unknown". */
const MEANINGLESS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]/g;

const SCRIPTS = [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u];

/**
 * Empty where `stated` means nothing; a space for any white space. WeasyPrint up to at least 57 adds the text before a glyph to
 * the glyph's own: of letters of two scripts only the last script's stay.
 */
export function glyphMeaning(stated: string): string {
  const text = stated.replace(MEANINGLESS, '');
  if (text.length < 2) return text === '\u00a0' ? ' ' : text;
  const [rtl, ltr] = SCRIPTS.map((script) => script.test(text));
  if (!rtl || !ltr) return text;
  const last = SCRIPTS.findLast((script) => script.test(text.trimEnd().slice(-1)));
  const other = SCRIPTS.find((script) => script !== last);
  const chars = [...text];
  return chars
    .slice(chars.findLastIndex((char) => other?.test(char) ?? false) + 1)
    .join('')
    .trimStart();
}
