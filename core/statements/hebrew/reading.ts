// What the rules for Hebrew look at, and what they hand on.
import type { Finding } from '../reading/finding';
import type { Sentence } from '../reading/sentences';
import type { Cue } from './cues';
import type { Agreement } from './verb-forms';

/** One sentence before the rules. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
}

export interface HebrewFinding extends Finding {
  /** Gender and number of the verb or the ending, by which a speaker without a phrase is found; null where nothing tells. */
  readonly agreement: Agreement | null;
}
