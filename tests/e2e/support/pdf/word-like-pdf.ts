// A PDF as Word exports right-to-left text: one run of glyphs a word, each run as it is seen from the left, spaces as runs of their own.
import { onePage } from './bare-pdf';

const SIZE = 12;
/** Of every glyph, in thousandths of the font size. */
const ADVANCE = 500;
const RIGHT = 560;

/**
 * `lines` from the top, each in logical order. `stated`: each word's text is given as /ActualText, as Word does for tagged
 * files, and its glyphs are mapped to shapes without a meaning.
 */
export function wordLikePdf(lines: readonly string[], { stated }: { readonly stated: boolean }): Buffer {
  const letters = [...new Set(lines.join('').match(LETTERS) ?? [])];
  const code = (letter: string): string => hex(letters.indexOf(letter) + 3);
  const content = lines.map((line, index) => {
    const y = 760 - index * SIZE * 1.6;
    let right = RIGHT;
    return line
      .split(/(?<= )|(?= )/)
      .map((word) => {
        const glyphs = word.match(LETTERS) ?? [];
        const x = right - (glyphs.length * ADVANCE * SIZE) / 1000;
        right = x;
        const seen = isRightToLeft(word) ? glyphs.toReversed() : glyphs;
        const run = `BT /F1 ${String(SIZE)} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${seen.map(code).join('')}> Tj ET`;
        return stated ? `/Span<</ActualText<feff${utf16(word)}>>>BDC ${run} EMC` : `/P<</MCID 0>>BDC ${run} EMC`;
      })
      .join('\n');
  });
  const map = letters.map((letter) => `<${code(letter)}> <${stated ? 'e000' : utf16(letter)}>`).join('\n');
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${String(letters.length)} beginbfchar
${map}
endbfchar endcmap end end`;
  return onePage(
    content.join('\n'),
    '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Sample/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>',
    [
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW ${String(ADVANCE)}/FontDescriptor 7 0 R>>`,
      '<</Type/FontDescriptor/FontName/ABCDEF+Sample/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
      { dictionary: '', stream: Buffer.from(toUnicode) },
    ],
  );
}

/** A letter with its marks is one glyph; so is lam-alef. */
const LETTERS = /(?:ل[اأإآ]|[^\p{M}])\p{M}*/gu;

function isRightToLeft(word: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}
