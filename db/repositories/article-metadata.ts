// Corrects what an import says about an article; what it said stays with the article's sources.
import { MarsadError } from '../../core/contract/errors';
import type { Article, ArticleMetadata } from '../../core/contract/schema/article';
import { readPublishedAt } from '../../core/model/published-at';
import type { Connection } from '../archive/connection';
import { readArticle } from './article-read';
import { titleFollower } from './article-title';
import { nextChange } from './change-seq';
import type { SourceMetadata } from './source-metadata';
import { nameInterner } from './names';

type Patch = { readonly [Field in keyof ArticleMetadata]?: ArticleMetadata[Field] | undefined };

/**
 * Takes the fields of `patch` over; those left out stay. Empty text is no value. METADATA_BAD_DATE {value} for a date that
 * can't be read or does not exist. To be called inside an operation.
 */
export function editMetadata(db: Connection, id: number, patch: Patch): Article {
  const before = readArticle(db, id);
  const after = {
    title: patch.title ?? before.title,
    outlet: chosen(patch.outlet, before.outlet),
    section: chosen(patch.section, before.section),
    author: chosen(patch.author, before.author),
    publishedAt: chosen(patch.publishedAt, before.publishedAt),
    language: patch.language ?? before.language,
    url: chosen(patch.url, before.url),
  };
  const same = (Object.keys(after) as (keyof typeof after)[]).every((field) => after[field] === before[field]);
  if (same) return before;
  const date = after.publishedAt === null ? null : readPublishedAt(after.publishedAt);
  if (after.publishedAt !== null && date === null && after.publishedAt !== before.publishedAt) {
    throw new MarsadError('METADATA_BAD_DATE', { value: after.publishedAt.slice(0, 40) });
  }
  keepImported(db, before);
  const nameId = nameInterner(db);
  db.prepare(
    `UPDATE articles SET title = ?, outlet_id = ?, section_id = ?, author_id = ?, published_at = ?, published_instant = ?, local_date = ?,
     language = ?, url = ?, edited = 1, change_seq = ? WHERE id = ?`,
  ).run(
    after.title,
    nameId('outlet', after.outlet),
    nameId('section', after.section),
    nameId('author', after.author),
    date?.iso ?? after.publishedAt,
    date?.instant ?? null,
    date?.localDate ?? null,
    after.language,
    after.url,
    nextChange(db),
    id,
  );
  if (after.title !== before.title) titleFollower(db)(id);
  return readArticle(db, id);
}

function chosen(wanted: string | null | undefined, present: string | null): string | null {
  if (wanted === undefined) return present;
  return wanted === null || wanted.trim() === '' ? null : wanted;
}

/** A source that agreed with the article so far has no metadata of its own: from now on it needs them. */
function keepImported(db: Connection, article: Article): void {
  const { title, outlet, section, author, publishedAt, language, url } = article;
  const imported: SourceMetadata = { title, outlet, section, author, publishedAt, language, url, externalId: null };
  db.prepare('UPDATE article_sources SET metadata = ? WHERE article_id = ? AND metadata IS NULL').run(
    JSON.stringify(imported),
    article.id,
  );
}
