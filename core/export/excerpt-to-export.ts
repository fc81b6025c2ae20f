// Makes an export item of what the archive answers about an excerpt.
import type { ExcerptWithSource, Tag } from '../contract/schema/codebook';
import { NEUTRAL_COLOUR } from './colour';
import type { PassageContext } from './context';
import type { ExportExcerpt, ExportTag } from './model';

/** Tags that `tagsById` lacks keep their path and a neutral colour, so that no tagging is lost. */
export function excerptToExport(
  excerpt: ExcerptWithSource,
  context: PassageContext,
  tagsById: ReadonlyMap<number, Tag>,
): ExportExcerpt {
  const { article } = excerpt;
  const tags = excerpt.tags.map((id, i): ExportTag => {
    const tag = tagsById.get(id);
    return { id, path: tag?.path ?? excerpt.tagPaths[i] ?? String(id), colour: tag?.colour ?? NEUTRAL_COLOUR };
  });
  return {
    excerptId: excerpt.id,
    articleId: article.id,
    outlet: article.outlet,
    section: article.section,
    title: article.title,
    author: article.author,
    publishedAt: article.publishedAt,
    language: article.language,
    url: article.url,
    textSha256: article.textSha256,
    sourceSha256: article.sourceSha256,
    start: excerpt.start,
    end: excerpt.end,
    quote: excerpt.quote,
    prefix: excerpt.prefix,
    suffix: excerpt.suffix,
    ...context,
    tags,
    note: excerpt.note,
    createdAt: excerpt.createdAt,
    updatedAt: excerpt.updatedAt,
  };
}
