// A sentence that is nothing but quotation, or that a name with a colon leads to: the speaker goes on, or the name speaks.
import type { Range, SpeakerPhrase } from '../../reading/finding';
import type { Stance } from '../../stance';
import { isSource, nameIn } from '../noun-phrase';
import { prepositionLength } from '../prefixes';
import type { HebrewFinding, Reading } from '../reading';

/** `before` is the stance of the statement with which the sentence before ended; null where it reported nothing. */
export function loneQuotation({ sentence: { tokens } }: Reading, before: Stance | null): readonly HebrewFinding[] {
  const at = tokens.findIndex(({ kind }) => kind === 'speech');
  if (at < 0) return [];
  if (tokens.every(({ kind }) => kind !== 'word')) {
    const content = { from: at, to: tokens.length };
    return before === null
      ? [finding(content, { by: 'none' }, 'he.quote-alone', 0.3)]
      : [finding(content, { by: 'same' }, 'he.quote-continues', 0.7)];
  }
  if (tokens[at - 1]?.kind !== 'colon') return [];
  const range = { from: 0, to: at - 1 };
  if (prepositionLength(tokens[0]?.lower ?? '') > 0) return [];
  const named = nameIn(tokens, range.from, range.to) ?? (range.to <= 4 && isSource(tokens, range) ? range : null);
  return named ? [finding({ from: at, to: at + 1 }, { by: 'phrase', range: named }, 'he.name-colon-quote', 0.6)] : [];
}

function finding(content: Range, speaker: SpeakerPhrase, rule: string, confidence: number): HebrewFinding {
  return { content, cue: null, stance: 'say', speaker, rule, confidence, clausal: true, agreement: null };
}
