// Typed words become word and phrase nodes: the analyser cuts and folds them exactly as it cuts and folds an article.
import { tokenize } from '../text/analyser';
import type { PhraseNode, TextScope, WordNode } from './ast';
import type { QueryCursor } from './cursor';
import { MAX_QUERY_WORDS, MIN_PREFIX_LENGTH } from './limits';
import { QueryError } from './query-error';

/** How words are read: where they may stand, and whether `=` stood before them. */
export interface WordMode {
  readonly scope: TextScope;
  readonly exact: boolean;
}

const STAR = /[*\u066D\uFF0A]/;

/** Reads words and counts them against the limit of the whole query. Positions are the cursor's; every method can throw `QueryError`. */
export class WordReader {
  private read = 0;

  constructor(private readonly cursor: QueryCursor) {}

  count(words: number, column: number): void {
    this.read += words;
    if (this.read > MAX_QUERY_WORDS) throw new QueryError('QUERY_TOO_MANY_TERMS', column, { max: MAX_QUERY_WORDS });
  }

  checkPrefix(term: string, column: number): void {
    if ([...term].length >= MIN_PREFIX_LENGTH) return;
    throw new QueryError('QUERY_PREFIX_TOO_SHORT', column, { min: MIN_PREFIX_LENGTH });
  }

  /** The words between two quotes; a star directly behind any of them makes it a prefix. */
  quoted(from: number, to: number, mode: WordMode): WordNode[] {
    return this.nodes(from, to, mode, (end) => STAR.test(this.cursor.query[end] ?? ''));
  }

  /** The words of a stretch in which no sign has a meaning. */
  plain(from: number, to: number): WordNode[] {
    return this.nodes(from, to, { scope: 'text', exact: false }, () => false);
  }

  /** The words of one run of characters: none, one, or several where the analyser cuts it (cease-fire, 10:30). */
  run(from: number, end: number, mode: WordMode): WordNode[] {
    const { cursor } = this;
    const run = cursor.chars.slice(from, end);
    if (/^\*+$/.test(run)) this.checkPrefix('', cursor.column(from));
    if (/[^~]~[0-9]*$/.test(run)) cursor.refuse('~', from, end);
    const to = cursor.wordEnd(from, end);
    const prefix = cursor.endsInStar(from, to);
    const textEnd = prefix ? to - 1 : end;
    cursor.refuse('*', from, textEnd);
    const starAt = prefix ? cursor.offset(textEnd) : -1;
    return this.nodes(from, textEnd, mode, (tokenEnd, last) => last && starAt >= tokenEnd);
  }

  private nodes(
    from: number,
    to: number,
    { scope, exact }: WordMode,
    starred: (tokenEnd: number, last: boolean) => boolean,
  ): WordNode[] {
    const { cursor } = this;
    const offset = cursor.offset(from);
    const typed = cursor.typed(from, to);
    const tokens = tokenize(typed);
    return tokens.map((token, i) => {
      const span = { start: offset + token.start, end: offset + token.end };
      this.count(1, span.start + 1);
      const prefix = starred(span.end, i === tokens.length - 1);
      if (prefix && exact) throw new QueryError('QUERY_BAD_OPERAND', span.end + 1, { operator: '=', operand: '*' });
      if (prefix) this.checkPrefix(token.term, span.start + 1);
      const text = typed.slice(token.start, token.end);
      return { type: 'word', scope, text, term: token.term, exact, prefix, span };
    });
  }
}

/** One word stands for itself, several for a phrase, none for nothing. `span` is the range as typed, signs included. */
export function wordOrPhrase(
  words: readonly WordNode[],
  slop: number,
  span: { start: number; end: number },
): WordNode | PhraseNode | null {
  const first = words[0];
  if (first === undefined) return null;
  return words.length === 1 ? first : { type: 'phrase', scope: first.scope, words, slop, span };
}
