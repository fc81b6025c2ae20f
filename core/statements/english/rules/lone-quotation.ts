// A sentence that is nothing but quotation, or that leads to one with a colon: the speaker goes on, or its subject speaks.
import type { Finding, Range, SpeakerPhrase } from '../../reading/finding';
import type { Stance } from '../../stance';
import type { Reading } from '../reading';
import { hasVerb } from '../noun-phrase';
import { subjectBefore } from '../subject-before';

/** `before` is the stance of the statement with which the sentence before ended; null where it reported nothing. */
export function loneQuotation(reading: Reading, before: Stance | null): readonly Finding[] {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((token) => token.kind === 'speech');
  if (at < 0) return [];
  if (tokens.every((token) => token.kind !== 'word')) {
    const content = { from: at, to: tokens.length };
    if (before === null) return [finding(content, 'say', { by: 'subject-before' }, 'en.quote-alone', 0.4)];
    // Who tells on tells; behind a denial or a warning a quotation is plain speech.
    return [
      finding(
        content,
        before === 'tell' || before === 'write' ? before : 'say',
        { by: 'same' },
        'en.quote-continues',
        0.7,
      ),
    ];
  }
  if (tokens[at - 1]?.kind !== 'colon') return [];
  for (let i = 1; i < at; i++) {
    if (!hasVerb(tokens, i, i + 1)) continue;
    const range = subjectBefore(tokens, 0, i);
    if (range) return [finding({ from: at, to: at + 1 }, 'say', { by: 'phrase', range }, 'en.colon-quote', 0.5)];
  }
  return [];
}

function finding(content: Range, stance: Stance, speaker: SpeakerPhrase, rule: string, confidence: number): Finding {
  return { content, cue: null, stance, speaker, rule, confidence, clausal: true };
}
