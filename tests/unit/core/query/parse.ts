// A query as its tree, its canonical text, or its mistake; anything else than what a test expects fails with what it is.
import type { QueryNode, QuerySyntaxError } from '../../../../core/query/ast';
import { formatQuery } from '../../../../core/query/format';
import { parseQuery } from '../../../../core/query/parser';

export function parsed(text: string): QueryNode {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(`${text} → ${JSON.stringify(result.error)}`);
  return result.query;
}

export function canonical(text: string): string {
  return formatQuery(parsed(text));
}

export function mistake(text: string): QuerySyntaxError {
  const result = parseQuery(text);
  if (result.ok) throw new Error(`${text} → ${formatQuery(result.query)}`);
  return result.error;
}
