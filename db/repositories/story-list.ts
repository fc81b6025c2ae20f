// The list of stories: filtered and in order, a page at a time.
import { MarsadError } from '../../core/contract/errors';
import type { CommandArgs, CommandOutput } from '../../core/contract/commands';
import { searchFilters } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import type { StoryReader } from './story-read';

type Asked = CommandArgs<'stories.list'>;

const ORDERS: Readonly<Record<Asked['order'], string>> = {
  newest: 'f.last_instant IS NULL, f.last_instant DESC, f.story_id DESC',
  oldest: 'f.first_instant IS NULL, f.first_instant, f.story_id',
  largest: 'f.articles DESC, f.outlets DESC, f.story_id',
};
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const EARLIEST = 0;
const LATEST = 99_999_999;

/**
 * Pinned stories come first. A story lies within the dates when one of its days does; stories without a date lie within none.
 * @throws MarsadError QUERY_* with `column`, BAD_REQUEST {name, field} for what is no date
 */
export function listStories(db: Connection, reader: StoryReader, asked: Asked): CommandOutput<'stories.list'> {
  const { minOutlets, minArticles, order, offset, limit } = asked;
  const [from, to] = [localDate('from', asked.from, EARLIEST), localDate('to', asked.to, LATEST)];
  const dated =
    asked.from === undefined && asked.to === undefined ? '' : 'AND f.last_date >= $from AND f.first_date <= $to';
  const ids = db
    .prepare(
      `SELECT f.story_id FROM story_facts f LEFT JOIN stories s ON s.id = f.story_id
       WHERE f.articles >= $minArticles AND f.outlets >= $minOutlets ${dated}
       ORDER BY coalesce(s.pinned, 0) DESC, ${ORDERS[order]}`,
    )
    .pluck()
    .all({ minArticles, minOutlets, ...(dated === '' ? {} : { from, to }) }) as number[];
  const holding = asked.query === undefined || asked.query.trim() === '' ? null : storiesHolding(db, asked.query);
  const found = holding === null ? ids : ids.filter((id) => holding.has(id));
  const stories = found
    .slice(offset, offset + limit)
    .map((id) => reader.summary(id))
    .filter((story) => story !== null);
  return { total: found.length, stories };
}

function localDate(field: string, value: string | undefined, open: number): number {
  if (value === undefined || value === '') return open;
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  if (day === undefined) throw new MarsadError('BAD_REQUEST', { name: 'stories.list', field, problem: value });
  return Number(`${year}${month}${day}`);
}

function storiesHolding(db: Connection, query: string): Set<number> {
  const { ids } = engineOf(db).find({ query, filters: searchFilters.parse({}), sort: 'newest' });
  const found = new Uint8Array((ids.length === 0 ? 0 : ids.reduce((a, b) => Math.max(a, b))) + 1);
  for (const id of ids) found[id] = 1;
  const stories = new Set<number>();
  const members = db.prepare('SELECT article_id, story_id FROM story_articles').raw();
  for (const [article, story] of members.iterate() as IterableIterator<[number, number]>) {
    if (found[article] === 1) stories.add(story);
  }
  return stories;
}
