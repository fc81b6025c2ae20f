// The columns of the table formats: stable English keys that scripts rely on, in a fixed order.
import type { ExportArticle, ExportExcerpt, ExportStatement, ExportTag } from '../core/export/model';
import type { ColumnKey } from './labels/columns-en';

export interface Column<Item> {
  readonly key: ColumnKey;
  /** The exact value; `null` becomes an empty cell. */
  readonly value: (item: Item) => string | number | null;
}

export const excerptColumns: readonly Column<ExportExcerpt>[] = [
  { key: 'excerpt_id', value: (e) => e.excerptId },
  { key: 'outlet', value: (e) => e.outlet },
  { key: 'section', value: (e) => e.section },
  { key: 'title', value: (e) => e.title },
  { key: 'author', value: (e) => e.author },
  { key: 'published_at', value: (e) => e.publishedAt },
  { key: 'language', value: (e) => e.language },
  { key: 'url', value: (e) => e.url },
  { key: 'quote', value: (e) => e.quote },
  { key: 'context_before', value: (e) => e.contextBefore },
  { key: 'context_after', value: (e) => e.contextAfter },
  { key: 'tags', value: (e) => joinTagPaths(e.tags) },
  { key: 'tag_ids', value: (e) => e.tags.map((t) => t.id).join(' ') },
  { key: 'tag_colours', value: (e) => e.tags.map((t) => t.colour).join(' ') },
  { key: 'note', value: (e) => e.note },
  { key: 'start', value: (e) => e.start },
  { key: 'end', value: (e) => e.end },
  { key: 'prefix', value: (e) => e.prefix },
  { key: 'suffix', value: (e) => e.suffix },
  { key: 'article_id', value: (e) => e.articleId },
  { key: 'article_sha256', value: (e) => e.textSha256 },
  { key: 'source_sha256', value: (e) => e.sourceSha256 },
  { key: 'created_at', value: (e) => e.createdAt },
  { key: 'updated_at', value: (e) => e.updatedAt },
];

export const articleColumns: readonly Column<ExportArticle>[] = [
  { key: 'article_id', value: (a) => a.articleId },
  { key: 'revision', value: (a) => a.revision },
  { key: 'outlet', value: (a) => a.outlet },
  { key: 'section', value: (a) => a.section },
  { key: 'title', value: (a) => a.title },
  { key: 'author', value: (a) => a.author },
  { key: 'published_at', value: (a) => a.publishedAt },
  { key: 'language', value: (a) => a.language },
  { key: 'url', value: (a) => a.url },
  { key: 'canonical_url', value: (a) => a.canonicalUrl },
  { key: 'body', value: (a) => a.body },
  { key: 'article_sha256', value: (a) => a.textSha256 },
  { key: 'source_sha256', value: (a) => a.sourceSha256 },
  { key: 'imported_at', value: (a) => a.importedAt },
];

export const statementColumns: readonly Column<ExportStatement>[] = [
  { key: 'statement_id', value: (s) => s.statementId },
  { key: 'outlet', value: (s) => s.outlet },
  { key: 'section', value: (s) => s.section },
  { key: 'title', value: (s) => s.title },
  { key: 'author', value: (s) => s.author },
  { key: 'published_at', value: (s) => s.publishedAt },
  { key: 'language', value: (s) => s.language },
  { key: 'url', value: (s) => s.url },
  { key: 'speaker', value: (s) => s.speaker },
  { key: 'speaker_id', value: (s) => s.speakerId },
  { key: 'mention', value: (s) => s.mention },
  { key: 'cue', value: (s) => s.cue },
  { key: 'stance', value: (s) => s.stance },
  { key: 'kind', value: (s) => s.kind },
  { key: 'text', value: (s) => s.text },
  { key: 'context_before', value: (s) => s.contextBefore },
  { key: 'context_after', value: (s) => s.contextAfter },
  { key: 'relayed_by', value: (s) => s.relayedBy.join('; ') },
  { key: 'status', value: (s) => s.status },
  { key: 'confidence', value: (s) => s.confidence },
  { key: 'rule', value: (s) => s.rule },
  { key: 'note', value: (s) => s.note },
  { key: 'start', value: (s) => s.start },
  { key: 'end', value: (s) => s.end },
  { key: 'article_id', value: (s) => s.articleId },
  { key: 'article_sha256', value: (s) => s.textSha256 },
  { key: 'source_sha256', value: (s) => s.sourceSha256 },
];

/** Paths joined by `; `; a semicolon or backslash inside a path is preceded by a backslash, so that the list can be split again. */
export function joinTagPaths(tags: readonly ExportTag[]): string {
  return tags.map((t) => t.path.replace(/[\\;]/g, '\\$&')).join('; ');
}
