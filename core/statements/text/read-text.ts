// A text read once for all rules: its tokens, sentences and quotations, tied together by token index.
import type { Span } from '../model';
import { findQuotations, type Quotations } from './quotations';
import { sentenceSpans } from './sentence-spans';
import { scanTokens, type TextToken } from './tokens';

/** A token with the quotation around it. */
export interface ReadToken extends TextToken {
  /** The raw characters. */
  readonly text: string;
  /** Quotations around it; a quotation's own marks count as outside of it. */
  readonly depth: number;
  /** Index of the innermost quotation around it, -1 for none. */
  readonly quotation: number;
  /** The quotation that this mark opens or closes, -1 where it is no such mark. */
  readonly opens: number;
  readonly closes: number;
}

/** A sentence as a half-open range of tokens. */
export interface SentenceTokens extends Span {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

export interface ReadText {
  readonly text: string;
  readonly tokens: readonly ReadToken[];
  readonly sentences: readonly SentenceTokens[];
  readonly quotations: Quotations;
}

/** Reads a body. Linear in its length but for a look-up per token. */
export function readText(text: string): ReadText {
  const quotations = findQuotations(text);
  const { all } = quotations;
  const tokens = scanTokens(text).map(({ kind, folded, start, end }): ReadToken => {
    let quotation = quotations.indexAt(start);
    let opens = -1;
    let closes = -1;
    const around = all[quotation];
    if (around && start < around.inner.start && around.marks !== 'block') opens = quotation;
    else if (around && start >= around.inner.end) closes = quotation;
    if (opens >= 0 || closes >= 0) quotation = around?.parent ?? -1;
    const depth = quotation < 0 ? 0 : (all[quotation]?.depth ?? 0);
    // written out: spreading the token costs as much as all rules together
    return { kind, folded, start, end, text: text.slice(start, end), depth, quotation, opens, closes };
  });
  return { text, tokens, sentences: withTokens(text, tokens), quotations };
}

function withTokens(text: string, tokens: readonly ReadToken[]): SentenceTokens[] {
  let at = 0;
  return sentenceSpans(text).map((sentence) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at++;
    return { ...sentence, from, to: at };
  });
}
