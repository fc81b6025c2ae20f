// An article to be imported, of which a test or a measurement says only what matters to it.
import type { ArticleDraft } from '../../../core/model/article-draft';

export type Draft = Partial<ArticleDraft> & Pick<ArticleDraft, 'body'>;

export function draft(given: Draft): ArticleDraft {
  return {
    title: 'بلا عنوان',
    outlet: null,
    section: null,
    author: null,
    publishedAt: null,
    language: 'ar',
    url: null,
    canonicalUrl: null,
    externalId: null,
    ...given,
  };
}
