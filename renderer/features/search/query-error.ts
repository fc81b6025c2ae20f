// Where in the query a mistake is, for the marker under the search box.
import type { ErrorCode, ErrorParams } from '../../../core/contract/errors';

export function isQueryError(code: ErrorCode): boolean {
  return code.startsWith('QUERY_');
}

/** So much of the query stands on either side of a mistake, in UTF-16 code units: a megabyte that was pasted has no place under the box. */
const SHOWN = 120;

export interface MarkedQuery {
  readonly before: string;
  /** The character at the mistake; a space at the end of the query. */
  readonly at: string;
  readonly after: string;
}

/** The query around the 1-based UTF-16 column of the mistake, never split inside a character; null without a column. */
export function markMistake(query: string, params: ErrorParams): MarkedQuery | null {
  const column = params['column'];
  if (typeof column !== 'number') return null;
  let start = Math.min(Math.max(column - 1, 0), query.length);
  if (start > 0 && isLowSurrogate(query, start)) start--;
  const at = String.fromCodePoint(query.codePointAt(start) ?? 0x20);
  const end = Math.min(query.length, start + at.length);
  let from = Math.max(0, start - SHOWN);
  if (isLowSurrogate(query, from)) from++;
  let to = Math.min(query.length, end + SHOWN);
  if (isLowSurrogate(query, to)) to--;
  const before = `${from > 0 ? '…' : ''}${query.slice(from, start)}`;
  return { before, at, after: `${query.slice(end, to)}${to < query.length ? '…' : ''}` };
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}
