// Comparisons of a story or of chosen statements, and the analyst's word on which statements tell one claim.
import { compareStatements, type ComparisonRequest } from '../../core/compare/compare';
import type { CommandArgs, CommandOutput, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { archiveRarity, comparedArticles, toldStatements, verdictsAmong } from './compared-statements';
import { runOperation } from './operations';
import { statementRows } from './statement-read';
import { statementSelector } from './statement-selection';
import { StoryReader } from './story-read';

type CompareReads = Pick<Handlers<ReadCommand>, 'compare.story' | 'compare.statements'>;

/** STORY_NOT_FOUND {id}, STATEMENT_NOT_FOUND {id}. */
export function compareReads(db: Connection): CompareReads {
  const compare = (
    statementIds: readonly number[],
    articleIds: Iterable<number>,
    rest: Pick<ComparisonRequest, 'story' | 'baseOutlet' | 'baseStatementIds'>,
  ): CommandOutput<'compare.story'> =>
    compareStatements({
      ...rest,
      articles: comparedArticles(db, articleIds),
      statements: toldStatements(db, statementIds),
      rarity: archiveRarity(db),
      verdicts: verdictsAmong(db, statementIds),
    });
  return {
    'compare.story': db.transaction(({ storyId, baseOutlet, baseStatementIds }: CommandArgs<'compare.story'>) => {
      const { title, titles, members } = new StoryReader(db).details(storyId);
      const statements = statementSelector(db)({ storyId, stances: [], statuses: [], order: 'oldest' });
      const articles = members.map(({ id }) => id);
      return compare(statements, articles, { story: { id: storyId, title, titles }, baseOutlet, baseStatementIds });
    }),
    'compare.statements': db.transaction(({ ids, baseStatementIds }: CommandArgs<'compare.statements'>) => {
      const rowOf = statementRows(db);
      const wanted = [...new Set(ids)];
      const articles = new Set(wanted.map((id) => rowOf(id).articleId));
      return compare(wanted, articles, { story: null, baseStatementIds });
    }),
  };
}

/** BAD_REQUEST where the two are one; STATEMENT_NOT_FOUND {id}. */
export function compareWrites(db: Connection): Pick<Handlers<WriteCommand>, 'compare.judge'> {
  return {
    'compare.judge': ({ a, b, verdict, row }) => {
      if (a === b) throw new MarsadError('BAD_REQUEST', { name: 'compare.judge', field: 'b', problem: 'same as a' });
      return runOperation(
        db,
        'claim.judge',
        ({ changed }) => ({ count: changed }),
        () => {
          const rowOf = statementRows(db);
          const pair = [rowOf(a).id, rowOf(b).id].sort((x, y) => x - y);
          const former = verdict === 'same' ? 0 : forgetJoins(db, b, row);
          if (verdict === null) {
            const removed = db
              .prepare('DELETE FROM claim_verdicts WHERE statement_a = ? AND statement_b = ?')
              .run(pair);
            return { changed: former + removed.changes };
          }
          const written = db
            .prepare(
              `INSERT INTO claim_verdicts(statement_a, statement_b, verdict, created_at) VALUES (?, ?, ?, ?)
               ON CONFLICT(statement_a, statement_b) DO UPDATE SET verdict = excluded.verdict WHERE verdict <> excluded.verdict`,
            )
            .run(...pair, verdict, new Date().toISOString());
          return { changed: former + written.changes };
        },
      );
    },
  };
}

/** Takes back that `statement` tells one claim with any of `others`; answers how many such verdicts there were. */
function forgetJoins(db: Connection, statement: number, others: readonly number[]): number {
  return db
    .prepare(
      `DELETE FROM claim_verdicts WHERE verdict = 'same' AND (
         (statement_a = $statement AND statement_b IN (SELECT value FROM json_each($others)))
         OR (statement_b = $statement AND statement_a IN (SELECT value FROM json_each($others))))`,
    )
    .run({ statement, others: JSON.stringify(others) }).changes;
}
