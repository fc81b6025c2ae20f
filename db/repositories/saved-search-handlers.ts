// Searches that the analyst keeps by name.
import type { CommandOutput, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import { searchFilters, sortOrder } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import { runOperation } from './operations';

type SavedSearch = CommandOutput<'savedSearches.save'>;
type Counts = CommandOutput<'savedSearches.counts'>[number];

interface SavedRow {
  readonly id: number;
  readonly name: string;
  readonly query: string;
  readonly filters: string;
  readonly sort: string;
  readonly created_at: string;
  readonly reviewed_article: number;
}

type Reads = Pick<Handlers<ReadCommand>, 'savedSearches.list' | 'savedSearches.counts'>;
type Writes = Pick<Handlers<WriteCommand>, 'savedSearches.save' | 'savedSearches.reviewed' | 'savedSearches.remove'>;

const NEWEST_ARTICLE = '(SELECT coalesce(max(id), 0) FROM articles)';

export function savedSearchReads(db: Connection): Reads {
  return {
    'savedSearches.counts': () =>
      db.transaction(() => {
        const newest = db.prepare(`SELECT ${NEWEST_ARTICLE}`).pluck().get() as number;
        const rows = db.prepare('SELECT * FROM saved_searches ORDER BY created_at, id').all() as SavedRow[];
        return rows.map((row) => countsOf(db, savedSearch(row), newest));
      })(),
    'savedSearches.list': () =>
      (db.prepare('SELECT * FROM saved_searches ORDER BY created_at, id').all() as SavedRow[]).map(savedSearch),
  };
}

/** Saving under a name that is there already replaces that search; what it finds then counts as looked through. */
export function savedSearchWrites(db: Connection): Writes {
  return {
    'savedSearches.save': ({ name, query, filters, sort }) =>
      runOperation(
        db,
        'savedSearch.save',
        () => ({ name }),
        () => {
          const known = db.prepare('SELECT id FROM saved_searches WHERE name = ?').pluck().get(name);
          const values = [query, JSON.stringify(filters), sort];
          const row =
            known === undefined
              ? db
                  .prepare(
                    `INSERT INTO saved_searches(query, filters, sort, name, created_at, reviewed_article)
                     VALUES (?, ?, ?, ?, ?, ${NEWEST_ARTICLE}) RETURNING *`,
                  )
                  .get(...values, name, new Date().toISOString())
              : db
                  .prepare(
                    `UPDATE saved_searches SET query = ?, filters = ?, sort = ?, reviewed_article = ${NEWEST_ARTICLE}
                     WHERE id = ? RETURNING *`,
                  )
                  .get(...values, known);
          return savedSearch(row as SavedRow);
        },
      ),
    'savedSearches.reviewed': ({ id, newest }) => {
      const row = db
        .prepare(
          `UPDATE saved_searches SET reviewed_article = min(coalesce(?, ${NEWEST_ARTICLE}), ${NEWEST_ARTICLE}) WHERE id = ? RETURNING *`,
        )
        .get(newest ?? null, id) as SavedRow | undefined;
      if (row === undefined) throw new MarsadError('SAVED_SEARCH_NOT_FOUND', { id });
      return savedSearch(row);
    },
    'savedSearches.remove': ({ id }) => {
      const name = db.prepare('SELECT name FROM saved_searches WHERE id = ?').pluck().get(id) as string | undefined;
      if (name === undefined) throw new MarsadError('SAVED_SEARCH_NOT_FOUND', { id });
      return runOperation(
        db,
        'savedSearch.remove',
        () => ({ name }),
        () => ({ changed: db.prepare('DELETE FROM saved_searches WHERE id = ?').run(id).changes }),
      );
    },
  };
}

/** A search that can't be carried out any more (a field of an older version) says so and does not spoil the others. */
function countsOf(db: Connection, { id, query, filters, reviewedArticle }: SavedSearch, newest: number): Counts {
  try {
    const { ids } = engineOf(db).find({ query, filters, sort: 'newest' });
    const fresh = ids.filter((article) => article > reviewedArticle).length;
    return { id, total: ids.length, fresh, newest, failed: null };
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error;
    return { id, total: 0, fresh: 0, newest, failed: error.code };
  }
}

function savedSearch(row: SavedRow): SavedSearch {
  const { id, name, query, filters, sort, created_at: createdAt, reviewed_article: reviewedArticle } = row;
  return {
    ...{ id, name, query, createdAt, reviewedArticle },
    filters: searchFilters.parse(JSON.parse(filters)),
    sort: sortOrder.parse(sort),
  };
}
