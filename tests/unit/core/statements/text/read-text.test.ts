// Sentences and tokens as the rules of extraction read them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../core/statements/text/read-text';
import { sentenceSpans } from '../../../../../core/statements/text/sentence-spans';
import { scanTokens } from '../../../../../core/statements/text/tokens';

const sentences = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('parts by full stops and lines, and keeps the closing marks', () => {
    expect(sentences('قال د. سامي: "الهدنة قريبة." وأضاف أنها قريبة. ثم خرج.\nنهاية')).toEqual([
      'قال د. سامي: "الهدنة قريبة."',
      'وأضاف أنها قريبة.',
      'ثم خرج.',
      'نهاية',
    ]);
  });

  it('gives an opening mark to the sentence that it opens', () => {
    expect(sentences('Dr. Smith left. "Not yet," he said.')).toEqual(['Dr. Smith left.', '"Not yet," he said.']);
  });

  it('counts paragraphs', () => {
    expect(sentenceSpans('a b. C d.\nE f').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe('tokens', () => {
  it('yields folded words and signs with raw offsets', () => {
    const text = 'أكّدت «الوزارةُ»، #غزة_اليوم';
    expect(scanTokens(text).map(({ kind, folded, start, end }) => [kind, folded, text.slice(start, end)])).toEqual([
      ['word', 'اكدت', 'أكّدت'],
      ['quote', '«', '«'],
      ['word', 'الوزاره', 'الوزارةُ'],
      ['quote', '»', '»'],
      ['sign', '،', '،'],
      ['word', 'غزه', 'غزة'],
      ['word', 'اليوم', 'اليوم'],
    ]);
  });

  it('knows which quotation a token stands in and which marks open or close one', () => {
    const { tokens } = readText('قال «نعم "غدا"» ثم');
    expect(tokens.map(({ text, depth, opens, closes }) => [text, depth, opens, closes])).toEqual([
      ['قال', 0, -1, -1],
      ['«', 0, 0, -1],
      ['نعم', 1, -1, -1],
      ['"', 1, 1, -1],
      ['غدا', 2, -1, -1],
      ['"', 1, -1, 1],
      ['»', 0, -1, 0],
      ['ثم', 0, -1, -1],
    ]);
  });
});

it('covers any text: tokens ascend, every token stands in exactly one sentence, nothing throws', () => {
  const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
  const newsy = fc
    .array(fc.constantFrom('قال ', 'إن ', '"', '«', '»', '. ', '؟', '\n', 'د. ', '5', ',', 'Dr. ', ' " ', '\u200f'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(odd, newsy), (text) => {
      const read = readText(text);
      for (const [i, token] of read.tokens.entries()) {
        expect(token.start).toBeLessThan(token.end);
        expect(token.start).toBeGreaterThanOrEqual(read.tokens[i - 1]?.end ?? 0);
      }
      if (read.sentences.length === 0) return;
      expect(read.sentences[0]?.from).toBe(0);
      expect(read.sentences.at(-1)?.to).toBe(read.tokens.length);
      for (const [i, sentence] of read.sentences.entries()) {
        expect(sentence.from).toBe(read.sentences[i - 1]?.to ?? 0);
        expect(sentence.from).toBeLessThan(sentence.to);
      }
    }),
    { numRuns: 1_000 },
  );
});
