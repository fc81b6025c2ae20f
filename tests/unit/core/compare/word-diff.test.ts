// What a reader of a comparison sees of two wordings: spelling does not count, words do, moved blocks are no change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../../../core/compare/word-diff';

const marked = (base: string, text: string): string =>
  wordDiff(base, text)
    .map(({ kind, text: words }) => (kind === 'same' ? words : `[${kind}:${words.trim()}]`))
    .join('')
    .replaceAll('][', '] [');

describe('word differences', () => {
  test.each([
    ['hamza, alef maqsura and ta marbuta', 'أكد رفض الهدنة لدى المدينة', 'اكد رفض الهدنه لدي المدينه'],
    ['a hamza on waw or ya', 'مسؤولون يقرؤون رئيس', 'مسوولون يقروون رييس'],
    ['tashkeel and tatweel', 'وقف إطلاق النار', 'وَقْفُ إِطْلاقِ النّــار'],
    ['digits of either kind', 'بعد ٤٠ يوما', 'بعد 40 يوما'],
    ['quotation marks and punctuation', 'قال «إنهم عائدون» اليوم.', 'قال "إنهم عائدون" اليوم'],
    ['niqqud', 'הפסקת אש', 'הַפְסָקַת אֵשׁ'],
    ['case', 'The Truce holds', 'the truce holds'],
  ])('%s is no difference', (_name, base, text) => {
    expect(wordDiff(base, text).map(({ kind }) => kind)).toEqual(['same']);
  });

  test('a word put for another is changed, and the base word stands beside it', () => {
    expect(marked('the talks made progress today', 'the talks made headway today')).toBe(
      'the talks made [missing:progress] [changed:headway]today',
    );
  });

  test('words that are only here are added, words that are only there are missing', () => {
    expect(marked('talks resume on Sunday', 'talks will resume')).toBe('talks [added:will]resume[missing:on Sunday]');
  });

  test('a block that stands elsewhere is moved, not missing and added', () => {
    expect(
      marked('after long hours of talks the envoys left Cairo', 'the envoys left Cairo after long hours of talks'),
    ).toBe('[moved:the envoys left Cairo]after long hours of talks');
  });

  test('a telling in other words is told as a whole', () => {
    const words = (from: number): string => Array.from({ length: 8_000 }, (_, i) => `w${from + i}`).join(' ');
    const kinds = wordDiff(words(0), words(100_000)).map(({ kind }) => kind);
    expect(kinds).toEqual(['missing', 'changed']);
  });

  const word = fc.constantFrom('الهدنة', 'هدنة', 'truce', 'غزة', '40', 'הסכם', '«قال»', 'a', '😀', ',', '\n');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  test('the segments of a telling, joined, are the telling; the missing ones are slices of the base', () => {
    fc.assert(
      fc.property(text, text, (base, here) => {
        const segments = wordDiff(base, here);
        const own = segments.filter(({ kind }) => kind !== 'missing').map((segment) => segment.text);
        expect(own.join('')).toBe(here);
        for (const segment of segments) if (segment.kind === 'missing') expect(base).toContain(segment.text);
      }),
      { numRuns: 300 },
    );
  });
});
