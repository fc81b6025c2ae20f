// A query as conditions and back: nothing of its meaning is lost, and what somebody types without the syntax never surprises.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../../core/query/ast';
import { conditionsOf, queryOf, type Condition } from '../../../../core/query/conditions';
import { formatQuery } from '../../../../core/query/format';
import { parseQuery } from '../../../../core/query/parser';
import { phraseWords, typedOperands } from '../../../../core/query/typed-operands';

function parsed(text: string): QueryNode {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.query;
}

/** What a query asks, whatever the order: "not a or b" is "not a" and "not b". */
function meaning(query: QueryNode): string[] {
  const conjuncts = query.type === 'and' ? query.children : query.type === 'all' ? [] : [query];
  const split = conjuncts.flatMap((node): QueryNode[] =>
    node.type === 'not' && node.child.type === 'or'
      ? node.child.children.flatMap((child): QueryNode[] =>
          child.type === 'not' ? [child.child] : [{ type: 'not', child }],
        )
      : [node],
  );
  return [...new Set(split.map(formatQuery))].sort();
}

const pieces = [
  ...['هدنة', 'غزة', 'truce', 'cease-fire', 'צה"ל', '"وقف إطلاق النار"', '"a b"~3', '="وقف النار"', '=الهدنة', 'هدن*'],
  ...['title:هدنة', 'body:"a b"', 'outlet:sky', 'outlet:="Sky News"', 'outlet:(cnn OR ="BBC Arabic")', '-lang:en'],
  ...['tag:"Mediation/Egypt"', 'date:2024-02', '-date:>=2024-03-05', 'date:(2024-01 OR 2024-03)', 'status:unread'],
  ...[
    '(a NEAR/3 "b c")',
    '(a SENT b SENT c)',
    '((a OR b) PARA c)',
    '(a OR outlet:x)',
    '-(a OR "b c")',
    '-(a b)',
    '—',
    'any: وقف النار',
  ],
];

describe('conditions', () => {
  it('give back a query of the same meaning', () => {
    const queries = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(queries, (text) => {
        const before = parseQuery(text);
        fc.pre(before.ok);
        if (!before.ok) return;
        const again = queryOf(conditionsOf(before.query));
        expect(meaning(parsed(again))).toEqual(meaning(before.query));
        expect(queryOf(conditionsOf(parsed(again)))).toBe(again); // and rest there
      }),
      { numRuns: 500 },
    );
  });

  it('tell what can be built, and keep the rest as it is', () => {
    const query =
      'هدنة =غزة (مصر OR قطر) "وقف النار"~2 a NEAR/5 b -رفح outlet:(cnn OR ="Sky News") (a OR (b c)) -date:2024-02 any: what (now';
    expect(conditionsOf(parsed(query))).toEqual([
      { kind: 'all', operands: ['هدنة', '=غزة'] },
      { kind: 'any', operands: ['مصر', 'قطر'] },
      { kind: 'phrase', words: 'وقف النار', slop: 2 },
      { kind: 'near', operands: ['a', 'b'], within: 5 },
      {
        kind: 'field',
        field: 'outlet',
        values: [
          { raw: 'cnn', exact: false, prefix: false },
          { raw: 'Sky News', exact: true, prefix: false },
        ],
        negated: false,
      },
      { kind: 'other', text: '(a OR (b c))' },
      { kind: 'date', value: '2024-02', negated: true },
      { kind: 'question', words: 'what now' },
      { kind: 'none', operands: ['رفح'] },
    ] satisfies Condition[]);
  });

  it('write a query that reads back as themselves, and nothing where there is nothing', () => {
    const conditions: Condition[] = [
      { kind: 'phrase', words: 'وقف النار', slop: 0 },
      { kind: 'near', operands: ['مصر', 'قطر'], within: 'sentence' },
      {
        kind: 'field',
        field: 'speaker',
        values: [{ raw: 'أحمد "أبو" علي', exact: true, prefix: false }],
        negated: true,
      },
      { kind: 'date', value: '2024-01..2024-03', negated: false },
    ];
    expect(queryOf(conditions)).toBe('"وقف النار" (مصر SENT قطر) -speaker:=«أحمد "أبو" علي» date:2024-01..2024-03');
    expect(conditionsOf(parsed(queryOf(conditions)))).toEqual(conditions);
    const empty: Condition[] = [
      { kind: 'any', operands: [] },
      { kind: 'phrase', words: ' ', slop: 1 },
      { kind: 'field', field: 'tag', values: [], negated: true },
      { kind: 'date', value: '', negated: false },
    ];
    expect(queryOf(empty)).toBe('');
  });
});

describe('what is typed without the syntax', () => {
  it.each([
    ['هدنة غزة', ['هدنة', 'غزة']],
    ['هدنة "وقف إطلاق النار" «نص آخر»', ['هدنة', '"وقف إطلاق النار"', '"نص آخر"']],
    ['this OR that', ['this', '"OR"', 'that']],
    ['outlet:cnn (draft "open', ['"outlet cnn"', '"draft"', '"open"']],
    ['=الهدنة هدن* title:x e*', ['=الهدنة', 'هدن*', 'title:x', '"e"']],
    ['cease-fire צה"ל — 😀', ['"cease fire"', 'צה"ל']],
    ['-word', ['"word"']],
  ])('%s', (text, operands) => {
    const bare = (all: readonly string[]): string[] => all.map((one) => one.replace(/^"(\S+)"$/, '$1'));
    expect(bare(typedOperands(text))).toEqual(bare(operands));
  });

  it('is never refused by the parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), (text, near) => {
        const operands = typedOperands(text);
        const phrase: Condition = { kind: 'phrase', words: phraseWords(text), slop: 0 };
        const kind = near ? 'none' : 'any';
        for (const conditions of [[{ kind, operands }], [phrase]] as Condition[][]) {
          const result = parseQuery(queryOf(conditions));
          if (!result.ok) expect(result.error.code).toBe('QUERY_NO_WORD'); // a phrase of signs alone
        }
      }),
    );
  });
});
