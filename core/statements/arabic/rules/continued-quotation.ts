// A sentence that is one quotation, right behind a quotation of somebody: the same person goes on.
import type { Rule } from '../discourse';

const FEWEST_WORDS = 4;

export const continuedQuotation: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  if (at !== sentence.from || reading.token(at).opens < 0) return null;
  const close = reading.closingToken(at);
  const end = reading.word(close + 1) === '.' ? close + 2 : close + 1;
  if (end < sentence.to || discourse.isUsed(reading.token(at).opens)) return null;
  // "شكوك" is a heading
  let words = 0;
  for (let k = at + 1; k < close && words < FEWEST_WORDS; k++) if (reading.isWord(k)) words++;
  if (words < FEWEST_WORDS) return null;
  const before = discourse.found.at(-1);
  if (!before?.source || before.to > at || at - before.to > 2) return null;
  if (reading.token(before.to - 1).closes < 0) return null;
  discourse.add({
    cue: null,
    stance: 'continue',
    from: at,
    to: close + 1,
    source: before.source,
    mention: [],
    relays: [...before.relays],
    rule: 'ar.continued-quotation',
    confidence: 0.6,
  });
  return close + 1;
};
