// Words that somebody types who knows no syntax: each piece becomes one operand of a query, and no sign in it surprises.
import { formatQuery } from './format';
import { parseQuery } from './parser';

const QUOTES = /["\u05F4\u201C-\u201F\uFF02«»]/g;
/** What stands in quotes is one piece, everything else is cut at blanks; a quote that is never closed counts for nothing. */
const PIECE = /["“„«][^"”“»]+["”“»]|\S+/gu;

/**
 * The operands of a text: a word, a word with its signs (`=word`, `word*`, `title:word`), or a phrase in quotes. A piece that means
 * something else (an operator, another field, a broken sign) is taken as the words in it; a piece without a word is left out.
 */
export function typedOperands(text: string): string[] {
  return [...text.matchAll(PIECE)].flatMap(([piece]) => operandOf(piece) ?? operandOf(phraseOf(piece)) ?? []);
}

/** The words of a text as they stand in a phrase: without quotes, which would end it. */
export function phraseWords(text: string): string {
  return text
    .replaceAll(QUOTES, (sign, at: number) => (isGershayim(text, at) ? sign : ' '))
    .replaceAll(/[*\u066D\uFF0A]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function phraseOf(piece: string): string {
  return `"${phraseWords(piece)}"`;
}

function operandOf(piece: string): string[] | null {
  const result = parseQuery(piece);
  if (!result.ok || (result.query.type !== 'word' && result.query.type !== 'phrase')) return null;
  return [formatQuery(result.query)];
}

function isGershayim(text: string, at: number): boolean {
  return /[\u05D0-\u05F2]/.test(text[at - 1] ?? '') && /[\u05D0-\u05F2]/.test(text[at + 1] ?? '');
}
