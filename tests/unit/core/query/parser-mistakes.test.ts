// What each mistake in a query says, and where; and that no query, however unlucky, takes without end.
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../core/query/parser';
import { canonical, mistake } from './parse';

describe('mistakes', () => {
  it.each([
    ['(any: a b)', 'QUERY_BAD_OPERAND', 2],
    ['a OR any: b', 'QUERY_MISSING_OPERAND', 3],
    ['NOT any: b', 'QUERY_MISSING_OPERAND', 1],
    ['any: a date:soon', 'QUERY_BAD_DATE', 13],
    ['any: 😀', 'QUERY_NO_WORD', 1],
  ])('a question in plain words that can not be one: %s', (typed, code, column) => {
    expect(mistake(typed)).toMatchObject({ code, column });
  });

  it.each([
    ['غزة "هدنة', 'QUERY_UNBALANCED_QUOTE', 5],
    ['«غزة', 'QUERY_UNBALANCED_QUOTE', 1],
    ['a (b', 'QUERY_UNBALANCED_PARENTHESIS', 3],
    ['a) b', 'QUERY_UNBALANCED_PARENTHESIS', 2],
    ['a OR', 'QUERY_MISSING_OPERAND', 3],
    ['OR a', 'QUERY_MISSING_OPERAND', 1],
    ['a OR OR b', 'QUERY_MISSING_OPERAND', 3],
    ['a NOT', 'QUERY_MISSING_OPERAND', 3],
    ['a (NOT) b', 'QUERY_MISSING_OPERAND', 4],
    ['a ()', 'QUERY_MISSING_OPERAND', 3],
    ['a NEAR/5', 'QUERY_MISSING_OPERAND', 3],
    ['NEAR/5 a', 'QUERY_MISSING_OPERAND', 1],
    ['a OR 😀', 'QUERY_MISSING_OPERAND', 3],
    ['NOT 😀 a', 'QUERY_MISSING_OPERAND', 1],
    ['foo:bar', 'QUERY_UNKNOWN_FIELD', 1],
    ['غزة outlte:sky', 'QUERY_UNKNOWN_FIELD', 5],
    ['http://example.com', 'QUERY_UNKNOWN_FIELD', 1],
    ['date:2023-02-29', 'QUERY_BAD_DATE', 6],
    ['date:2024-13', 'QUERY_BAD_DATE', 6],
    ['date:2024-04-31', 'QUERY_BAD_DATE', 6],
    ['date:2024-03..2024-01', 'QUERY_BAD_DATE', 6],
    ['date:..', 'QUERY_BAD_DATE', 6],
    ['date:yesterday', 'QUERY_BAD_DATE', 6],
    ['date:06/02/2024', 'QUERY_BAD_DATE', 6],
    ['a NEAR/x b', 'QUERY_BAD_DISTANCE', 3],
    ['a NEAR/ b', 'QUERY_BAD_DISTANCE', 3],
    ['a NEAR/5000 b', 'QUERY_BAD_DISTANCE', 3],
    ['a SENT/2 b', 'QUERY_BAD_DISTANCE', 3],
    ['"a b"~', 'QUERY_BAD_DISTANCE', 6],
    ['"a b"~x', 'QUERY_BAD_DISTANCE', 6],
    ['a NEAR/5 b NEAR/6 c', 'QUERY_BAD_OPERAND', 12],
    ['a NEAR/5 b SENT c', 'QUERY_BAD_OPERAND', 12],
    ['a NEAR (b c)', 'QUERY_BAD_OPERAND', 8],
    ['a NEAR outlet:b', 'QUERY_BAD_OPERAND', 8],
    ['a NEAR -b', 'QUERY_BAD_OPERAND', 8],
    ['title:a NEAR body:b', 'QUERY_BAD_OPERAND', 9],
    ['*هدنة', 'QUERY_BAD_OPERAND', 1],
    ['هد*نة', 'QUERY_BAD_OPERAND', 3],
    ['=هدن*', 'QUERY_BAD_OPERAND', 5],
    ['هدنة~2', 'QUERY_BAD_OPERAND', 5],
    ['=(a b)', 'QUERY_BAD_OPERAND', 2],
    ['=title:a', 'QUERY_BAD_OPERAND', 2],
    ['title:(a outlet:b)', 'QUERY_BAD_OPERAND', 10],
    ['title:', 'QUERY_EMPTY_VALUE', 7],
    ['outlet: sky', 'QUERY_EMPTY_VALUE', 8],
    ['outlet:""', 'QUERY_EMPTY_VALUE', 8],
    ['title:—', 'QUERY_EMPTY_VALUE', 7],
    ['status:later', 'QUERY_BAD_VALUE', 8],
    ['revision:2', 'QUERY_BAD_VALUE', 10],
    ['lang:arabick', 'QUERY_BAD_VALUE', 6],
    ['outlet:-sky', 'QUERY_BAD_VALUE', 8],
    ['a*', 'QUERY_PREFIX_TOO_SHORT', 1],
    ['*', 'QUERY_PREFIX_TOO_SHORT', 1],
    ['outlet:s*', 'QUERY_PREFIX_TOO_SHORT', 8],
    ['—', 'QUERY_NO_WORD', 1],
    ['  ...', 'QUERY_NO_WORD', 3],
    ['""', 'QUERY_NO_WORD', 1],
    ['a (😀)', 'QUERY_NO_WORD', 3],
    [`a \u200F"b`, 'QUERY_UNBALANCED_QUOTE', 4],
    ['-revision:all', 'QUERY_BAD_OPERAND', 2],
    ['a OR revision:all', 'QUERY_BAD_OPERAND', 6],
  ])('%s → %s at %i', (typed, code, column) => {
    expect(mistake(typed)).toMatchObject({ code, column });
  });

  it('names the nearest field', () => {
    expect(mistake('outlte:sky').params).toMatchObject({ name: 'outlte', nearest: 'outlet' });
    expect(mistake('titel:x').params).toMatchObject({ nearest: 'title' });
    expect(mistake('https://example.com').params).toMatchObject({ name: 'https', nearest: 'url' });
    expect(mistake('المصدرر:x').params).toMatchObject({ nearest: 'المصدر' });
  });
});

describe('bounds', () => {
  it('keeps the call stack flat under 10,000 parentheses', () => {
    const deep = 10_000;
    expect(canonical('('.repeat(deep) + 'a' + ')'.repeat(deep))).toBe('a');
    expect(canonical('-('.repeat(deep) + 'a' + ')'.repeat(deep))).toBe('a');
    expect(mistake('('.repeat(deep))).toMatchObject({ code: 'QUERY_UNBALANCED_PARENTHESIS', column: deep });
    expect(mistake('('.repeat(deep) + ')'.repeat(deep))).toMatchObject({ code: 'QUERY_MISSING_OPERAND', column: deep });
  });

  it('refuses nesting that no evaluator should have to follow', () => {
    expect(mistake('a NOT (b OR (c '.repeat(300) + 'd' + '))'.repeat(300))).toMatchObject({
      code: 'QUERY_TOO_MANY_TERMS',
    });
  });

  it('answers 10,000 words, 1 MB of text and quotes without end with an error that says what and where', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `كلمة${i}`).join(' ');
    expect(mistake(words)).toMatchObject({ code: 'QUERY_TOO_MANY_TERMS', params: { max: 2_000 } });
    expect(mistake('x1 '.repeat(10_000))).toMatchObject({ code: 'QUERY_TOO_MANY_TERMS', column: 6_001 });
    expect(mistake('سطر من مقال طويل. '.repeat(58_255))).toMatchObject({ code: 'QUERY_TOO_LONG', column: 100_001 });
    expect(mistake('"a '.repeat(999))).toMatchObject({ code: 'QUERY_UNBALANCED_QUOTE' });
  });

  it('refuses too long a query and too many words at the first that is too many', () => {
    expect(mistake('a'.repeat(100_001))).toMatchObject({ code: 'QUERY_TOO_LONG', column: 100_001 });
    expect(parseQuery('ab '.repeat(2_000)).ok).toBe(true);
    expect(mistake('ab '.repeat(2_001))).toMatchObject({ code: 'QUERY_TOO_MANY_TERMS', column: 6_001 });
    expect(mistake('outlet:x '.repeat(2_001))).toMatchObject({ code: 'QUERY_TOO_MANY_TERMS' });
  });

  it('reads 100,000 characters of anything, however unlucky, before the test runs out of time', () => {
    for (const piece of [
      '.',
      '"',
      '(',
      '-',
      '*',
      '~',
      'a~',
      'x:',
      '😀 ',
      '- ',
      '=',
      'NEAR ',
      '/',
      'א"',
      '«',
      '1,',
      '\u200F',
    ]) {
      const text = piece.repeat(Math.floor(99_990 / piece.length)) + 'a';
      const result = parseQuery(text);
      if (!result.ok) expect(result.error.column, piece).toBeLessThanOrEqual(text.length + 1);
    }
  });
});
