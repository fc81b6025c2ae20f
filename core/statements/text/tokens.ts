// The words and signs of a text with their raw offsets, as the rules of extraction read them.
import { tokenize } from '../../text/analyser';
import { markFamily } from './quotation-marks';

/** A word, a quotation mark, or another sign; space, # and _ are no tokens. */
export interface TextToken {
  readonly kind: 'word' | 'quote' | 'sign';
  /** A word as the index folds it (`core/text`), a sign as it is. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Signs that part nothing: a hashtag reads as its words. */
const PASSED_OVER = /[\s#_\u0640\p{Cf}\p{M}]/u;

/** Every word and sign in order. Words are those of the index; signs are single characters. */
export function scanTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let at = 0;
  const signs = (to: number): void => {
    while (at < to) {
      const code = text.codePointAt(at) ?? 0;
      const char = String.fromCodePoint(code);
      const start = at;
      at += char.length;
      if (PASSED_OVER.test(char)) continue;
      tokens.push({
        kind: markFamily(code) === undefined ? 'sign' : 'quote',
        folded: char,
        start,
        end: Math.min(at, text.length),
      });
    }
  };
  for (const { term, start, end } of tokenize(text)) {
    signs(start);
    tokens.push({ kind: 'word', folded: term, start, end });
    at = Math.max(at, end);
  }
  signs(text.length);
  return tokens;
}
