// The codebook (tags) and the excerpts that carry them.
import { z } from 'zod';
import { id, language, range, shortText } from './common';

export const tagColour = z.string().regex(/^#[0-9a-fA-F]{6}$/);

export const tag = z.object({
  id,
  parentId: id.nullable(),
  name: z.string().min(1).max(200),
  colour: tagColour,
  definition: z.string().max(10_000),
  /** One key, 1-9 or a letter, that tags the selection at once; null for none. */
  shortcut: z.string().max(1).nullable(),
  position: z.int(),
  /** Path from the root, `Mediation/Egypt`. */
  path: z.string(),
  /** Excerpts that carry this very tag. */
  excerpts: z.int().nonnegative(),
  /** Articles that hold an excerpt with this tag or a descendant. */
  articles: z.int().nonnegative(),
});
export type Tag = z.infer<typeof tag>;

export const excerpt = z.object({
  id,
  articleId: id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Exactly `body.slice(start, end)`. */
  quote: z.string(),
  /** Up to 64 code units before and after, as W3C text-quote selectors have them. */
  prefix: z.string(),
  suffix: z.string(),
  note: z.string(),
  tags: z.array(id),
  createdAt: z.string(),
  updatedAt: z.string(),
  trashedAt: z.string().nullable(),
});
export type Excerpt = z.infer<typeof excerpt>;

/** An excerpt with what is needed to show and cite it apart from its article. */
export const excerptWithSource = excerpt.extend({
  article: z.object({
    id,
    title: z.string(),
    outlet: z.string().nullable(),
    section: z.string().nullable(),
    author: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language,
    url: z.string().nullable(),
    textSha256: z.string(),
    sourceSha256: z.string(),
  }),
  tagPaths: z.array(z.string()),
});
export type ExcerptWithSource = z.infer<typeof excerptWithSource>;

export const newExcerpt = range.extend({
  articleId: id,
  tags: z.array(id).max(200),
  note: shortText.max(100_000).default(''),
});

/** One excerpt per highlighted match, or one over the whole body of each hit. */
export const bulkTagMode = z.enum(['matches', 'whole']);
