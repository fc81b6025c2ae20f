// Snippets: exact slices, never cut inside a word or a character, with as much of the match as fits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnippet } from '../../../../core/search/snippet';
import { tokenize } from '../../../../core/text/analyser';

const pieces = fc.constantFrom(
  'الهُدنة',
  'غزة',
  ' ',
  ' ',
  ' ',
  '\n',
  'a',
  '𝐆𝐚',
  '👨‍👩‍👧',
  'e\u0301',
  '، ',
  'x'.repeat(60),
  'شَ',
);
const texts = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''));

describe('makeSnippet', () => {
  it('is an exact slice with its highlights inside, for any text', () => {
    fc.assert(
      fc.property(texts, fc.nat(50), fc.integer({ min: 20, max: 120 }), (text, every, maxChars) => {
        const highlights = tokenize(text)
          .filter((_, i) => i % (every + 1) === 0)
          .map(({ start, end }) => ({ start, end }));
        const snippet = makeSnippet(text, highlights, maxChars);
        expect(snippet.text).toBe(text.slice(snippet.start, snippet.end));
        expect(snippet.text.length).toBeLessThanOrEqual(Math.max(maxChars, 0));
        expect(snippet.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        let last = 0;
        for (const { start, end } of snippet.highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(snippet.text.length);
        const fits = highlights.some(({ start, end }) => end - start <= maxChars);
        if (fits) expect(snippet.highlights.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('prefers the place with the most different words', () => {
    const text = `هدنة هدنة هدنة ${'كلام '.repeat(60)}هدنة في غزة ${'كلام '.repeat(60)}`;
    const highlights = tokenize(text)
      .filter(({ term }) => term === 'هدنه' || term === 'غزه')
      .map(({ start, end }) => ({ start, end }));
    const snippet = makeSnippet(text, highlights, 80);
    expect(snippet.text).toContain('هدنة في غزة');
    expect(snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['هدنة', 'غزة']);
  });

  it('shows the beginning where nothing is marked, and a short text whole', () => {
    expect(makeSnippet('كلمة '.repeat(100), [], 22).text).toBe('كلمة كلمة كلمة كلمة');
    expect(makeSnippet('نص قصير', [], 240)).toEqual({ text: 'نص قصير', start: 0, end: 7, highlights: [] });
  });
});
