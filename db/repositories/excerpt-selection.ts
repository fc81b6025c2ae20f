// Which excerpts a list, a tag or a query selects, in the one order that lists and exports share.
import { noFilters, type SearchFilters } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import { tagRow, withDescendants } from './codebook-read';

export interface ExcerptSelection {
  readonly articleId?: number | undefined;
  /** With descendants. */
  readonly tagId?: number | undefined;
  /** Excerpts in the articles of a story. */
  readonly storyId?: number | undefined;
  /** Excerpts in the articles that a search finds; where its filters name tags, only the excerpts that carry one of them. */
  readonly query?: string | undefined;
  readonly filters?: SearchFilters | undefined;
}

const KEPT_SELECTIONS = 4;

type Selector = (selection: ExcerptSelection) => readonly number[];
const selectors = new WeakMap<Connection, Selector>();

/**
 * The ids of the selected excerpts: by publication instant of the article (undated last), then article, then position. Further
 * pages of one selection cost nothing. What is in the trash, excerpt or article, is left out, unless the filters ask for the
 * trash or one article is named. TAG_NOT_FOUND, QUERY_*.
 */
export function excerptSelector(db: Connection): Selector {
  let selector = selectors.get(db);
  if (!selector) selectors.set(db, (selector = makeSelector(db)));
  return selector;
}

function makeSelector(db: Connection): Selector {
  const engine = engineOf(db);
  const kept = new Map<string, readonly number[]>();
  let state = '';
  return (selection) => {
    const now = engine.state();
    if (now !== state) kept.clear();
    state = now;
    const key = JSON.stringify(selection);
    const known = kept.get(key) ?? select(db, selection);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > KEPT_SELECTIONS) kept.delete(oldest);
    return known;
  };
}

function select(db: Connection, { articleId, tagId, storyId, query, filters }: ExcerptSelection): readonly number[] {
  const where = ['e.trashed_at IS NULL'];
  const values: number[] = [];
  if (articleId !== undefined) {
    where.push('e.article_id = ?');
    values.push(articleId);
  }
  if (storyId !== undefined) {
    where.push('e.article_id IN (SELECT article_id FROM story_articles WHERE story_id = ?)');
    values.push(storyId);
  }
  const searching = query !== undefined || filters !== undefined;
  if (articleId === undefined && !searching) where.push('a.trashed_at IS NULL');
  const groups = [
    ...(tagId === undefined ? [] : [[tagRow(db, tagId).id]]),
    ...(filters && filters.tags.length > 0 ? [filters.tags] : []),
  ];
  for (const tags of groups) {
    const ids = [...new Set(tags.flatMap((tag) => withDescendants(db, tag)))];
    where.push(`e.id IN (SELECT excerpt_id FROM excerpt_tags WHERE tag_id IN (${ids.join(', ')}))`);
  }
  const rows = db
    .prepare(
      `SELECT e.id, e.article_id FROM excerpts e JOIN articles a ON a.id = e.article_id WHERE ${where.join(' AND ')}
       ORDER BY a.published_instant IS NULL, a.published_instant, a.id, e.start, e."end", e.id`,
    )
    .raw()
    .all(values) as [number, number][];
  if (!searching) return rows.map(([id]) => id);
  const found = new Set(engineOf(db).find({ query: query ?? '', filters: filters ?? noFilters, sort: 'newest' }).ids);
  return rows.filter(([, article]) => found.has(article)).map(([id]) => id);
}
