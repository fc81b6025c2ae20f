// What one source says of an article; kept for every source that was merged into an article with another's words.
import type { PreparedArticle } from '../../core/model/ingest-record';

export interface SourceMetadata {
  readonly title: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly url: string | null;
  /** Left out where an edit kept the imported metadata aside: then it is the article's own, which no edit changes. */
  readonly canonicalUrl?: string | null;
  readonly externalId: string | null;
}

/** As stored in `article_sources.metadata`, which is null for the source that the article's own metadata came from. */
export function metadataOf(a: PreparedArticle): SourceMetadata {
  const { title, outlet, section, author, publishedAt, language, url, canonicalUrl, externalId } = a;
  return { title, outlet, section, author, publishedAt, language, url, canonicalUrl, externalId };
}
