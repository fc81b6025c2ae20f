// What must hold of the parser for any text at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../../core/query/ast';
import { formatQuery } from '../../../../core/query/format';
import { parseQuery } from '../../../../core/query/parser';
import { wordsOf } from '../../../../core/query/resolve';

const pieces = [
  ...[
    'هدنة',
    'وبالهُدنة',
    'غـزة',
    'مسؤول',
    'צה"ל',
    'הפסקת־אש',
    'שָׁלוֹם',
    'cease-fire',
    'Straße',
    "don't",
    'x',
    'OR',
    'or',
  ],
  ...['10:30', '١٬٥٠٠', '1,500', '2024', '😀', '👨‍👩‍👧', '—', '…', '\u200F', '\u202B', '𝐇𝐢', 'ﻻ', 'لا', '\u0301', '\uD800'],
  ...[
    '"',
    '«',
    '»',
    '“',
    '”',
    '„',
    '״',
    '(',
    ')',
    '（',
    '）',
    '-',
    '−',
    '=',
    '*',
    '٭',
    '~',
    '~2',
    '~٣',
    '/',
    ':',
    '.',
    '..',
  ],
  ...[' ', ' ', ' ', ' ', '\n', '،', '؛', '؟', ',', ';', '?', '!', '&', '|', '[', ']', '\u00A0'],
  ...['OR', 'AND', 'NOT', 'NEAR', 'NEAR/3', 'NEAR/٤', 'SENT', 'PARA', ' OR ', ' NOT ', ' NEAR/2 ', ' SENT ', ' PARA '],
  ...[
    'title:',
    'body:',
    'outlet:',
    'tag:',
    'url:',
    'lang:',
    'status:',
    'revision:',
    'date:',
    'المصدر:',
    'כותרת:',
    'foo:',
    'any: ',
  ],
  ...[
    'ar',
    'unread',
    'all',
    '2024-02-06',
    '2024-02..',
    '>=',
    '<',
    '2024-02-30',
    'https://example.com/a?b=c,d',
    'هدن*',
    '"a b"',
  ],
];

const queryLike = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 25,
});
const anyText = fc.oneof(
  queryLike.map((parts) => parts.join('')),
  queryLike.map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Whole queries that parse, built from the grammar. */
const word = fc.constantFrom(
  'هدنة',
  'وبالهُدنة',
  'غـزة',
  'צה"ל',
  'cease-fire',
  '=الهدنة',
  'هدن*',
  '"OR"',
  '10:30',
  'title:a',
  'body:(b)',
);
const phrase = fc.constantFrom(
  '"وقف إطلاق النار"',
  '«وقف النار»~٣',
  '=“كما هو”',
  'title:"a b"',
  '"صف اطلا*"',
  '"צה"ל הודיע"',
);
const filter = fc.constantFrom(
  ...[
    'outlet:"Sky News"',
    'المصدر:(الجزيرة OR «سكاي "نيوز"»)',
    'date:2024-02',
    'date:..2024-03-05',
    'date:>=٢٠٢٤',
    'tag:="a/b"',
  ],
  ...['lang:العربية', 'status:read', 'url:https://example.com/a', 'note:xy*', 'outlet:"a bc*"', 'tag:OR'],
);
const wellFormed = fc.letrec((tie) => {
  const node = tie('node') as fc.Arbitrary<string>;
  const operand = fc.oneof(
    word,
    phrase,
    fc.tuple(word, phrase).map(([a, b]) => `(${a} OR ${b})`),
  );
  const textOperand = operand.filter((text) => !/title|body/.test(text));
  return {
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      phrase,
      filter,
      fc.tuple(node, node).map(([a, b]) => `(${a} ${b})`),
      fc.tuple(node, node, node).map((parts) => `(${parts.join(' OR ')})`),
      node.map((text) => `NOT (${text})`),
      node.map((text) => `-(${text})`),
      fc
        .tuple(
          fc.constantFrom(' NEAR/3 ', ' NEAR ', ' SENT ', ' PARA '),
          fc.array(textOperand, { minLength: 2, maxLength: 4 }),
        )
        .map(([operator, parts]) => `(${parts.join(operator)})`),
    ),
  };
}).node;

/** The tree without ranges and without the typed spelling of words. */
function shape(query: QueryNode): unknown {
  return JSON.parse(
    JSON.stringify(query, (key, value: unknown) => (key === 'span' || key === 'text' ? undefined : value)),
  );
}

describe('parseQuery', () => {
  it('never throws, and places every mistake inside the query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseQuery(text);
        if (result.ok) return;
        expect(result.error.column).toBeGreaterThanOrEqual(1);
        expect(result.error.column).toBeLessThanOrEqual(text.length + 1);
      }),
      { numRuns: 5_000 },
    );
  });

  it('keeps the place of every word: its text is a slice of the query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseQuery(text);
        if (!result.ok) return;
        for (const { text: typed, span } of wordsOf(result.query)) expect(text.slice(span.start, span.end)).toBe(typed);
        for (const piece of result.ignored) {
          expect(text.slice(piece.column - 1, piece.column - 1 + piece.text.length)).toBe(piece.text);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds every well-formed query well formed', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(parseQuery(text), text).toMatchObject({ ok: true });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('formatQuery', () => {
  it('reads back as the same tree, and formats that tree as the same text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, wellFormed), (text) => {
        const first = parseQuery(text);
        if (!first.ok) return;
        const canonical = formatQuery(first.query);
        const second = parseQuery(canonical);
        if (!second.ok) throw new Error(`${text} → ${canonical} → ${second.error.code} at ${second.error.column}`);
        expect(shape(second.query), canonical).toEqual(shape(first.query));
        expect(formatQuery(second.query)).toBe(canonical);
      }),
      { numRuns: 5_000 },
    );
  });
});
