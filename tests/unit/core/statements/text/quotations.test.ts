// Where quotations stand: marks by place, nesting, paragraphs, unbalanced text, bounded time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../../core/statements/text/quotations';

/** The quotations of a text with their marks, each behind its depth. */
function quoted(text: string): string[] {
  return findQuotations(text).all.map(({ start, end, depth }) => `${depth} ${text.slice(start, end)}`);
}

describe('marks go by their place, not by their shape', () => {
  it.each([
    ['guillemets', 'قال إن «الهدنة قريبة» اليوم', ['1 «الهدنة قريبة»']],
    ['guillemets turned round', 'قال إن »الهدنة قريبة« اليوم', ['1 »الهدنة قريبة«']],
    ['curly', 'she said “not yet” today', ['1 “not yet”']],
    ['curly, both closing', 'قال ”الهدنة قريبة” اليوم', ['1 ”الهدنة قريبة”']],
    ['curly, both opening', 'قال “الهدنة قريبة“ اليوم', ['1 “الهدنة قريبة“']],
    ['curly opened, straight closed', 'قال “الهدنة قريبة" اليوم', ['1 “الهدنة قريبة"']],
    ['low and high', 'er sagt „noch nicht“ heute', ['1 „noch nicht“']],
    ['straight', 'قال "الهدنة قريبة".', ['1 "الهدنة قريبة"']],
    ['Hebrew ״', 'הוא אמר ״עוד לא״ היום', ['1 ״עוד לא״']],
    ['two apostrophes', "قال ''الهدنة قريبة'' اليوم", ["1 ''الهدنة قريبة''"]],
    ['single', "she said 'not yet' today", ["1 'not yet'"]],
    ['single guillemets', 'dit ‹pas encore› hier', ['1 ‹pas encore›']],
    ['behind a particle', 'ندد بـ"الحصار" وبـ«القصف» ثم بـ "الصمت"', ['1 "الحصار"', '1 «القصف»', '1 "الصمت"']],
    ['with spaces inside', 'قال " الهدنة قريبة " اليوم', ['1 " الهدنة قريبة "']],
    ['full stop inside', 'قال: "الهدنة قريبة." وأضاف', ['1 "الهدنة قريبة."']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what only looks like a mark', () => {
  it.each([
    ['gershayim', 'דובר צה"ל אמר "אין חדש" אתמול', ['1 "אין חדש"']],
    ['gershayim and geresh signs', 'דו״ח של ג׳ורג׳', []],
    ['apostrophes', "Sana'a's leaders don't, the ministers' office said", []],
    ['inches', 'a 5" pipe and a 7" pipe', []],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('nesting', () => {
  it('knows the depth of each quotation and its parent', () => {
    const text = 'قال «سمعت من يقول "لا عودة" في القاعة» ثم «خرج»';
    const found = findQuotations(text);
    expect(quoted(text)).toEqual(['1 «سمعت من يقول "لا عودة" في القاعة»', '2 "لا عودة"', '1 «خرج»']);
    expect(found.all.map((quotation) => quotation.parent)).toEqual([-1, 0, -1]);
  });

  it('nests marks of one kind by their place', () => {
    expect(quoted('he said "she said "no" to me" and left')).toEqual(['1 "she said "no" to me"', '2 "no"']);
  });

  it('answers for any offset, marks included', () => {
    const text = 'ab «cd "ef" gh» ij';
    const found = findQuotations(text);
    expect([0, 3, 5, 7, 10, 11, 14, 15].map((at) => found.depthAt(at))).toEqual([0, 1, 1, 2, 2, 1, 1, 0]);
    expect(found.at(8)?.inner).toEqual({ start: 8, end: 10 });
  });
});

describe('paragraphs', () => {
  it('runs on to the closing mark of a later paragraph', () => {
    expect(quoted('قال: "الأولى.\nالثانية." ثم خرج')).toEqual(['1 "الأولى.\nالثانية."']);
  });

  it('takes an opening mark at each paragraph for a continuation', () => {
    expect(quoted('He said: “First.\n\n“Second.\n\n“Third.” Then “more”.')).toEqual([
      '1 “First.\n\n“Second.\n\n“Third.”',
      '1 “more”',
    ]);
  });

  it('gives up a mark that nothing closes when another opens', () => {
    const text = 'قال: "كذا وكذا.\nوأضاف الوزير "غدا" فقط.';
    expect(quoted(text)).toEqual(['1 "غدا"']);
    expect(findQuotations(text).unclosed).toEqual([text.indexOf('"')]);
  });

  it('does not let an unclosed mark swallow the article', () => {
    const rest = Array.from({ length: 20 }, (_, i) => `Paragraph ${i} without any marks.`).join('\n');
    expect(quoted(`He said "this is it.\n${rest}\nThe end" came.`)).toEqual([]);
  });

  it('takes lines that begin with > for a block quote', () => {
    const text = 'He wrote:\n> First line\n> second line\nEnd';
    const [block] = findQuotations(text).all;
    expect(block?.marks).toBe('block');
    expect(text.slice(block?.inner.start, block?.inner.end)).toBe('First line\n> second line');
  });
});

describe('bounded and sound for any input', () => {
  it.each([
    ['ten thousand nested quotations', `${'«'.repeat(10_000)}x${'»'.repeat(10_000)}`],
    ['opening marks only', ' "x'.repeat(200_000)],
    ['closing marks only', 'x" '.repeat(200_000)],
    ['marks of all families in turn', ` «x "y 'z`.repeat(100_000)],
    ['closing marks of one family over open ones of another', ` «x y"`.repeat(200_000)],
    ['two megabytes without a mark', 'كلمة '.repeat(400_000)],
  ])(
    '%s',
    (_name, text) => {
      expect(findQuotations(text).depthAt(text.length)).toBe(0);
    },
    10_000,
  );

  it('yields properly nested slices in order', () => {
    const pieces = fc.constantFrom(
      '«',
      '»',
      '"',
      '“',
      '”',
      "'",
      '״',
      '‹',
      '›',
      'كلمة',
      ' ',
      '\n',
      'word',
      '.',
      '5',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const { all } = findQuotations(text);
        for (const [index, { start, end, inner, parent, depth }] of all.entries()) {
          expect(start).toBeLessThan(inner.start);
          expect(inner.start).toBeLessThan(inner.end);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.start ?? 0);
          const around = all[parent];
          expect(depth).toBe((around?.depth ?? 0) + 1);
          if (around) expect([around.start <= start, end <= around.end]).toEqual([true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
