// A sentence that is nothing but quotation, or that leads to one with a colon: the speaker goes on, or its subject speaks.
import { hasVerb, subjectBefore } from '../noun-phrase';
import type { Finding, Reading } from '../finding';

export function loneQuotation(reading: Reading, follows: boolean): readonly Finding[] {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((token) => token.kind === 'speech');
  if (at < 0) return [];
  const others = tokens.filter((token, index) => index !== at && token.kind === 'word').length;
  const to = tokens.length;
  if (others === 0) {
    return follows
      ? [
          {
            content: { from: at, to },
            cue: null,
            stance: 'continue',
            speaker: { by: 'same' },
            rule: 'en.quote-continues',
            confidence: 0.7,
            clausal: true,
          },
        ]
      : [
          {
            content: { from: at, to },
            cue: null,
            stance: 'say',
            speaker: { by: 'none' },
            rule: 'en.quote-alone',
            confidence: 0.3,
            clausal: true,
          },
        ];
  }
  if (tokens[at - 1]?.kind !== 'colon') return [];
  for (let i = 1; i < at; i++) {
    if (!hasVerb(tokens, i, i + 1)) continue;
    const subject = subjectBefore(tokens, 0, i);
    if (subject)
      return [
        {
          content: { from: at, to: at + 1 },
          cue: null,
          stance: 'say',
          speaker: { by: 'phrase', range: subject },
          rule: 'en.colon-quote',
          confidence: 0.5,
          clausal: true,
        },
      ];
  }
  return [];
}
