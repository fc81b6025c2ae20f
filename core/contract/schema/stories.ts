// Stories: which articles cover the same event, and how close they are to one another.
import { z } from 'zod';
import { id, language, sourceDateTime } from './common';

/** `wire`: text largely contained in an earlier article; `rewrite`: partly reused; `related`: same event, own words. */
export const closeness = z.enum(['wire', 'rewrite', 'related']);
export type Closeness = z.infer<typeof closeness>;

export const titlesByLanguage = z.record(language, z.string());

export const storyArticle = z.object({
  id,
  title: z.string(),
  outlet: z.string().nullable(),
  publishedAt: sourceDateTime.nullable(),
  language,
  closeness,
  /** Share of the article's text that stands in the article it is closest to, 0 to 1. */
  reuse: z.number(),
  /** The earlier article whose text it reuses; null where it uses its own words. */
  sourceArticleId: id.nullable(),
});
export type StoryArticle = z.infer<typeof storyArticle>;

export const storySummary = z.object({
  id,
  /** The analyst's name for it, else the title of its most central article. */
  title: z.string(),
  /** Title of an article in each language that the story is told in, by language; empty where the analyst named it. */
  titles: titlesByLanguage,
  named: z.boolean(),
  pinned: z.boolean(),
  articles: z.int().positive(),
  outlets: z.array(z.string()),
  languages: z.array(language),
  firstPublishedAt: sourceDateTime.nullable(),
  lastPublishedAt: sourceDateTime.nullable(),
  statements: z.int().nonnegative(),
  /** Most telling words of the story, as they stand in articles. */
  keywords: z.array(z.string()),
});
export type StorySummary = z.infer<typeof storySummary>;

export const storyDetails = storySummary.extend({
  /** In order of publication, the first publisher first; undated last. */
  members: z.array(storyArticle),
});
export type StoryDetails = z.infer<typeof storyDetails>;
