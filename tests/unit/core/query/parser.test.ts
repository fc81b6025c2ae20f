// The grammar as an analyst types it: what each sign means.
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../core/query/parser';
import { canonical, parsed } from './parse';

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
