// The searches of before, the last first; what is taken out leaves no trace in the database.
import type { Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import { searchFilters, sortOrder, type PastSearch } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';

/** More than anyone looks through; older ones go by themselves. */
const KEPT = 200;

interface HistoryRow {
  readonly id: number;
  readonly query: string;
  readonly filters: string;
  readonly sort: string;
  readonly total: number;
  readonly searched_at: string;
}

type Writes = 'searchHistory.note' | 'searchHistory.remove' | 'searchHistory.clear';

export function searchHistoryReads(db: Connection): Pick<Handlers<ReadCommand>, 'searchHistory.list'> {
  const all = db.prepare('SELECT * FROM search_history ORDER BY id DESC');
  return { 'searchHistory.list': () => (all.all() as HistoryRow[]).map(pastSearch) };
}

export function searchHistoryWrites(db: Connection): Pick<Handlers<WriteCommand>, Writes> {
  const forget = db.prepare('DELETE FROM search_history WHERE query = ? AND filters = ?');
  const add = db.prepare('INSERT INTO search_history(query, filters, sort, total, searched_at) VALUES (?, ?, ?, ?, ?)');
  const trim = db.prepare(
    'DELETE FROM search_history WHERE id <= (SELECT id FROM search_history ORDER BY id DESC LIMIT 1 OFFSET ?)',
  );
  const removeOne = db.prepare('DELETE FROM search_history WHERE id = ?');
  const removeAll = db.prepare('DELETE FROM search_history');
  return {
    'searchHistory.note': ({ query, filters, sort, total }) => {
      const kept = JSON.stringify(filters);
      withoutTrace(db, () => {
        forget.run(query, kept); // it comes in again, with a newer id: ids are the order
        add.run(query, kept, sort, total, new Date().toISOString());
        trim.run(KEPT);
      });
      return {};
    },
    'searchHistory.remove': ({ ids }) => ({
      changed: withoutTrace(db, () => ids.reduce((changed, id) => changed + removeOne.run(id).changes, 0)),
    }),
    'searchHistory.clear': () => {
      const changed = withoutTrace(db, () => removeAll.run().changes);
      db.pragma('wal_checkpoint(TRUNCATE)'); // older pages of the log still have the words; readers in its way only put it off
      return { changed };
    },
  };
}

/** SQLite leaves deleted rows readable in the file; here they are overwritten. */
function withoutTrace<T>(db: Connection, change: () => T): T {
  const before = db.pragma('secure_delete', { simple: true }) as number;
  db.pragma('secure_delete = ON');
  try {
    return db.transaction(change)();
  } finally {
    db.pragma(`secure_delete = ${before}`);
  }
}

function pastSearch({ id, query, filters, sort, total, searched_at: searchedAt }: HistoryRow): PastSearch {
  return {
    ...{ id, query, total, searchedAt },
    filters: searchFilters.parse(JSON.parse(filters)),
    sort: sortOrder.parse(sort),
  };
}
