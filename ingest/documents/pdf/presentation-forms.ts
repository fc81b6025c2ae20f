// Shaped letters back to the letters that were typed; everything else stays as it is.

/** Arabic and Hebrew presentation forms, Latin ligatures. */
const SHAPED = /[\ufb00-\ufb06\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/g;

/** Letter and mark pairs that fonts draw as two glyphs, put together again. */
const DECOMPOSED = /[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u0653-\u0655]/g;

/**
 * `text` with presentation forms and ligatures resolved (ﷲ → الله, ﻻ → لا, ﬁ → fi) and alef, waw and yeh joined to a hamza
 * or madda of their own. Unlike NFKC on the whole text this leaves ½, …, full-width forms and no-break spaces alone.
 */
export function typedLetters(text: string): string {
  return text
    .replace(SHAPED, (form) => form.normalize('NFKC').trim() || form)
    .replace(DECOMPOSED, (pair) => pair.normalize('NFC'));
}
