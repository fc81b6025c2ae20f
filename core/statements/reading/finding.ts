// What a rule hands on: a statement by token ranges of one sentence, its speaker not yet resolved.
import type { Stance } from '../stance';

/** Half-open range of token indexes; `skip` units of its first token do not belong to it (the ש of שהוא, the ב of במשרד). */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly skip?: number;
}

/**
 * Who spoke, as the sentence says it: by a phrase; the one who spoke before, or where nobody has in this sentence the phrase at
 * its `head` (`same`); whoever
 * the sentence before is about (`subject-before`); nobody whom the words tell (`none`).
 */
export type SpeakerPhrase =
  | { readonly by: 'phrase'; readonly range: Range }
  | { readonly by: 'same'; readonly head?: Range }
  | { readonly by: 'subject-before' }
  | { readonly by: 'none' };

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
