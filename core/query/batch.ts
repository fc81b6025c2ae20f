// A file of queries, one a line: what each line asks, and what the archive answered to it.
import { MarsadError, type ErrorCode, type ErrorParams } from '../contract/errors';

/** One query of a file. `line` counts from 1; `name` is the query itself where the line gives it none. */
export interface BatchQuery {
  readonly line: number;
  readonly name: string;
  readonly query: string;
}

/** Articles of one outlet in one local month (`2024-02`); both are empty where the source does not say. */
export interface OutletMonthCount {
  readonly outlet: string;
  readonly month: string;
  readonly count: number;
}

/** The counts of a query add up to its `total`; a query that can't be carried out has its failure instead. */
export type BatchAnswer = BatchQuery &
  (
    | { readonly total: number; readonly counts: readonly OutletMonthCount[] }
    | { readonly failure: { readonly code: ErrorCode; readonly params: ErrorParams } }
  );

/**
 * What a line asks: `query`, or `name TAB query`. Null for a blank line and for a comment, which begins with `#` (a query can't:
 * the sign holds no word). Blanks around name and query are dropped; an empty query after a name stays empty.
 */
export function batchQuery(text: string, line: number): BatchQuery | null {
  const typed = (line === 1 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '');
  if (typed.trim() === '' || typed.trimStart().startsWith('#')) return null;
  const tab = typed.indexOf('\t');
  const query = typed.slice(tab + 1).trim();
  const name = tab < 0 ? '' : typed.slice(0, tab).trim();
  return { line, name: name === '' ? query : name, query };
}

/** False for a line with a name and no query: in a file that is a slip, not the question for every article. */
function isAsked({ query }: BatchQuery): boolean {
  return query !== '';
}

/** Asks for the articles of one line. Failures of the query (QUERY_*) are answers; whatever else `count` throws passes through. */
export async function answerQuery(
  asked: BatchQuery,
  count: (query: string) => Promise<{ readonly total: number; readonly counts: readonly OutletMonthCount[] }>,
): Promise<BatchAnswer> {
  const asking = { line: asked.line, name: asked.name, query: asked.query };
  if (!isAsked(asked)) return { ...asking, failure: { code: 'QUERY_NO_WORD', params: { column: 1 } } };
  try {
    return { ...asking, ...(await count(asked.query)) };
  } catch (error) {
    if (!(error instanceof MarsadError) || !error.code.startsWith('QUERY_')) throw error;
    return { ...asking, failure: { code: error.code, params: error.params } };
  }
}
