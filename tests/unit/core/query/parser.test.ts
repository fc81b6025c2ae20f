// The grammar as an analyst types it: what each sign means, and what each mistake says.
import { describe, expect, it } from 'vitest';
import type { QueryNode, QuerySyntaxError } from '../../../../core/query/ast';
import { formatQuery } from '../../../../core/query/format';
import { parseQuery } from '../../../../core/query/parser';

function parsed(text: string): QueryNode {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(`${text} → ${JSON.stringify(result.error)}`);
  return result.query;
}

function canonical(text: string): string {
  return formatQuery(parsed(text));
}

function mistake(text: string): QuerySyntaxError {
  const result = parseQuery(text);
  if (result.ok) throw new Error(`${text} → ${formatQuery(result.query)}`);
  return result.error;
}

describe('operators', () => {
  it.each([
    ['a b', 'a b'],
    ['a AND b', 'a b'],
    ['a b OR c', 'a (b OR c)'],
    ['a OR b c OR d', '(a OR b) (c OR d)'],
    ['a (b c) OR d', 'a ((b c) OR d)'],
    ['(a b) OR (c d)', '(a b) OR (c d)'],
    ['(a (b (c)))', 'a b c'],
    ['a OR (b OR c)', 'a OR b OR c'],
    ['NOT a b', 'NOT a b'],
    ['-a OR b', 'NOT a OR b'],
    ['a -b', 'a NOT b'],
    ['a NOT (b c)', 'a NOT (b c)'],
    ['NOT NOT a', 'a'],
    ['NOT a', 'NOT a'],
    ['NOT a NEAR/3 b', 'NOT (a NEAR/3 b)'],
    ['a NEAR b OR c', '(a NEAR/10 b) OR c'],
    ['a NEAR /4 b', 'a NEAR/4 b'],
    ['a NEAR/٤ b', 'a NEAR/4 b'],
    ['a NEAR/5 b NEAR/5 c d', '(a NEAR/5 b NEAR/5 c) d'],
    ['(a OR "b c") NEAR/2 (de*)', '(a OR "b c") NEAR/2 de*'],
    ['a SENT "b c" SENT de*', 'a SENT "b c" SENT de*'],
    ['a PARA (b OR c)', 'a PARA (b OR c)'],
    ['"a b"~٣', '"a b"~3'],
    ['or and not near', 'or and not near'],
    ['"OR"', '"OR"'],
    ['=OR', '=OR'],
    ['title:OR', 'title:OR'],
    ['a(b)c', 'a b c'],
    ['a"b c"d', 'a "b c" d'],
  ])('%s → %s', (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });

  it.each([
    ['any: a b', 'any: a b'],
    ['ANY:a', 'a'],
    ['أيّ-كلمة: ما هي عاصمة مصر؟', 'any: ما هي عاصمة مصر'],
    ['any: who said "yes (and - why OR NOT', 'any: who said yes and why OR NOT'],
    ['any: a b a A', 'any: a b'],
    ['any: cease-fire foo:bar', 'any: cease fire foo bar'],
    ['any: a title: b', 'any: a title b'],
    ['c any: a b', 'c any: a b'],
    ['any: a lang:ar b -outlet:(x OR "y z") story:12', 'lang:ar NOT (outlet:x OR outlet:"y z") story:12 any: a b'],
    ['any: a b title:c', 'title:c any: a b'],
    ['any:', ''],
    ['any: lang:ar', 'lang:ar'],
  ])('a question in plain words: %s → %s', (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });

  it.each([
    ['(any: a b)', 'QUERY_BAD_OPERAND', 2],
    ['a OR any: b', 'QUERY_MISSING_OPERAND', 3],
    ['NOT any: b', 'QUERY_MISSING_OPERAND', 1],
    ['any: a date:soon', 'QUERY_BAD_DATE', 13],
    ['any: 😀', 'QUERY_NO_WORD', 1],
  ])('a question in plain words that can not be one: %s', (typed, code, column) => {
    expect(mistake(typed)).toMatchObject({ code, column });
  });

  it('reads every sign in its Arabic, Hebrew or typographic form', () => {
    const latin = canonical('"وقف النار"~2 (غزة OR مصر)');
    for (const typed of [
      '«وقف النار»~٢ (غزة OR مصر)',
      '“وقف النار”~2، (غزة OR مصر)؛',
      '„وقف النار”~۲ ؟ (غزة OR مصر)',
      '״وقف النار״~2 （غزة OR مصر）',
      '\u200F"وقف النار"\u200F~2 (غزة \u200FOR\u200E مصر)',
    ]) {
      expect(canonical(typed), typed).toBe(latin);
    }
  });

  it('takes lower-case and translated operators for words', () => {
    expect(parsed('غزة أو مصر')).toMatchObject({ type: 'and', children: [{}, { type: 'word', text: 'أو' }, {}] });
    expect(parsed('a or b')).toMatchObject({ type: 'and', children: [{}, { text: 'or' }, {}] });
  });
});

describe('words', () => {
  it('keeps each word as typed, folded, and with its range', () => {
    const text = 'غزة =الهُدنة* '.replace('*', '');
    expect(parsed(text)).toEqual({
      type: 'and',
      children: [
        {
          type: 'word',
          scope: 'text',
          text: 'غزة',
          term: 'غزه',
          exact: false,
          prefix: false,
          span: { start: 0, end: 3 },
        },
        {
          type: 'word',
          scope: 'text',
          text: 'الهُدنة',
          term: 'الهدنه',
          exact: true,
          prefix: false,
          span: { start: 5, end: 12 },
        },
      ],
    });
  });

  it('reads a word that the analyser cuts as a phrase', () => {
    expect(canonical('cease-fire')).toBe('"cease fire"');
    expect(canonical('-cease-fire')).toBe('NOT "cease fire"');
    expect(canonical('=cease-fire')).toBe('="cease fire"');
    expect(canonical('cease-fi*')).toBe('"cease fi*"');
    expect(canonical('10:30')).toBe('"10 30"');
    expect(canonical('הפסקת־אש')).toBe('"הפסקת אש"');
  });

  it('takes gershayim for a part of the word, and quotes around it for quotes', () => {
    expect(canonical('צה"ל')).toBe('צה"ל');
    expect(canonical('"צה"ל הודיע"')).toBe('"צה"ל הודיע"');
    expect(canonical('צה״ל OR "ארה״ב"')).toBe('צה״ל OR ארה״ב');
  });

  it('reads prefixes, also inside a phrase', () => {
    expect(parsed('هدن*')).toMatchObject({ type: 'word', term: 'هدن', prefix: true, exact: false });
    expect(parsed('"وقف اطلا*"')).toMatchObject({ type: 'phrase', words: [{ prefix: false }, { prefix: true }] });
    expect(parsed('"وقف اطلا*"')).toMatchObject({ words: [{}, { term: 'اطلا' }] });
  });

  it('ignores what holds no word and says so', () => {
    const result = parseQuery('غزة — هدنة 😀 & x');
    expect(result).toMatchObject({
      ok: true,
      ignored: [
        { text: '—', column: 5, reason: 'NO_WORD' },
        { text: '😀', column: 12, reason: 'NO_WORD' },
        { text: '&', column: 15, reason: 'NO_WORD' },
      ],
    });
    expect(canonical('غزة - هدنة')).toBe('غزة هدنة');
    expect(canonical('نتنياهو: لا اتفاق')).toBe('نتنياهو لا اتفاق');
    expect(canonical('غزة،هدنة؟')).toBe('غزة هدنة');
  });

  it('reads a blank query as every article', () => {
    expect(parsed('')).toEqual({ type: 'all' });
    expect(parsed(' \n\t ')).toEqual({ type: 'all' });
  });
});

describe('fields', () => {
  it.each([
    ['title:غزة', 'title:غزة'],
    ['body:"a b"~2', 'body:"a b"~2'],
    ['title:=الهدنة', 'title:=الهدنة'],
    ['title:(a b)', 'title:a title:b'],
    ['title:(a OR "b c")', 'title:a OR title:"b c"'],
    ['title:(a NEAR/2 b)', 'title:a NEAR/2 title:b'],
    ['-title:(a -b)', 'NOT (title:a NOT title:b)'],
    ['العنوان:غزة', 'title:غزة'],
    ['المصدر:(الجزيرة OR «سكاي نيوز»)', 'outlet:الجزيرة OR outlet:"سكاي نيوز"'],
    ['الوسيلة:الجزيرة', 'outlet:الجزيرة'],
    ['כותרת:הפוגה', 'title:הפוגה'],
    ['OUTLET:sky', 'outlet:sky'],
    ['outlet:("Sky News" OR x)', 'outlet:"Sky News" OR outlet:x'],
    ['outlet:(a b)', 'outlet:a outlet:b'],
    ['outlet:sk*', 'outlet:sk*'],
    ['outlet:"sky ne*"', 'outlet:"sky ne*"'],
    ['outlet:="Sky News"', 'outlet:="Sky News"'],
    ['outlet:a -outlet:b', 'outlet:a NOT outlet:b'],
    ['tag:Mediation/Egypt', 'tag:"Mediation/Egypt"'],
    ['url:https://example.com/a?b=1', 'url:"https://example.com/a?b=1"'],
    ['lang:ar', 'lang:ar'],
    ['lang:العربية', 'lang:العربية'],
    ['status:unread', 'status:unread'],
    ['a revision:all', 'a revision:all'],
    ['note:"a:b"', 'note:"a:b"'],
    ['"see http://example.com at 10:30"', '"see http example com at 10 30"'],
  ])('%s → %s', (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });

  it('names the words of a value and checks closed lists', () => {
    expect(parsed('outlet:"Sky News"')).toMatchObject({ type: 'field', raw: 'Sky News', terms: ['sky', 'news'] });
    expect(parsed('lang:עברית')).toMatchObject({ field: 'lang', terms: ['he'] });
    expect(parsed('status:READ')).toMatchObject({ terms: ['read'] });
  });
});

describe('dates', () => {
  it.each([
    ['date:2024-02-06', 20240206, 20240206],
    ['date:2024-02', 20240201, 20240229],
    ['date:2023-02', 20230201, 20230228],
    ['date:2024', 20240101, 20241231],
    ['date:>=2024-01-01', 20240101, null],
    ['date:>2024-02', 20240301, null],
    ['date:>2024-02-28', 20240229, null],
    ['date:<2024', null, 20231231],
    ['date:<=2024-02', null, 20240229],
    ['date:2024-01..2024-03', 20240101, 20240331],
    ['date:2024-01-15..2024-03', 20240115, 20240331],
    ['date:2024-01..', 20240101, null],
    ['date:..2024-03', null, 20240331],
    ['date:٢٠٢٤-٠٢-٠٦', 20240206, 20240206],
    ['التاريخ:٢٠٢٤-٠٢', 20240201, 20240229],
    ['date:"2024-02"', 20240201, 20240229],
  ])('%s', (typed, from, to) => {
    expect(parsed(typed)).toMatchObject({ type: 'date', from, to });
  });

  it('takes alternatives and negation', () => {
    expect(canonical('date:(2024-01 OR 2024-03)')).toBe('date:2024-01 OR date:2024-03');
    expect(canonical('-date:2024-02')).toBe('NOT date:2024-02');
  });
});

describe('mistakes', () => {
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
