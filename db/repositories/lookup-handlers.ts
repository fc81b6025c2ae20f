// What the command palette looks things up in: outlets, and the articles opened last.
import type { CommandOutput, Handlers, ReadCommand } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';

type Lookups = CommandOutput<'lookups.list'>;

export function lookupReads(db: Connection): Pick<Handlers<ReadCommand>, 'lookups.list'> {
  const outlets = db.prepare(
    `SELECT n.name, count(*) AS articles FROM articles a JOIN names n ON n.id = a.outlet_id
     WHERE a.trashed_at IS NULL AND a.latest = 1 GROUP BY n.id ORDER BY articles DESC, n.name`,
  );
  const recent = db.prepare(
    `SELECT a.id, a.title, n.name AS outlet, a.language FROM recent_articles r JOIN articles a ON a.id = r.article_id
     LEFT JOIN names n ON n.id = a.outlet_id WHERE a.trashed_at IS NULL ORDER BY r.opened_at DESC, r.rowid DESC`,
  );
  return {
    'lookups.list': () => ({
      outlets: outlets.all() as Lookups['outlets'],
      recent: recent.all() as Lookups['recent'],
    }),
  };
}
