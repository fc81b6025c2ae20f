// The excerpts of one article, as the margin, the picker and the tag keys see them.
import { useCommand } from '../../api/queries';
import type { ExcerptWithSource } from '../../../core/contract/schema/codebook';

/** An article with more excerpts than this shows the first ones. */
export const MARGIN_LIMIT = 1_000;

const none: readonly ExcerptWithSource[] = [];

export function useArticleExcerpts(articleId: number | null): readonly ExcerptWithSource[] {
  const input = { articleId: articleId ?? 0, limit: MARGIN_LIMIT };
  return useCommand('excerpts.list', input, { enabled: articleId !== null }).data?.excerpts ?? none;
}
