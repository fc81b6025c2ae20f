// A query as a list of conditions that a person can build without the syntax, and back: what the chips of the window are made of.
import type { DateNode, FieldNode, MetadataField, PositionalNode, QueryNode } from './ast';
import { formatDateRange } from './date-value';
import { formatQuery, formatValue, inside, phraseText } from './format';

/** A value of a field; `raw` is without quotes. */
export type ConditionValue = Pick<FieldNode, 'raw' | 'exact' | 'prefix'>;

/** How close the words of a `near` condition stand: with so many words between them at most, or in one sentence or paragraph. */
export type Closeness = number | 'sentence' | 'paragraph';

/**
 * One condition; all of them hold together. `operands` are words and phrases in the syntax, one each (`هدنة`, `="…"`, `title:x`).
 * `other` is a part of the query that no condition expresses, in its canonical text: it is kept as it is.
 */
export type Condition =
  | { readonly kind: 'all' | 'any' | 'none'; readonly operands: readonly string[] }
  /** Plain words, one after another, with `slop` words at most between them in all. */
  | { readonly kind: 'phrase'; readonly words: string; readonly slop: number }
  | { readonly kind: 'near'; readonly operands: readonly string[]; readonly within: Closeness }
  /** Any of the values; with `negated` none of them. */
  | {
      readonly kind: 'field';
      readonly field: MetadataField;
      readonly values: readonly ConditionValue[];
      readonly negated: boolean;
    }
  /** `value` is what stands behind `date:`. */
  | { readonly kind: 'date'; readonly value: string; readonly negated: boolean }
  /** A question in plain words, of which any may match (`any:`); it stands last in the query, whatever comes after it here. */
  | { readonly kind: 'question'; readonly words: string }
  | { readonly kind: 'other'; readonly text: string };

const QUESTION = 'any: ';

/** The conditions of a parsed query, words first; `queryOf` gives a query that finds the same articles. */
export function conditionsOf(query: QueryNode): Condition[] {
  const all: string[] = [];
  const none: string[] = [];
  const others: Condition[] = [];
  for (const node of conjunctsOf(query)) {
    const condition = conditionOf(node);
    if (condition.kind === 'all') all.push(...condition.operands);
    else if (condition.kind === 'none') none.push(...condition.operands);
    else others.push(condition);
  }
  const words: Condition[] = all.length > 0 ? [{ kind: 'all', operands: all }] : [];
  return [...words, ...others, ...(none.length > 0 ? [{ kind: 'none', operands: none } as const] : [])];
}

/** The query that the conditions make; one without operands or values says nothing. */
export function queryOf(conditions: readonly Condition[]): string {
  const isQuestion = ({ kind }: Condition): boolean => kind === 'question';
  return [...conditions.filter((one) => !isQuestion(one)), ...conditions.filter(isQuestion)]
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}

function conjunctsOf(query: QueryNode): readonly QueryNode[] {
  if (query.type === 'all') return [];
  return query.type === 'and' ? query.children : [query];
}

function conditionOf(node: QueryNode): Condition {
  const other: Condition = { kind: 'other', text: inside(node) };
  switch (node.type) {
    case 'word':
      return { kind: 'all', operands: [formatQuery(node)] };
    case 'phrase': {
      const isPlain = node.scope === 'text' && node.words.every(({ exact, prefix }) => !exact && !prefix);
      if (!isPlain) return { kind: 'all', operands: [formatQuery(node)] };
      return { kind: 'phrase', words: phraseText(node), slop: node.slop };
    }
    case 'or':
      if (node.any) return { kind: 'question', words: formatQuery(node).slice(QUESTION.length) };
      return alternativesOf(node.children, false) ?? other;
    case 'near':
    case 'same': {
      const operands = operandsOf(node.operands);
      if (operands === null) return other;
      return { kind: 'near', operands, within: node.type === 'near' ? node.distance : node.unit };
    }
    case 'field':
    case 'date':
      return alternativesOf([node], false) ?? other;
    case 'not':
      return alternativesOf(node.child.type === 'or' ? node.child.children : [node.child], true) ?? other;
    case 'all':
    case 'and':
      return other;
  }
}

/** Alternatives of one kind: words and phrases, values of one field, or a single date; null for a mixture. */
function alternativesOf(nodes: readonly QueryNode[], negated: boolean): Condition | null {
  const operands = operandsOf(nodes);
  if (operands) return { kind: negated ? 'none' : 'any', operands };
  const [first] = nodes;
  if (first?.type === 'date' && nodes.length === 1) return dateCondition(first, negated);
  if (first?.type !== 'field') return null;
  const fields = nodes.filter((node) => node.type === 'field' && node.field === first.field) as FieldNode[];
  if (fields.length < nodes.length) return null;
  const values = fields.map(({ raw, exact, prefix }) => ({ raw, exact, prefix }));
  return { kind: 'field', field: first.field, values, negated };
}

function dateCondition(node: DateNode, negated: boolean): Condition {
  return { kind: 'date', value: formatDateRange(node), negated };
}

function operandsOf(nodes: readonly (QueryNode | PositionalNode)[]): readonly string[] | null {
  const operands = nodes.map((node) => (node.type === 'word' || node.type === 'phrase' ? formatQuery(node) : null));
  return operands.every((operand) => operand !== null) ? operands : null;
}

function textOf(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.operands.join(' ');
    case 'any':
      return joined(condition.operands, ' OR ');
    case 'none':
      return condition.operands.map((operand) => `-${operand}`).join(' ');
    case 'phrase': {
      const words = condition.words.trim();
      return words === '' ? '' : `"${words}"${condition.slop > 0 ? `~${condition.slop}` : ''}`;
    }
    case 'near':
      return joined(condition.operands, ` ${nearOperator(condition.within)} `);
    case 'field': {
      if (condition.values.length === 0) return '';
      const value = joined(condition.values.map(formatValue), ' OR ');
      return `${condition.negated ? '-' : ''}${condition.field}:${value}`;
    }
    case 'question':
      return condition.words.trim() === '' ? '' : QUESTION + condition.words.trim();
    case 'date':
      return condition.value === '' ? '' : `${condition.negated ? '-' : ''}date:${condition.value}`;
    case 'other':
      return condition.text;
  }
}

/** In parentheses where there are several, so that what stands beside them can't be drawn in. */
function joined(parts: readonly string[], operator: string): string {
  return parts.length > 1 ? `(${parts.join(operator)})` : (parts[0] ?? '');
}

function nearOperator(within: Closeness): string {
  if (typeof within === 'number') return `NEAR/${within}`;
  return within === 'sentence' ? 'SENT' : 'PARA';
}
