// What the archive tells about one article.
import { z } from 'zod';
import { id, language, range, reviewState, sourceDateTime } from './common';

export const articleSource = z.object({
  path: z.string(),
  sha256: z.string(),
  record: z.int().nonnegative(),
  batchId: z.string(),
  importedAt: z.string(),
  /** Metadata of this source that differs from the article's, by field. */
  differences: z.record(z.string(), z.string()),
});

export const articleRevision = z.object({
  id,
  revision: z.int().positive(),
  publishedAt: sourceDateTime.nullable(),
  importedAt: z.string(),
  latest: z.boolean(),
});

/** The fields of an article that an analyst may correct. */
export const articleMetadata = z.object({
  title: z.string().max(4_000),
  outlet: z.string().max(400).nullable(),
  section: z.string().max(400).nullable(),
  author: z.string().max(1_000).nullable(),
  publishedAt: sourceDateTime.nullable(),
  language,
  url: z.string().max(8_000).nullable(),
});
export type ArticleMetadata = z.infer<typeof articleMetadata>;

export const article = articleMetadata.extend({
  id,
  body: z.string(),
  canonicalUrl: z.string().nullable(),
  /** SHA-256 of title, a line feed and body as UTF-8, in hex. */
  textSha256: z.string(),
  /** SHA-256 of the source file the article first came from, in hex. */
  sourceSha256: z.string(),
  revision: z.int().positive(),
  latest: z.boolean(),
  state: reviewState,
  trashedAt: z.string().nullable(),
  importedAt: z.string(),
  edited: z.boolean(),
  sources: z.array(articleSource),
  revisions: z.array(articleRevision),
});
export type Article = z.infer<typeof article>;

export const articleHighlights = z.object({ title: z.array(range), body: z.array(range) });
export type ArticleHighlights = z.infer<typeof articleHighlights>;
