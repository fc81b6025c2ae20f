// The commonest bug of search windows, made impossible: whatever is strewn into a text, a highlight stays on its word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../core/query/parser';
import { resolveQuery, type ResolvedQuery } from '../../../../core/query/resolve';
import { findHighlights } from '../../../../core/search/highlight';
import { foldText } from '../../../../core/text/fold';

const WORDS = [
  'أعلنت',
  'مصر',
  'وبالهدنة',
  'الهدنة',
  'مسؤول',
  'غزة',
  'ﻻجئون',
  'צה"ל',
  'הודיע',
  'שלום',
  "Sana'a",
  'truce',
  'Café',
  '1,500',
  '3.5',
  '١٢٣',
  'فی',
  '𝐆𝐚𝐳𝐚',
];
const QUERIES = [
  'هدنة',
  '=الهدنة',
  '"غزة مسؤول"',
  'truce OR צה"ל',
  'مصر NEAR/5 غزة',
  'الهدنة SENT غزة',
  'لاج*',
  '1500 OR 3.5 OR 123',
  'sanaa -xyz',
  'gaza cafe',
];

/** Inside a word: marks and controls that a reader does not see or does not read. */
const inside = fc.constantFrom(
  '\u064B',
  '\u064E',
  '\u0651',
  '\u0652',
  '\u0670',
  '\u0640',
  '\u05B8',
  '\u05BC',
  '\u0301',
  '\u200B',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u202B',
  '\u202C',
  '\u2067',
  '\u2069',
  '\u061C',
  '\u00AD',
  '\uFEFF',
);
/** Between words: the same, and pictures; no punctuation, which may rightly end a sentence. */
const between = fc.oneof(inside, fc.constantFrom('😀', '👨‍👩‍👧', '❤️', '🇵🇸', '—', '\u00A0'));

interface Strewn {
  readonly plain: string;
  readonly text: string;
  /** Of each unit of `plain` its place in `text`. */
  readonly places: readonly number[];
}

const strewn: fc.Arbitrary<Strewn> = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS),
      marks: fc.array(fc.tuple(fc.nat(20), inside), { maxLength: 4 }),
      gap: fc.array(between, { maxLength: 3 }),
      separator: fc.constantFrom(' ', ' ', ' ', '. ', '\n'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => {
    let plain = '';
    let text = '';
    const places: number[] = [];
    for (const { word, marks, gap, separator } of parts) {
      for (const [i, unit] of [...word].entries()) {
        for (let half = 0; half < unit.length; half++) places.push(text.length + half);
        text += unit;
        plain += unit;
        // Never between a digit and a sign that only counts beside it: an accent there belongs to neither.
        for (const [at, mark] of marks) if (at % word.length === i) text += mark;
      }
      for (const unit of separator) {
        places.push(text.length);
        text += unit;
        plain += unit;
      }
      text += gap.join('') + ' ';
      places.push(text.length - 1);
      plain += ' ';
    }
    places.push(text.length);
    return { plain, text, places };
  });

function resolved(query: string): ResolvedQuery {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return resolveQuery(parsed.query, {
    documentFrequency: (term) => (WORDS.some((word) => foldText(word) === term) ? 1 : 0),
  });
}

const queries = QUERIES.map(resolved);

describe('findHighlights', () => {
  it('marks the same words whatever marks, controls and emoji are strewn into the text', () => {
    fc.assert(
      fc.property(strewn, fc.constantFrom(...queries), ({ plain, text, places }, query) => {
        const expected = findHighlights(query, plain, 'body');
        const found = findHighlights(query, text, 'body');
        expect(found.map(({ start }) => start)).toEqual(expected.map(({ start }) => places[start]));
        for (const [i, { start, end }] of found.entries()) {
          const { start: from, end: to } = expected[i] ?? { start: 0, end: 0 };
          expect(foldText(text.slice(start, end))).toBe(foldText(plain.slice(from, to)));
          // The last letter is inside; what follows it inside the highlight are marks.
          expect(end).toBeGreaterThan(places[to - 1] ?? Infinity);
          expect(text.slice((places[to - 1] ?? 0) + 1, end)).toMatch(/^[\p{M}\p{Cf}\u0640]*$/u);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives ascending ranges without overlap, inside the text and never inside a pair, for any text at all', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(fc.oneof(fc.constantFrom(...WORDS), between), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...queries), (text, query) => {
        let last = 0;
        for (const { start, end } of findHighlights(query, text, 'title')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
