// Drafts for tests: everything absent unless named.
import type { ArticleDraft } from '../../../core/model/article-draft';

export function draft(fields: Partial<ArticleDraft>): ArticleDraft {
  return {
    title: '',
    body: '',
    outlet: null,
    section: null,
    author: null,
    publishedAt: null,
    language: 'und',
    url: null,
    canonicalUrl: null,
    externalId: null,
    ...fields,
  };
}
