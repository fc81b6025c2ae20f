// Statements, and the comparison of them, as exports take them.
import { compareStatements } from '../../core/compare/compare';
import type { CommandArgs, CommandOutput, Handlers, ReadCommand } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import { noFilters } from '../../core/contract/schema/search';
import type { StatementWithSource } from '../../core/contract/schema/statements';
import { contextAround } from '../../core/export/context';
import type { ExportSource, ExportStatement } from '../../core/export/model';
import type { Connection } from '../archive/connection';
import { readArticle } from './article-read';
import { archiveRarity, comparedArticles, toldStatements, verdictsAmong } from './compared-statements';
import { statementsWithSources } from './statement-read';
import { statementSelector } from './statement-selection';
import { StoryReader } from './story-read';

type Selection = CommandArgs<'export.statements'>['selection'];
type Reads = Pick<Handlers<ReadCommand>, 'export.statements' | 'export.comparison'>;

/** More statements than anybody reads side by side, and as many as are put into rows in a few seconds. */
const MOST_COMPARED = 5_000;

/** `articlesOf` are the articles of a selection. STORY_NOT_FOUND, TAG_NOT_FOUND, QUERY_*, EXPORT_COMPARISON_TOO_LARGE {count, max}. */
export function exportStatementReads(db: Connection, articlesOf: (selection: Selection) => readonly number[]): Reads {
  const statements = db.transaction(
    (selection: Selection, offset: number, limit: number): CommandOutput<'export.statements'> => {
      const ids = statementIds(db, selection, articlesOf);
      const read = statementsWithSources(db)(ids.slice(offset, offset + limit));
      return { total: ids.length, items: read.map(statementReader(db)) };
    },
  );
  const comparison = db.transaction(
    (selection: Selection, offset: number, limit: number): CommandOutput<'export.comparison'> => {
      const ids = statementIds(db, selection, articlesOf);
      if (ids.length > MOST_COMPARED) {
        throw new MarsadError('EXPORT_COMPARISON_TOO_LARGE', { count: ids.length, max: MOST_COMPARED });
      }
      const told = toldStatements(db, ids);
      const story = selection.by === 'story' ? new StoryReader(db).details(selection.storyId) : null;
      const { rows, columns } = compareStatements({
        story,
        articles: comparedArticles(db, story?.members.map(({ id }) => id) ?? new Set(told.map((one) => one.articleId))),
        statements: told,
        rarity: archiveRarity(db),
        verdicts: verdictsAmong(db, ids),
      });
      const items = rows.slice(offset, offset + limit).map((row) => ({ row, columns }));
      return { total: rows.length, title: story?.title ?? null, items };
    },
  );
  return {
    'export.statements': ({ selection, offset, limit }) => statements(selection, offset, limit),
    'export.comparison': ({ selection, offset, limit }) => comparison(selection, offset, limit),
  };
}

/** In order of publication, chosen ones as they were chosen. */
function statementIds(
  db: Connection,
  selection: Selection,
  articlesOf: (selection: Selection) => readonly number[],
): readonly number[] {
  const all: Pick<CommandArgs<'statements.list'>, 'stances' | 'statuses' | 'order'> = {
    stances: [],
    statuses: [],
    order: 'oldest',
  };
  const select = statementSelector(db);
  switch (selection.by) {
    case 'all':
      return select(all);
    case 'query':
      return select({ ...all, query: selection.query, filters: selection.filters ?? noFilters });
    case 'story':
      return select({ ...all, storyId: new StoryReader(db).details(selection.storyId).id });
    case 'statements':
      return selection.ids;
    case 'tag':
      return statementsIn(db, articlesOf(selection));
  }
}

/** Article by article as given, each in the order of its text: one question for all of them, since every page of an export asks it. */
function statementsIn(db: Connection, articleIds: readonly number[]): readonly number[] {
  return db
    .prepare(
      `SELECT s.id FROM json_each(?) wanted JOIN statements s ON s.article_id = wanted.value
       WHERE s.status <> 'rejected' ORDER BY wanted.key, s.start, s."end", s.id`,
    )
    .pluck()
    .all(JSON.stringify(articleIds)) as number[];
}

function statementReader(db: Connection): (statement: StatementWithSource) => ExportStatement {
  let last: { source: ExportSource; body: string } | null = null;
  return (statement) => {
    // statements of one article follow one another
    if (last?.source.articleId !== statement.articleId) last = sourceOf(db, statement.articleId);
    const { source, body } = last;
    const { id, start, end, text, speaker, stance, kind, status, confidence, rule, note } = statement;
    return {
      ...source,
      ...{ statementId: id, start, end, text, stance, kind, status, confidence, rule, note },
      ...contextAround(body, start, end),
      speaker: speaker && (nameIn(speaker.names, source.language) ?? speaker.name),
      speakerId: speaker?.id ?? null,
      mention: statement.mentionText,
      cue: statement.cueText,
      relayedBy: statement.relayedBy.map(({ name }) => name),
    };
  };
}

function nameIn(names: NonNullable<StatementWithSource['speaker']>['names'], language: string): string | null {
  return language === 'ar' || language === 'he' || language === 'en' ? names[language] : null;
}

function sourceOf(db: Connection, id: number): { source: ExportSource; body: string } {
  const article = readArticle(db, id);
  const { outlet, section, title, author, publishedAt, language, url, textSha256, sourceSha256, body } = article;
  return {
    source: { articleId: id, outlet, section, title, author, publishedAt, language, url, textSha256, sourceSha256 },
    body,
  };
}
