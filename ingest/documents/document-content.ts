// What a reader finds in one document: articles, files that came with it, and what could not be read of it.
import type { ArticleDraft } from '../../core/model/article-draft';
import type { Attachment, DocumentFailure } from '../../core/model/import-ports';

export interface DocumentContent {
  readonly drafts: readonly ArticleDraft[];
  readonly attachments?: readonly Attachment[];
  readonly failures?: readonly DocumentFailure[];
}
