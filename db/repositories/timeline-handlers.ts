// Counts over time and outlets, and the tellings of one claim in the order of publication.
import { tellingsOf } from '../../core/compare/align';
import { wordDiff } from '../../core/compare/word-diff';
import type { CommandArgs, CommandOutput, Handlers, ReadCommand } from '../../core/contract/commands';
import type { TimePoint } from '../../core/contract/schema/compare';
import { noFilters, type SearchFilters } from '../../core/contract/schema/search';
import { familyOf } from '../../core/statements/stance';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import { claimCandidates } from './claim-candidates';
import { archiveRarity, toldStatements } from './compared-statements';
import { speakerRefs } from './speaker-refs';
import { statementSelector } from './statement-selection';

type Unit = CommandArgs<'timeline.speaker'>['unit'];
type TimelineReads = Pick<
  Handlers<ReadCommand>,
  'timeline.speaker' | 'timeline.coverage' | 'timeline.stance' | 'timeline.claim'
>;

/** QUERY_*, SPEAKER_NOT_FOUND, STATEMENT_NOT_FOUND. Undated articles count in no day and no month. */
export function timelineReads(db: Connection): TimelineReads {
  return {
    'timeline.speaker': db.transaction(({ speakerId, unit }: CommandArgs<'timeline.speaker'>) => {
      const refs = speakerRefs(db);
      const group = refs.group(refs.root(speakerId));
      const rows = db
        .prepare(
          `SELECT a.local_date AS date, coalesce(o.name, '') AS series, count(*) AS count FROM statements s
           JOIN articles a ON a.id = s.article_id LEFT JOIN names o ON o.id = a.outlet_id
           WHERE s.speaker_id IN (SELECT value FROM json_each(?)) AND s.status <> 'rejected'
             AND a.latest = 1 AND a.trashed_at IS NULL AND a.local_date IS NOT NULL
           GROUP BY a.local_date, series`,
        )
        .all(JSON.stringify(group)) as DatedCount[];
      return { points: byUnit(rows, unit) };
    }),
    'timeline.coverage': db.transaction(({ query, filters, storyId, unit }: CommandArgs<'timeline.coverage'>) => {
      const ids = articlesOf(db, { query, filters, storyId });
      const rows = db
        .prepare(
          `SELECT a.local_date AS date, coalesce(o.name, '') AS series, count(*) AS count FROM json_each(?) wanted
           JOIN articles a ON a.id = wanted.value LEFT JOIN names o ON o.id = a.outlet_id
           WHERE a.local_date IS NOT NULL GROUP BY a.local_date, series`,
        )
        .all(JSON.stringify(ids)) as DatedCount[];
      return { points: byUnit(rows, unit) };
    }),
    'timeline.stance': db.transaction((selection: CommandArgs<'timeline.stance'>) => {
      const { speakerId, storyId, query, filters } = selection;
      const ids = statementSelector(db)({
        stances: [],
        statuses: [],
        order: 'article',
        ...(speakerId === undefined ? {} : { speakerId }),
        ...(storyId === undefined ? {} : { storyId }),
        ...(query === undefined ? {} : { query }),
        ...(filters === undefined ? {} : { filters }),
      });
      return { points: stanceByOutlet(db, ids) };
    }),
    'timeline.claim': db.transaction(({ statementId }: CommandArgs<'timeline.claim'>) => ({
      tellings: claimTellings(db, statementId),
    })),
  };
}

interface DatedCount {
  /** yyyymmdd, the source's local date. */
  readonly date: number;
  readonly series: string;
  readonly count: number;
}

function byUnit(rows: readonly DatedCount[], unit: Unit): TimePoint[] {
  const points = new Map<string, TimePoint>();
  for (const { date, series, count } of rows) {
    const digits = String(date);
    const month = `${digits.slice(0, 4)}-${digits.slice(4, 6)}`;
    const key = unit === 'month' ? month : `${month}-${digits.slice(6)}`;
    const name = JSON.stringify([key, series]);
    points.set(name, { key, series, count: (points.get(name)?.count ?? 0) + count });
  }
  return inOrder([...points.values()]);
}

function stanceByOutlet(db: Connection, ids: readonly number[]): TimePoint[] {
  const rows = db
    .prepare(
      `SELECT coalesce(o.name, '') AS outlet, s.stance, count(*) AS count FROM json_each(?) wanted JOIN statements s ON s.id = wanted.value
       JOIN articles a ON a.id = s.article_id LEFT JOIN names o ON o.id = a.outlet_id GROUP BY outlet, s.stance`,
    )
    .all(JSON.stringify(ids)) as { outlet: string; stance: Parameters<typeof familyOf>[0]; count: number }[];
  const points = new Map<string, TimePoint>();
  for (const { outlet, stance, count } of rows) {
    const series = familyOf(stance);
    const name = JSON.stringify([outlet, series]);
    points.set(name, { key: outlet, series, count: (points.get(name)?.count ?? 0) + count });
  }
  return inOrder([...points.values()]);
}

function inOrder(points: TimePoint[]): TimePoint[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return points.sort((a, b) => compare(a.key, b.key) || compare(a.series, b.series));
}

interface ArticleSelection {
  readonly query: string;
  readonly filters?: SearchFilters | undefined;
  readonly storyId?: number | undefined;
}

function articlesOf(db: Connection, { query, filters, storyId }: ArticleSelection): number[] {
  const { ids } = engineOf(db).find({ query, filters: filters ?? noFilters, sort: 'oldest' });
  if (storyId === undefined) return [...ids];
  const members = new Set(
    db.prepare('SELECT article_id FROM story_articles WHERE story_id = ?').pluck().all(storyId) as number[],
  );
  return [...ids].filter((id) => members.has(id));
}

function claimTellings(db: Connection, statementId: number): CommandOutput<'timeline.claim'>['tellings'] {
  const [base] = toldStatements(db, [statementId]);
  if (!base) return [];
  const rarity = archiveRarity(db);
  const candidates = toldStatements(db, claimCandidates(db, base, rarity));
  const fitting = new Set(tellingsOf(base, candidates, rarity).map(({ statement }) => statement.id));
  const tellings = [base, ...candidates.filter(({ id }) => fitting.has(id))];
  const publishedAt = db.prepare('SELECT published_at FROM articles WHERE id = ?').pluck();
  const at = (instant: number | null): number => instant ?? Number.MAX_SAFE_INTEGER;
  return tellings
    .sort((a, b) => at(a.publishedInstant) - at(b.publishedInstant) || a.articleId - b.articleId || a.start - b.start)
    .map(({ id, articleId, outlet, language, start, end, text, cue, stance }) => ({
      ...{ statementId: id, articleId, outlet, language, start, end, text, cue, stance },
      publishedAt: publishedAt.get(articleId) as string | null,
      segments:
        id === base.id || language !== base.language ? [{ text, kind: 'same' as const }] : wordDiff(base.text, text),
    }));
}
