// What a person typed over an article's metadata, and which of it really differs.
import type { ArticleMetadata } from '../../../core/contract/schema/article';

export const metadataFields = ['title', 'outlet', 'section', 'author', 'publishedAt', 'language', 'url'] as const;
export type MetadataField = (typeof metadataFields)[number];
export type MetadataDraft = Readonly<Record<MetadataField, string>>;

/** The changed fields only. An emptied field becomes null, an emptied title stays an empty title, an emptied language unknown. */
export function changedMetadata(before: ArticleMetadata, draft: MetadataDraft): Partial<ArticleMetadata> {
  const patch: Partial<Record<MetadataField, string | null>> = {};
  for (const field of metadataFields) {
    const typed = draft[field].trim();
    if (typed === (before[field] ?? '').trim()) continue;
    patch[field] = typed === '' ? emptyOf(field) : typed;
  }
  return patch as Partial<ArticleMetadata>;
}

function emptyOf(field: MetadataField): string | null {
  if (field === 'title') return '';
  return field === 'language' ? 'und' : null;
}
