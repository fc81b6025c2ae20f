// What extraction yields: statements as spans of an article's body, each with the rule that found it.
import type { Stance } from './stance';

/** Half-open range of UTF-16 code units in the body. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `direct`: wholly inside quotation marks; `mixed`: partly; `indirect`: in the outlet's own words. */
export const statementKinds = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** A source as the article names it. `name` is the fullest form in the article, `span` where that form stands. */
export interface NamedSource {
  readonly name: string;
  readonly span: Span;
}

export interface StatementDraft {
  /** The content: what was said. Never overlaps its own cue; trimmed of spaces and outer punctuation other than quotation marks. */
  readonly content: Span;
  /** The reporting verb, noun or preposition, and its dictionary form; null only for a continued quotation without one. */
  readonly cue: { readonly span: Span; readonly lemma: string } | null;
  readonly stance: Stance;
  readonly kind: StatementKind;
  /** The words that stand for the speaker at this statement: a name, a role, a pronoun; null where nothing does (وأضاف). */
  readonly mention: Span | null;
  /** Who spoke, resolved within the article; null where no source is clear. Never a bare title with no bearer in the article. */
  readonly speaker: NamedSource | null;
  /** Who passed the statement on, outermost first: "the embassy said that X stressed …" gives the embassy. */
  readonly relayedBy: readonly NamedSource[];
  /** 0 to 1: how sure the rule is, not a probability. */
  readonly confidence: number;
  /** Stable name of the rule that fired, `ar.verb-subject-that`. */
  readonly rule: string;
}

export interface ArticleText {
  readonly title: string;
  readonly body: string;
  /** BCP 47 primary language of the article. */
  readonly language: string;
}

/** The statements of one article in the order of their content. Pure; bounded time for any input; never throws for odd text. */
export type Extractor = (article: ArticleText) => readonly StatementDraft[];
