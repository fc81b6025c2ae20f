// A copied passage says where it is from, in an order that survives text of both directions.
import { describe, expect, it } from 'vitest';
import { citation, citePassage } from '../../../../core/export/citation';

const article = {
  title: 'هدنة قريبة',
  outlet: 'Sample Wire',
  author: null,
  publishedAt: '2024-02-06T23:30:00+02:00',
  language: 'ar',
  url: 'https://sample.example/7?a=1&b=2',
};
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('citation', () => {
  it.each([
    ['en', 'Sample Wire, «هدنة قريبة», 6 February 2024, https://sample.example/7?a=1&b=2'],
    ['ar', 'Sample Wire، «هدنة قريبة»، 6 فبراير 2024، https://sample.example/7?a=1&b=2'],
    ['he', 'Sample Wire, «هدنة قريبة», 6 בפברואר 2024, https://sample.example/7?a=1&b=2'],
  ] as const)('in %s', (language, expected) => {
    expect(bare(citation(article, language))).toBe(expected);
  });

  it('isolates every part', () => {
    expect(citation(article, 'en').match(/\u2068[^\u2068\u2069]*\u2069/g)).toHaveLength(4);
  });

  it('leaves out what the source did not say', () => {
    const unknown = { title: '', outlet: null, author: ' ', publishedAt: null, language: 'und', url: null };
    expect(citation(unknown, 'en')).toBe('');
    expect(citePassage('text', unknown, 'en').plain).toBe('\u2068“text”\u2069');
  });

  it('takes the date as the source wrote it, also one it can not read', () => {
    expect(bare(citation({ ...article, publishedAt: 'last Tuesday' }, 'en'))).toContain(', last Tuesday, ');
  });
});

describe('citePassage', () => {
  it.each([
    ['ar', '«text»'],
    ['he', '”text”'],
    ['en', '“text”'],
  ])('quotes as %s does', (language, expected) => {
    expect(bare(citePassage('text', { ...article, language }, 'en').plain)).toMatch(new RegExp(`^${expected} \\(`));
  });

  it('does not let hidden marks of the text reorder the citation', () => {
    const { plain, html } = citePassage('\u202eevil\u2069', { ...article, title: '\u202etitle\u2067' }, 'en');
    for (const text of [plain, html]) expect(text).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
    expect(plain.match(/\u2068/g)?.length).toBe(plain.match(/\u2069/g)?.length);
  });

  it('is inert as HTML, and links only to the web', () => {
    const hostile = { ...article, title: '<script>', url: 'javascript:alert(1)' };
    const { html } = citePassage('"><img src=x>', hostile, 'ar');
    expect(html).not.toMatch(/<script|<img|href/);
    expect(citePassage('q', article, 'ar').html).toContain('href="https://sample.example/7?a=1&amp;b=2"');
  });

  it('says direction and language of the quote', () => {
    expect(citePassage('نص', article, 'en').html).toMatch(
      /^<blockquote lang="ar" dir="rtl">«نص»<\/blockquote><cite lang="en" dir="ltr">/,
    );
  });
});
