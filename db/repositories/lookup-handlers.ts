// What the command palette looks things up in: outlets, the articles opened last, speakers and stories.
import type { CommandOutput, Handlers, ReadCommand } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import { speakersForLookup } from './speaker-read';
import { listStories } from './story-list';
import { StoryReader } from './story-read';

type Lookups = CommandOutput<'lookups.list'>;
type LookupReads = Pick<Handlers<ReadCommand>, 'lookups.list' | 'lookups.speakers' | 'lookups.stories'>;

/** So many of a kind are sent to the window; what is rarer is found in the views. */
const MOST = 5_000;

export function lookupReads(db: Connection): LookupReads {
  const outlets = db.prepare(
    `SELECT n.name, count(*) AS articles FROM articles a JOIN names n ON n.id = a.outlet_id
     WHERE a.trashed_at IS NULL AND a.latest = 1 GROUP BY n.id ORDER BY articles DESC, n.name`,
  );
  const recent = db.prepare(
    `SELECT a.id, a.title, n.name AS outlet, a.language FROM recent_articles r JOIN articles a ON a.id = r.article_id
     LEFT JOIN names n ON n.id = a.outlet_id WHERE a.trashed_at IS NULL ORDER BY r.opened_at DESC, r.rowid DESC`,
  );
  const stories = new StoryReader(db);
  return {
    'lookups.list': () => ({
      outlets: outlets.all() as Lookups['outlets'],
      recent: recent.all() as Lookups['recent'],
    }),
    'lookups.speakers': () => speakersForLookup(db, MOST),
    'lookups.stories': () =>
      listStories(db, stories, { minOutlets: 1, minArticles: 2, order: 'largest', offset: 0, limit: MOST }).stories.map(
        ({ id, title, titles, articles, firstPublishedAt }) => ({ id, title, titles, articles, firstPublishedAt }),
      ),
  };
}
