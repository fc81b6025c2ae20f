// Searches that the analyst keeps by name.
import type { CommandOutput, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import { searchFilters, sortOrder } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { runOperation } from './operations';

type SavedSearch = CommandOutput<'savedSearches.save'>;

interface SavedRow {
  readonly id: number;
  readonly name: string;
  readonly query: string;
  readonly filters: string;
  readonly sort: string;
  readonly created_at: string;
}

export function savedSearchReads(db: Connection): Pick<Handlers<ReadCommand>, 'savedSearches.list'> {
  return {
    'savedSearches.list': () =>
      (db.prepare('SELECT * FROM saved_searches ORDER BY created_at, id').all() as SavedRow[]).map(savedSearch),
  };
}

/** Saving under a name that is there already replaces that search. */
export function savedSearchWrites(
  db: Connection,
): Pick<Handlers<WriteCommand>, 'savedSearches.save' | 'savedSearches.remove'> {
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
                    'INSERT INTO saved_searches(query, filters, sort, name, created_at) VALUES (?, ?, ?, ?, ?) RETURNING *',
                  )
                  .get(...values, name, new Date().toISOString())
              : db
                  .prepare('UPDATE saved_searches SET query = ?, filters = ?, sort = ? WHERE id = ? RETURNING *')
                  .get(...values, known);
          return savedSearch(row as SavedRow);
        },
      ),
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

function savedSearch({ filters, sort, created_at: createdAt, ...row }: SavedRow): SavedSearch {
  return { ...row, filters: searchFilters.parse(JSON.parse(filters)), sort: sortOrder.parse(sort), createdAt };
}
