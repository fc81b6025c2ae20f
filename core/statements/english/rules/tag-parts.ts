// What the rules for tags (…, S said) share: the finding they make, and what the speaker goes on to say behind the tag.
import type { Finding, Range, SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { skipAdverbials } from '../adverbials';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import type { Reading } from '../reading';
import { hasVerb } from '../noun-phrase';
import type { VerbForm } from '../verb-forms';

/** A clause of fewer words before or behind a tag is an adverbial (In Cairo, Smith said, …). */
export const FEWEST_WORDS = 4;
/** A quotation behind a tag is looked for so many tokens on. */
const REACH = 30;

/** A tag in one sentence: the verb, as what it stands there, and who spoke. */
export interface Tag {
  readonly reading: Reading;
  readonly cue: Cue;
  readonly form: VerbForm;
  readonly speaker: SpeakerPhrase;
  /** First token behind the tag. */
  readonly behind: number;
  /** Whether the subject stands behind the verb (said Smith). */
  readonly inverted: boolean;
}

export function tagFinding({ cue, form, speaker }: Tag, content: Range, rule: string, confidence: number): Finding {
  return {
    content,
    cue: { from: cue.from, to: cue.to, lemma: form.verb.lemma },
    stance: form.verb.stance,
    speaker,
    rule,
    confidence,
    clausal: true,
  };
}

/** What the speaker goes on to say in the same sentence. */
export function resumed(tag: Tag): Finding[] {
  const { reading, cue, behind, inverted } = tag;
  const { tokens } = reading.sentence;
  for (let i = behind; i < tokens.length && i < behind + REACH; i++) {
    if (reading.cues.some((other) => other.from > cue.from && other.from <= i)) return [];
    if (tokens[i]?.kind !== 'speech') continue;
    const to = Math.max(contentEnd(reading, cue, i, true), i + 1);
    return [tagFinding(tag, { from: i, to }, 'en.quote-resumed', 0.9)];
  }
  const at = skipAdverbials(tokens, behind);
  const kind = tokens[at]?.kind;
  if (inverted || (kind !== 'comma' && kind !== 'semicolon' && kind !== 'dash')) return [];
  const from = at + 1;
  const to = contentEnd(reading, cue, from, true);
  if (!canGoOn(tokens[from]) || wordsIn(tokens, from, to) < FEWEST_WORDS || !hasVerb(tokens, from, to)) return [];
  return [tagFinding(tag, { from, to }, 'en.clause-resumed', 0.6)];
}

const ASIDE_OPENERS = new Set([
  'which',
  'who',
  'as',
  'when',
  'after',
  'where',
  'while',
  'before',
  'citing',
  'despite',
  'following',
  'with',
  'amid',
  'a',
  'an',
]);

/** Behind a tag an -ing form, a relative clause or an apposition is the outlet's. */
export function canGoOn(first: Token | undefined): boolean {
  return first?.kind === 'word' && !first.lower.endsWith('ing') && !ASIDE_OPENERS.has(first.lower);
}

/** Words in a range; a quotation counts as many. */
export function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind;
    words += kind === 'word' ? 1 : kind === 'speech' ? FEWEST_WORDS : 0;
  }
  return words;
}
