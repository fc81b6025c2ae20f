// Filters that a click writes into the query text, and takes out again.
import type { QueryNode } from './ast';
import { allOf } from './compose';
import type { FieldName } from './fields';
import { formatQuery, formatValue } from './format';
import { parseQuery } from './parser';

/** One `field:value` of a query; `exact` is `field:=value` (the whole value, not words of it). */
export interface FilterTerm {
  readonly field: FieldName;
  readonly value: string;
  readonly exact?: boolean;
  readonly negated?: boolean;
}

/** The term as it stands in a query: `outlet:="Sky News"`, `NOT tag:Egypt`, `date:2024-02`. */
export function formatFilter({ field, value, exact = false, negated = false }: FilterTerm): string {
  const text = field === 'date' ? value : formatValue(value);
  return `${negated ? 'NOT ' : ''}${field}:${exact ? '=' : ''}${text}`;
}

/** The query with the term ANDed to it. A query that holds it already, or where the term holds no word, is returned as it was. */
export function addFilter(query: string, term: FilterTerm): string {
  const added = formatFilter(term);
  if (!parseQuery(added).ok || hasFilter(query, term)) return query;
  return query.trim() === '' ? added : `${query.trimEnd()} ${added}`;
}

/**
 * The query without the term, wherever it is ANDed to the rest (not inside alternatives). The other words stay as typed where
 * the term can be cut out; else the rest comes back in canonical form. A query that does not hold it, or can't be parsed, is
 * returned as it was.
 */
export function removeFilter(query: string, term: FilterTerm): string {
  const children = conjuncts(query);
  const wanted = canonicalFilter(term);
  if (!children || wanted === null) return query;
  const kept = children.filter((child) => formatQuery(child) !== wanted);
  if (kept.length === children.length) return query;
  const rest = formatQuery(allOf(kept));
  let cut = query;
  for (const child of children.toReversed()) {
    if (formatQuery(child) !== wanted) continue;
    const leaf = child.type === 'not' ? child.child : child;
    if (!('span' in leaf)) return rest;
    const before = cut
      .slice(0, leaf.span.start)
      .replace(/(?:-|NOT\s+)$/, '')
      .trimEnd();
    cut = `${before} ${cut.slice(leaf.span.end).trimStart()}`.trim();
  }
  const parsed = parseQuery(cut);
  return parsed.ok && formatQuery(parsed.query) === rest ? cut : rest;
}

/** Whether the term is ANDed to the rest of the query. */
export function hasFilter(query: string, term: FilterTerm): boolean {
  const wanted = canonicalFilter(term);
  return wanted !== null && (conjuncts(query)?.some((child) => formatQuery(child) === wanted) ?? false);
}

function conjuncts(query: string): readonly QueryNode[] | null {
  const parsed = parseQuery(query);
  if (!parsed.ok) return null;
  return parsed.query.type === 'and' ? parsed.query.children : [parsed.query];
}

function canonicalFilter(term: FilterTerm): string | null {
  const parsed = parseQuery(formatFilter(term));
  return parsed.ok ? formatQuery(parsed.query) : null;
}
