// What a parser makes of a source record, before the archive has seen it.

/** All text exactly as read. `null` where the source does not say. */
export interface ArticleDraft {
  readonly title: string;
  readonly body: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly author: string | null;
  /** ISO 8601 with the source's own offset where it gave one (`2018-07-15T21:56:56+04:00`), a bare date where it gave only that. */
  readonly publishedAt: string | null;
  /** BCP 47 primary language or `und`. */
  readonly language: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** The record's own id in its source, if it has one. */
  readonly externalId: string | null;
}
