// What a rule hands on: a statement by token ranges, its speaker not yet resolved.
import type { Sentence } from '../reading/sentences';
import type { Stance } from '../stance';
import type { Cue } from './cues';
import type { Range } from './noun-phrase';

/** One sentence before the rules. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
}

/**
 * Who spoke, as the sentence says it: by a phrase; the one who spoke before or the subject of the verb before (`same`); whoever
 * the sentence before is about (`subject-before`).
 */
export type SpeakerPhrase =
  { readonly by: 'phrase'; readonly range: Range } | { readonly by: 'same' } | { readonly by: 'subject-before' };

export interface Finding {
  readonly content: Range;
  readonly cue: (Range & { readonly lemma: string }) | null;
  readonly stance: Stance;
  readonly speaker: SpeakerPhrase;
  readonly rule: string;
  readonly confidence: number;
  /** Whether what is said can itself report statements (a clause, not a thing condemned). */
  readonly clausal: boolean;
}

/** A rule looks at one cue; `low` is the first token that no statement before it has taken. */
export type Rule = (reading: Reading, cue: Cue, low: number) => readonly Finding[] | null;
