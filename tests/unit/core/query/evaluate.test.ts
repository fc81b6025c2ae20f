// What a query matches, article by article: the meaning of every construct, and an independent oracle for combinations.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetadataField } from '../../../../core/query/ast';
import { analyseField, matches, type AnalysedDocument } from '../../../../core/query/evaluate';
import { explain } from '../../../../core/query/explain';
import { parseQuery } from '../../../../core/query/parser';
import { resolveQuery, type ResolvedQuery } from '../../../../core/query/resolve';
import { tokenize } from '../../../../core/text/analyser';
import { foldText } from '../../../../core/text/fold';

interface Article {
  readonly title?: string;
  readonly body?: string;
  readonly date?: number;
  readonly fields?: Partial<Record<MetadataField, readonly string[]>>;
}

function analysed(article: Article): AnalysedDocument {
  return {
    title: analyseField(article.title ?? ''),
    body: analyseField(article.body ?? ''),
    localDate: article.date ?? null,
    valuesOf: (field) => article.fields?.[field] ?? [],
  };
}

function resolved(query: string, texts: readonly string[]): ResolvedQuery {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error.code}`);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(tokenize(text).map((token) => token.term)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return resolveQuery(parsed.query, { documentFrequency: (term) => counts.get(term) ?? 0 });
}

function isMatch(query: string, article: Article): boolean {
  return matches(resolved(query, [`${article.title ?? ''} ${article.body ?? ''}`]), analysed(article));
}

const article: Article = {
  title: 'مصر: استئناف مفاوضات الهدنة',
  body: 'قال د. سامح شكري إن مصر تدعم وقف إطلاق النار في غزة. وأضاف: "لا تهجير".\nوفي الدوحة اجتمع الوسطاء. Talks in Doha resumed at 10:30.',
  date: 20240206,
  fields: {
    outlet: ['Sky News Arabia'],
    tag: ['Mediation/Egypt', 'Urgent'],
    lang: ['ar'],
    status: ['reviewed'],
    url: ['https://example.com/news/a-1'],
    note: [],
  },
};

describe('matches', () => {
  it.each([
    ['', true],
    ['هدنة', true],
    ['=هدنة', false],
    ['=الهدنة', true],
    ['تهجير غزة', true],
    ['تهجير أوكرانيا', false],
    ['أوكرانيا OR غزة قطر OR مصر', true],
    ['-غزة', false],
    ['NOT أوكرانيا', true],
    ['(مصر -غزة) OR دوحة', true],
    ['"وقف إطلاق النار"', true],
    ['"إطلاق وقف"', false],
    ['"وقف النار"', false],
    ['"وقف النار"~1', true],
    ['"هدنة قال"', false],
    ['وقف NEAR/1 نار', true],
    ['نار NEAR/1 وقف', true],
    ['وقف NEAR/0 نار', false],
    ['هدنة NEAR/50 غزة', false],
    ['شكري SENT غزة', true],
    ['شكري SENT تهجير', false],
    ['شكري PARA تهجير', true],
    ['شكري PARA دوحة', false],
    ['(أوكرانيا OR "وقف إطلاق النار") SENT مصر', true],
    ['هدن*', false],
    ['هدنه* OR تهج*', true],
    ['title:هدنة', true],
    ['body:هدنة', false],
    ['title:(مصر غزة)', false],
    ['talk resume', true],
    ['outlet:sky', true],
    ['outlet:"news arabia"', true],
    ['outlet:"arabia news"', false],
    ['outlet:=sky', false],
    ['outlet:="sky news arabia"', true],
    ['outlet:ara*', true],
    ['tag:egypt', true],
    ['tag:=Mediation', true],
    ['tag:="Mediation/Egypt"', true],
    ['tag:=Egypt', false],
    ['-tag:urgent', false],
    ['lang:العربية', true],
    ['lang:en', false],
    ['url:example.com', true],
    ['note:x', false],
    ['status:read', true],
    ['status:unread', false],
    ['date:2024-02', true],
    ['date:<2024-02-06', false],
    ['date:2024-01..2024-03', true],
    ['هدنة revision:all', true],
  ])('%s → %s', (query, expected) => {
    expect(isMatch(query, article)).toBe(expected);
  });

  it('gives undated articles to no date filter', () => {
    expect(isMatch('date:>=1000', { body: 'x' })).toBe(false);
    expect(isMatch('-date:>=1000', { body: 'x' })).toBe(true);
  });
});

/** Words without variants, so that the oracle below needs none of the analyser. */
const words = ['قع', 'نص', 'زع', 'xq', 'yq'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
type Tree = string | { readonly op: 'AND' | 'OR'; readonly parts: readonly Tree[] } | { readonly not: Tree };
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.constantFrom(...words),
    fc.record({ op: fc.constantFrom('AND', 'OR'), parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
})).tree;

function typed(node: Tree): string {
  if (typeof node === 'string') return `=${node}`;
  if ('not' in node) return `NOT (${typed(node.not)})`;
  return `(${node.parts.map((part) => `(${typed(part)})`).join(node.op === 'AND' ? ' ' : ' OR ')})`;
}

function holds(node: Tree, held: ReadonlySet<string>): boolean {
  if (typeof node === 'string') return held.has(node);
  if ('not' in node) return !holds(node.not, held);
  return node.op === 'AND'
    ? node.parts.every((part) => holds(part, held))
    : node.parts.some((part) => holds(part, held));
}

describe('against an oracle', () => {
  it('combines AND, OR and NOT as logic does', () => {
    fc.assert(
      fc.property(tree, text, text, (node, title, body) => {
        const held = new Set(`${title} ${body}`.split(' '));
        expect(isMatch(typed(node), { title, body })).toBe(holds(node, held));
      }),
      { numRuns: 1_500 },
    );
  });

  it('finds phrases and NEAR where a search of all positions finds them', () => {
    const pair = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words));
    fc.assert(
      fc.property(pair, fc.nat(4), text, ([a, b], distance, body) => {
        const list = body.split(' ');
        const at = (word: string): number[] => list.flatMap((item, i) => (item === word ? [i] : []));
        const phrase = at(a).some((i) => at(b).some((j) => j > i && j - i - 1 <= distance));
        const near = at(a).some((i) => at(b).some((j) => Math.abs(i - j) - 1 <= distance));
        expect(isMatch(`="${a} ${b}"~${distance}`, { body }), 'phrase').toBe(phrase);
        expect(isMatch(`=${a} NEAR/${distance} =${b}`, { body }), 'near').toBe(near);
      }),
      { numRuns: 1_500 },
    );
  });

  it('keeps PARA inside one line', () => {
    const line = fc.array(text, { minLength: 1, maxLength: 3 }).map((list) => list.join('. '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const body = lines.join('\n');
        const holdsBoth = (units: string[]): boolean =>
          units.some((unit) => unit.split(/[ .]+/).includes('xq') && unit.split(/[ .]+/).includes('زع'));
        expect(isMatch('=xq PARA =زع', { body })).toBe(holdsBoth(lines));
      }),
      { numRuns: 500 },
    );
  });
});

describe('explain', () => {
  it('shows each word, what it was matched as and how often, and what was ignored', () => {
    const parsed = parseQuery('هدنة — =غزة مصر* xyz');
    if (!parsed.ok) throw new Error(parsed.error.code);
    const counts = new Map([
      [foldText('الهدنة'), 7],
      [foldText('هدنة'), 9],
      [foldText('غزة'), 4],
    ]);
    const answer = explain(
      resolveQuery(parsed.query, { documentFrequency: (term) => counts.get(term) ?? 0 }),
      parsed.ignored,
    );
    expect(answer).toEqual({
      parsed: 'هدنة =غزة مصر* xyz',
      words: [
        {
          text: 'هدنة',
          field: 'text',
          exact: false,
          prefix: false,
          negated: false,
          column: 1,
          count: null,
          matchedAs: [
            { term: 'هدنه', count: 9 },
            { term: 'الهدنه', count: 7 },
          ],
        },
        {
          text: 'غزة',
          field: 'text',
          exact: true,
          prefix: false,
          negated: false,
          column: 9,
          count: 4,
          matchedAs: [{ term: 'غزه', count: 4 }],
        },
        {
          text: 'مصر',
          field: 'text',
          exact: false,
          prefix: true,
          negated: false,
          column: 13,
          count: null,
          matchedAs: [],
        },
        {
          text: 'xyz',
          field: 'text',
          exact: false,
          prefix: false,
          negated: false,
          column: 18,
          count: 0,
          matchedAs: [],
        },
      ],
      conditions: [],
      ignored: [{ text: '—', column: 6, reason: 'NO_WORD' }],
    });
  });
});
