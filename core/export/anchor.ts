// Finds a quoted passage again in a body that may not be the very text it was marked in (W3C text-quote selectors).
import type { Range } from '../contract/schema/common';

export interface QuoteAnchor {
  /** UTF-16 code units into the body the quote was taken from; null when unknown. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where `quote` stands in `body`: at its own position if the text around it agrees there, else where prefix and suffix agree
 * best. Null where the quote does not occur, or where places tie and none of them is the old position: a guess would put
 * somebody's words elsewhere. The answer always satisfies `body.slice(start, end) === quote`.
 */
export function anchorQuote(body: string, anchor: QuoteAnchor): Range | null {
  const { start, end, quote } = anchor;
  if (quote === '') return null;
  const inPlace = start !== null && end === start + quote.length && body.startsWith(quote, start);
  const fullAgreement = anchor.prefix.length + anchor.suffix.length;
  if (inPlace && agreement(body, start, anchor) === fullAgreement) return { start, end: start + quote.length };
  let best = -1;
  let bestAgreement = -1;
  let tied = false;
  for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) {
    const score = agreement(body, at, anchor);
    if (score < bestAgreement) continue;
    if (score === bestAgreement) {
      // The old position wins a tie; two others can't be told apart.
      if (best === start) continue;
      tied = at !== start;
    } else tied = false;
    best = at;
    bestAgreement = score;
  }
  return best < 0 || tied ? null : { start: best, end: best + quote.length };
}

/** Code units of prefix and suffix that stand unbroken around the quote at `at`. */
function agreement(body: string, at: number, { quote, prefix, suffix }: QuoteAnchor): number {
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === body[at - 1 - before]) before++;
  const end = at + quote.length;
  let after = 0;
  while (after < suffix.length && suffix[after] === body[end + after]) after++;
  return before + after;
}
