// Positioned pieces of a page back into the lines and columns that a reader sees.
import { describe, expect, test } from 'vitest';
import type { Glyph, GlyphRun } from '../../../../ingest/documents/pdf/glyph-run';
import { withGathered } from '../../../../ingest/documents/pdf/gathered-runs';
import { glyphMeaning } from '../../../../ingest/documents/pdf/glyph-meaning';
import { lineText } from '../../../../ingest/documents/pdf/line-text';
import { pageBlocks } from '../../../../ingest/documents/pdf/page-blocks';
import { pagesText } from '../../../../ingest/documents/pdf/pages-text';
import { readingOrder } from '../../../../ingest/documents/pdf/visual-order';

let drawn = 0;

/** Stands for one glyph that means all of `text`, drawn after those made before. */
function run(text: string, x: number, y: number, width: number, glyphs?: readonly Glyph[]): GlyphRun {
  const [source, font, order] = ['glyphs', 'F1', drawn++] as const;
  return { text, x, y, width, height: 10, glyphs: glyphs ?? [{ text, x, width }], source, font, order };
}

/** Glyphs of one run, drawn from `x` on. */
function row(x: number, y: number, glyphs: readonly (readonly [text: string, width: number])[]): GlyphRun {
  let at = x;
  const placed = glyphs.map(([text, width]) => {
    const glyph = { text, x: at, width };
    at += width;
    return glyph;
  });
  return run(glyphs.map(([text]) => text).join(''), x, y, at - x, placed);
}

describe('a line', () => {
  test('in Arabic is read from the right, whatever the order of its pieces in the file', () => {
    const pieces = [run('الهدنة', 100, 20, 30), run('محادثات', 134, 20, 36), run('تتواصل', 172, 20, 34)];
    const expected = 'تتواصل محادثات الهدنة';
    expect(lineText(pieces, 'rtl')).toBe(expected);
    expect(lineText(pieces.toReversed(), 'rtl')).toBe(expected);
  });

  test('keeps numbers and Latin names inside Arabic the right way round', () => {
    const pieces = [
      run('القرار', 160, 20, 30),
      run('2728', 134, 20, 24),
      run('في', 122, 20, 10),
      run('New', 80, 20, 16),
      run('York', 99, 20, 20),
    ];
    expect(lineText(pieces, 'rtl')).toBe('القرار 2728 في New York');
  });

  test('gives a mark to the letter that it was drawn with, before it or after it', () => {
    const seen = row(100, 20, [['ِ', 0], ['ة', 7], ['َ', 0], ['م', 3], ['ص', 12]]); // prettier-ignore
    expect(lineText([seen], 'rtl')).toBe('صمَةِ');
    const latin = row(100, 20, [['e', 5], ['\u0301', 0], ['t', 4]]); // prettier-ignore
    expect(lineText([latin], 'ltr')).toBe('e\u0301t');
    const typed = [run('ص', 112, 20, 12), run('م', 109, 20, 3), run('َ', 108, 20, 0), run('ة', 102, 20, 7)];
    expect(lineText(typed, 'rtl')).toBe('صمَة');
  });

  test('keeps a ligature in the order of its letters, and a letter of two glyphs single', () => {
    expect(lineText([row(100, 20, [['م', 5], ['لا', 6], ['س', 8]])], 'rtl')).toBe('سلام'); // prettier-ignore
    expect(lineText([run('إِ', 100, 20, 4), run('إِ', 103, 20, 0), run('ن', 104, 20, 6)], 'rtl')).toBe('نإِ');
  });

  test('takes spaces that are glyphs, but none that covers a letter', () => {
    const tight = row(100, 20, [['ن', 6], [' ', 1], ['م', 6]]); // prettier-ignore
    expect(lineText([tight], 'rtl')).toBe('م ن');
    const trailing = run('و', 100, 20, 5, [{ text: 'و', x: 100, width: 5 }, { text: ' ', x: 100, width: 3 }]); // prettier-ignore
    expect(lineText([trailing, run('ح', 105, 20, 6)], 'rtl')).toBe('حو');
  });

  test('puts a space where there is a gap, and none where pieces touch', () => {
    expect(lineText([run('cease', 0, 20, 25), run('fire', 25, 20, 20), run('talks', 49, 20, 25)], 'ltr')).toBe(
      'ceasefire talks',
    );
  });
});

test('brackets inside right-to-left text are the characters that were typed, not the shapes that are seen', () => {
  expect(readingOrder([...')ב(א'], 'rtl', true).join('')).toBe('א)ב(');
});

describe('a page', () => {
  const column = (x: number, name: string): GlyphRun[] =>
    Array.from({ length: 6 }, (_, i) => run(`${name}${i} سطر من سطور العمود الطويلة`, x, 20 + i * 12, 180));

  test('with two columns is read column by column, from the right where its language is', () => {
    const [left, right] = [column(0, 'ي'), column(220, 'أ')];
    const rows = left.flatMap((each, i) => [each, right[i] as GlyphRun]);
    const texts = (direction: 'ltr' | 'rtl'): string[][] =>
      pageBlocks(rows, direction).map((block) => block.map(({ text }) => text));
    const [ofLeft, ofRight] = [left.map(({ text }) => text), right.map(({ text }) => text)];
    expect(texts('rtl')).toEqual([ofRight, ofLeft]);
    expect(texts('ltr')).toEqual([ofLeft, ofRight]);
  });

  test('with a table is read row by row', () => {
    const cells = ['مصر', 'مؤيد للهدنة', '5 مارس 2024'];
    const rows = Array.from({ length: 6 }, (_, i) =>
      cells.map((cell, at) => run(cell, 400 - at * 200, 20 + i * 14, 60)),
    );
    expect(pageBlocks(rows.flat(), 'rtl')).toHaveLength(1);
  });

  test('whose lines merely have wide gaps is not cut', () => {
    const lines = Array.from({ length: 10 }, (_, i) => [
      run('قال', 200 - i * 9, 20 + i * 12, 190 - i * 2),
      run('المتحدث', 0, 20 + i * 12, 180 - i * 9),
    ]).flat();
    expect(pageBlocks(lines, 'rtl')).toHaveLength(1);
  });
});

describe('glyphs that mean too much', () => {
  const silent = (x: number): Glyph => ({ text: '', x, width: 5 });
  const told = (text: string, y: number): GlyphRun =>
    run(text, 100, y, 30, [...[100, 105, 110, 115, 120].map(silent), { text, x: 125, width: 5 }]);

  test('are read where one of them gives the text of its whole run', () => {
    const [whole] = withGathered([told('حبيبي ', 20)]);
    expect(whole).toMatchObject({ source: 'gathered', text: 'حبيبي ', x: 100, width: 30 });
    expect(pagesText([[whole as GlyphRun]])).toMatchObject({ body: 'حبيبي', unreadable: 0 });
  });

  test('are not believed where several runs claim the same text, or one that is too long for them', () => {
    const twice = pagesText([withGathered([told('حبيبي ', 20), run('Latin', 300, 20, 30), told('حبيبي ', 40)])]);
    expect(twice.body).toBe('Latin');
    expect(twice.unreadable).toBeGreaterThan(0.5);
    expect(pagesText([withGathered([told('وصل الوفد إلى القاهرة يوم الأحد', 20)])])).toMatchObject({
      body: '',
      unreadable: 1,
    });
  });

  test('keep the letters of one script', () => {
    expect(glyphMeaning('حَبيبي h')).toBe('h');
    expect(glyphMeaning('لله')).toBe('لله');
    expect(glyphMeaning('\u0003')).toBe('');
  });
});
