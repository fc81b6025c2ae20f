// How lexer and parser leave off at the first mistake; `parseQuery` turns it into a result, so it never reaches a caller.
import type { QuerySyntaxCode, QuerySyntaxError } from './ast';

/** Internal to `core/query`. `column` is the 1-based UTF-16 column in the query as typed. */
export class QueryError extends Error {
  readonly detail: QuerySyntaxError;

  constructor(code: QuerySyntaxCode, column: number, params: QuerySyntaxError['params'] = {}) {
    super(`${code} at column ${column}`);
    this.name = 'QueryError';
    this.detail = { code, column, params };
  }
}
