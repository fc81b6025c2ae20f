// What the rules for English look at.
import type { Finding } from '../reading/finding';
import type { Sentence } from '../reading/sentences';
import type { Cue } from './cues';

/** One sentence before the rules. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
}

/** A rule looks at one cue; `low` is the first token that no statement before it has taken. */
export type Rule = (reading: Reading, cue: Cue, low: number) => readonly Finding[] | null;
