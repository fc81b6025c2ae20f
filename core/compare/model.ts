// What a comparison is made from: statements with the article that tells each.
import type { SpeakerRef } from '../contract/schema/statements';
import type { StatementKind } from '../statements/model';
import type { Stance } from '../statements/stance';

export interface ComparedStatement {
  readonly id: number;
  readonly articleId: number;
  readonly outlet: string | null;
  readonly language: string;
  /** Milliseconds since 1970; null where the article has no date. */
  readonly publishedInstant: number | null;
  /** Offset of the content in the article's body: the order of statements within an article. */
  readonly start: number;
  readonly text: string;
  readonly speaker: SpeakerRef | null;
  readonly stance: Stance;
  readonly kind: StatementKind;
}

/** The analyst's word on a pair of statements, in either order. */
export interface Verdict {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'different';
}

/** How telling a folded term is: about the logarithm of one over the share of articles that hold it; never negative. */
export type Rarity = (term: string) => number;

/** Statements that tell one claim. `scores` says how well each fits the row, by statement id, 0 to 1. */
export interface ClaimRow {
  readonly statements: readonly ComparedStatement[];
  readonly scores: ReadonlyMap<number, number>;
}
