// What a query marks in a text, by example.
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../core/query/parser';
import { resolveQuery } from '../../../../core/query/resolve';
import { findHighlights } from '../../../../core/search/highlight';
import { tokenize } from '../../../../core/text/analyser';

function marked(query: string, text: string, field: 'title' | 'body' = 'body'): string[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const held = new Set(tokenize(text).map((token) => token.term));
  const resolved = resolveQuery(parsed.query, { documentFrequency: (term) => (held.has(term) ? 1 : 0) });
  return findHighlights(resolved, text, field).map(({ start, end }) => text.slice(start, end));
}

describe('findHighlights', () => {
  it.each([
    ['هدنة', 'رحبت بالهُدْنَةِ، ثم الهدنة', ['بالهُدْنَةِ', 'الهدنة']],
    ['=الهدنة', 'رحبت بالهدنة، ثم الهدنة', ['الهدنة']],
    ['"وقف إطلاق النار"', 'وقفُ إطلاقِ النار في غزة', ['وقفُ إطلاقِ النار']],
    ['"وقف النار"~1', 'وقف إطلاق النار', ['وقف إطلاق النار']],
    ['هدن*', 'هدنتان وهدنة', ['هدنتان']],
    ['مصر -قطر', 'مصر وقطر', ['مصر']],
    ['مصر NEAR/1 قطر', 'مصر و قطر. مصر بعيدة جدا عن قطر', ['مصر', 'قطر', 'مصر']],
    ['مصر SENT قطر', 'مصر وقطر. مصر وحدها.', ['مصر', 'وقطر']],
    ['title:مصر', 'مصر', []],
    ['צה"ל', 'דובר צה״ל מסר', ['צה״ל']],
    ['negotiate', 'Negotiations: negotiators negotiating', ['Negotiations', 'negotiators', 'negotiating']],
    ['us', 'U.S. officials', ['U.S']],
    ['outlet:sky', 'sky', []],
  ])('%s in «%s»', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  it('marks words bound to a field in that field only', () => {
    expect(marked('title:مصر', 'مصر', 'title')).toEqual(['مصر']);
    expect(marked('body:مصر', 'مصر', 'title')).toEqual([]);
  });
});
