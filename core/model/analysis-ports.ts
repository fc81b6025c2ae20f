// The seams of the background jobs: what a job has found, and who writes it down.
import type { ArticleFeatures } from '../stories/features';
import type { Stance } from '../statements/stance';
import type { Span, StatementKind } from '../statements/model';

/** A source that a statement names, with the speaker that it stands for where one is known. */
export interface FoundSource {
  /** As the article has it, in full. */
  readonly name: string;
  readonly span: Span;
  /** The name under which it is entered: without title, where it has a name of its own. */
  readonly entered: string;
  /** The entry of the shipped gazetteer that it stands for in this article; null where there is none. */
  readonly gazetteerKey: string | null;
  /** The speaker of the analyst's own that it stands for; null where there is none. */
  readonly speakerId: number | null;
  /** False for words that stand for nobody certain: sources, an official, the police. */
  readonly named: boolean;
}

/** A statement as it is handed to the writer; see `StatementDraft`. */
export interface FoundStatement {
  readonly content: Span;
  readonly cue: { readonly span: Span; readonly lemma: string } | null;
  readonly mention: Span | null;
  readonly source: FoundSource | null;
  readonly relayedBy: readonly FoundSource[];
  readonly stance: Stance;
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly rule: string;
}

/** What a version of the rules has read out of one article. */
export interface ReadArticle {
  readonly articleId: number;
  /** Language and date that it was read with, the date as the source gives it. */
  readonly language: string;
  readonly publishedAt: string | null;
  readonly extractor: number;
  readonly statements: readonly FoundStatement[];
  /** Why it could not be read: the name of the failure, never text of the article. Its statements stay as they were then. */
  readonly error: string | null;
}

/** The groups of one day, worked out from what it held at a moment. */
export interface GroupedDay {
  /** Days since the epoch. */
  readonly day: number;
  /** Of all that the groups depend on. */
  readonly fingerprint: string;
  /** Positions among the day's articles in canonical order. */
  readonly groups: readonly (readonly number[])[];
}

/** What is kept of an article's text to find its copies and its story. */
export interface SignedArticle {
  readonly articleId: number;
  /** The title that was read. */
  readonly title: string;
  /** Null for an article that is in the trash, superseded or gone. */
  readonly features: ArticleFeatures | null;
}

/** The archive's writer as the background jobs see it. What is resolved is committed and synced to disk. */
export interface AnalysisSink {
  /** One transaction. Articles that are gone or superseded by then are passed over. */
  writeStatements(request: { readonly articles: readonly ReadArticle[] }): Promise<void>;
  /** One transaction. An article that has changed since it was read stays in the queue. */
  writeSignatures(request: { readonly articles: readonly SignedArticle[] }): Promise<void>;
  /**
   * One transaction: works out stories on the earliest days that wait, which hold about that many articles. Answers how many
   * articles it has settled; 0 when no day waits. `grouped` saves it the work on a day that is still as it was when it was grouped.
   */
  placeStories(request: { readonly articles: number; readonly grouped: GroupedDay | null }): Promise<number>;
}
