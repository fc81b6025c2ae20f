// Positioned pieces of a page back into the lines and columns that a reader sees.
import { describe, expect, test } from 'vitest';
import type { GlyphRun } from '../../../../ingest/documents/pdf/glyph-run';
import { lineText } from '../../../../ingest/documents/pdf/line-text';
import { pageBlocks } from '../../../../ingest/documents/pdf/page-blocks';
import { readingOrder } from '../../../../ingest/documents/pdf/visual-order';

function run(text: string, x: number, y: number, width: number, stated = false): GlyphRun {
  const direction = /[\u0590-\u08ff]/.test(text) ? 'rtl' : 'ltr';
  return { text, x, y, width, height: 10, direction, stated };
}

describe('a line', () => {
  test('in Arabic is read from the right, whatever the order of its pieces in the file', () => {
    const pieces = [
      run('الهدنة', 100, 20, 30, true),
      run('محادثات', 134, 20, 36, true),
      run('تتواصل', 172, 20, 34, true),
    ];
    const expected = 'تتواصل محادثات الهدنة';
    expect(lineText(pieces, 'rtl')).toBe(expected);
    expect(lineText(pieces.toReversed(), 'rtl')).toBe(expected);
  });

  test('keeps numbers and Latin names inside Arabic the right way round', () => {
    const pieces = [
      run('القرار', 160, 20, 30, true),
      run('2728', 134, 20, 24),
      run('في', 122, 20, 10, true),
      run('New', 80, 20, 16),
      run('York', 99, 20, 20),
    ];
    expect(lineText(pieces, 'rtl')).toBe('القرار 2728 في New York');
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
    Array.from({ length: 6 }, (_, i) => run(`${name}${i}`, x, 20 + i * 12, 180, true));

  test('with two columns is read column by column, from the right where its language is', () => {
    const [left, right] = [column(0, 'ي'), column(220, 'أ')];
    const rows = left.flatMap((each, i) => [each, right[i] as GlyphRun]);
    const texts = (direction: 'ltr' | 'rtl'): string[][] =>
      pageBlocks(rows, direction).map((block) => block.map(({ text }) => text));
    const [ofLeft, ofRight] = [left.map(({ text }) => text), right.map(({ text }) => text)];
    expect(texts('rtl')).toEqual([ofRight, ofLeft]);
    expect(texts('ltr')).toEqual([ofLeft, ofRight]);
  });

  test('whose lines merely have wide gaps is not cut', () => {
    const lines = Array.from({ length: 10 }, (_, i) => [
      run('قال', 200 - i * 9, 20 + i * 12, 190 - i * 2, true),
      run('المتحدث', 0, 20 + i * 12, 180 - i * 9, true),
    ]).flat();
    expect(pageBlocks(lines, 'rtl')).toHaveLength(1);
  });
});
