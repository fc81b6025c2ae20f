// The switch between all words and any word writes and takes away what the parser reads.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asksForAnyWord, withAnyWord, withoutAnyWord } from '../../../../core/query/any-words';
import { parseQuery } from '../../../../core/query/parser';

it.each([
  ['', 'any: '],
  ['من يتوسط في المفاوضات؟', 'any: من يتوسط في المفاوضات؟'],
  ['any: a b', 'any: a b'],
  ['lang:ar Any: a', 'lang:ar Any: a'],
])('any word: %s → %s', (query, expected) => {
  expect(withAnyWord(query)).toBe(expected);
});

it.each([
  ['any: a b', 'a b'],
  ['any:a', 'a'],
  ['lang:ar any: a', 'lang:ar a'],
  ['company: a', 'company: a'],
])('all words: %s → %s', (query, expected) => {
  expect(withoutAnyWord(query)).toBe(expected);
});

it('makes a question of any text without fields, and brings the text back', () => {
  const piece = fc.constantFrom(
    'هدنة',
    'غزة',
    'OR',
    'NOT',
    '(',
    ')',
    '"',
    '«',
    '؟',
    '-',
    '—',
    'a*',
    '=b',
    'x/y',
    '"צה"ל',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom('', ' '), (pieces, between) => {
      const text = `هل ${pieces.join(between)}`;
      const question = withAnyWord(text);
      expect(asksForAnyWord(question)).toBe(true);
      expect(parseQuery(question)).toMatchObject({ ok: true });
      expect(withoutAnyWord(question)).toBe(text);
    }),
  );
});
