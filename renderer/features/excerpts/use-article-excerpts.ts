// The excerpts of one article, as the margin, the picker and the tag keys see them.
import { useCommand } from '../../api/queries';
import type { ExcerptWithSource } from '../../../core/contract/schema/codebook';

/** As the reader asks, so that both share one answer. */
const MARGIN_LIMIT = 10_000;

const none: readonly ExcerptWithSource[] = [];

export function useArticleExcerpts(articleId: number | null): readonly ExcerptWithSource[] {
  const input = { articleId: articleId ?? 0, limit: MARGIN_LIMIT };
  return useCommand('excerpts.list', input, { enabled: articleId !== null }).data?.excerpts ?? none;
}
