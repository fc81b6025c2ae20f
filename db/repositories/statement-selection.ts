// Which statements a list selects, in the order asked for.
import type { CommandArgs } from '../../core/contract/commands';
import { noFilters } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import { speakersNamed } from './speaker-names';
import { speakerRefs } from './speaker-refs';

export type StatementSelection = Omit<CommandArgs<'statements.list'>, 'offset' | 'limit'>;

const KEPT_SELECTIONS = 4;
const ORDERS: Readonly<Record<StatementSelection['order'], string>> = {
  article: 's.article_id, s.start, s."end", s.id',
  newest: 'a.published_instant IS NULL, a.published_instant DESC, a.id DESC, s.start, s."end", s.id',
  oldest: 'a.published_instant IS NULL, a.published_instant, a.id, s.start, s."end", s.id',
};

type Selector = (selection: StatementSelection) => readonly number[];
const selectors = new WeakMap<Connection, Selector>();

/**
 * The ids of the selected statements; further pages of one selection cost nothing. Seen are the latest revisions that are not
 * in the trash, unless one article is named or a search says otherwise. SPEAKER_NOT_FOUND, QUERY_*.
 */
export function statementSelector(db: Connection): Selector {
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
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > KEPT_SELECTIONS) kept.delete(oldest);
    return known;
  };
}

function select(db: Connection, selection: StatementSelection): readonly number[] {
  const { articleId, storyId, stances, statuses, query, filters, order } = selection;
  const where: string[] = [];
  const values: (string | number)[] = [];
  const within = (column: string, list: readonly (string | number)[]): void => {
    where.push(`${column} IN (SELECT value FROM json_each(?))`);
    values.push(JSON.stringify(list));
  };
  const searching = query !== undefined || filters !== undefined;
  if (articleId !== undefined) within('s.article_id', [articleId]);
  else if (!searching) where.push('a.latest = 1 AND a.trashed_at IS NULL');
  if (storyId !== undefined) {
    where.push('s.article_id IN (SELECT article_id FROM story_articles WHERE story_id = ?)');
    values.push(storyId);
  }
  const speakers = wantedSpeakers(db, selection);
  if (speakers !== null) within('s.speaker_id', speakers);
  if (stances.length > 0) within('s.stance', stances);
  if (statuses.length > 0) within('s.status', statuses);
  else where.push("s.status <> 'rejected'");
  if (where.length === 0) where.push('1');
  const rows = db
    .prepare(
      `SELECT s.id, s.article_id FROM statements s JOIN articles a ON a.id = s.article_id
       WHERE ${where.join(' AND ')} ORDER BY ${ORDERS[order]}`,
    )
    .raw()
    .all(values) as [number, number][];
  if (!searching) return rows.map(([id]) => id);
  const found = new Set(engineOf(db).find({ query: query ?? '', filters: filters ?? noFilters, sort: 'newest' }).ids);
  return rows.filter(([, article]) => found.has(article)).map(([id]) => id);
}

/** With those merged into them; null where any speaker, or none, will do. */
function wantedSpeakers(db: Connection, { speakerId, speakerName }: StatementSelection): readonly number[] | null {
  if (speakerId === undefined && speakerName === undefined) return null;
  const refs = speakerRefs(db);
  const byId = speakerId === undefined ? null : refs.group(refs.root(speakerId));
  const byName = speakerName === undefined ? null : speakersNamed(db, speakerName);
  if (byId === null) return byName ?? [];
  return byName === null ? byId : byId.filter((id) => byName.includes(id));
}
