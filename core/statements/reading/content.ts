// The edges of what was said, and whether it stands in quotation marks.
import type { Span, StatementKind } from '../model';
import type { Token } from './token';

const OUTER_LEFT = /[\s,;:.\-\u2013\u2014\u060C\u200E\u200F]/;
const OUTER_RIGHT = /[\s,;:.\-\u2013\u2014\u060C\u2026\u200E\u200F]/;

/** `span` without spaces and punctuation at its edges; quotation marks, question and exclamation marks stay. */
export function trimContent(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && OUTER_RIGHT.test(text[end - 1] ?? '')) end--;
  while (start < end && OUTER_LEFT.test(text[start] ?? '')) start++;
  return { start, end };
}

/** The kind of a content that is made of these tokens: their `speech`es and marks tell. */
export function kindOf(tokens: readonly Token[]): StatementKind {
  let quoted = 0;
  let plain = 0;
  let inMarks = false;
  for (const token of tokens) {
    if (token.kind === 'speech') quoted++;
    else if (token.kind === 'mark') {
      inMarks = !inMarks;
      quoted++;
    } else if (token.kind === 'word' && !inMarks) plain++;
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
