// What every export writer is given: the articles or excerpts to write, and what the whole document says about itself.
import type { Comparison } from '../contract/schema/compare';
import type { StatementStatus } from '../contract/schema/statements';
import type { StatementKind } from '../statements/model';
import type { Stance } from '../statements/stance';
import type { Tag } from '../contract/schema/codebook';
import type { UiLanguage } from '../contract/schema/common';

/** A document to be written. `items` is walked once, in order, and may be as long as the archive. */
export interface ExportDocument<Item> {
  readonly title: string;
  /** ISO 8601 instant at which the export was made. */
  readonly createdAt: string;
  /** Language of labels, and of dates; the items keep their own. */
  readonly language: UiLanguage;
  readonly archiveName: string;
  /** What was selected, in words a reader understands: the query, the tag, or everything. */
  readonly selection: string;
  /** The whole tree: a tag never without its parents. */
  readonly codebook: readonly Tag[];
  readonly items: Iterable<Item> | AsyncIterable<Item>;
}

/** Where a text comes from; `null` where the source did not say. */
export interface ExportSource {
  readonly articleId: number;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly title: string;
  readonly author: string | null;
  /** As the source wrote it, with its own offset. */
  readonly publishedAt: string | null;
  /** BCP 47 primary language, `und` when it could not be told. */
  readonly language: string;
  readonly url: string | null;
  /** SHA-256 of title, a line feed and body as UTF-8, in hex. */
  readonly textSha256: string;
  /** SHA-256 of the imported file, in hex. */
  readonly sourceSha256: string;
}

export interface ExportTag {
  readonly id: number;
  /** From the root, `Mediation/Egypt`. */
  readonly path: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** A marked passage; `start`/`end` are UTF-16 code units into the raw body, half-open. */
export interface ExportExcerpt extends ExportSource {
  readonly excerptId: number;
  readonly start: number;
  readonly end: number;
  /** Exactly `body.slice(start, end)`. */
  readonly quote: string;
  /** Up to 64 code units on either side, by which the quote is found again in another copy. */
  readonly prefix: string;
  readonly suffix: string;
  /** What stands around the quote, for a reader: the paragraph, or some 300 code units on either side. */
  readonly contextBefore: string;
  readonly contextAfter: string;
  readonly tags: readonly ExportTag[];
  readonly note: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A whole article with its raw body. */
export interface ExportArticle extends ExportSource {
  readonly revision: number;
  readonly canonicalUrl: string | null;
  readonly importedAt: string;
  readonly body: string;
}

/** What a source is reported to have said; `start`/`end` are UTF-16 code units into the raw body, half-open. */
export interface ExportStatement extends ExportSource {
  readonly statementId: number;
  readonly start: number;
  readonly end: number;
  /** Exactly `body.slice(start, end)`. */
  readonly text: string;
  readonly contextBefore: string;
  readonly contextAfter: string;
  /** The speaker in the language of the article where that form is known; null where no source is clear. */
  readonly speaker: string | null;
  readonly speakerId: number | null;
  /** The words of the article that stand for the speaker, and the reporting words. */
  readonly mention: string;
  readonly cue: string;
  readonly stance: Stance;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
  /** Who passed it on, outermost first. */
  readonly relayedBy: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly note: string;
}

/** One claim with all its tellings; the columns are the same for every row of a document. */
export interface ExportClaim {
  readonly row: Comparison['rows'][number];
  readonly columns: Comparison['columns'];
}
