// The commands that list statements and put the analyst's decisions on them down.
import type { CommandArgs, CommandOutput, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import { EXTRACTOR_VERSION } from '../../core/statements/extract';
import type { Connection } from '../archive/connection';
import { runOperation } from './operations';
import { statementReader, statementsWithSources } from './statement-read';
import { previewReextraction } from './statement-reextraction';
import { statementSelector } from './statement-selection';
import { addStatement, statementRemover, statusSetter, updateStatement } from './statement-write';

/** @param root the archive folder */
export function statementReads(
  db: Connection,
  root: string,
): Pick<Handlers<ReadCommand>, 'statements.list' | 'statements.previewReextraction'> {
  const select = statementSelector(db);
  const read = statementsWithSources(db);
  const list = db.transaction(
    ({ offset, limit, ...selection }: CommandArgs<'statements.list'>): CommandOutput<'statements.list'> => {
      const ids = select(selection);
      return { total: ids.length, statements: read(ids.slice(offset, offset + limit)) };
    },
  );
  return {
    'statements.list': (input) => list(input),
    'statements.previewReextraction': () => previewReextraction(root),
  };
}

type StatementWrites =
  'statements.add' | 'statements.update' | 'statements.setStatus' | 'statements.remove' | 'statements.reextract';

export function statementWrites(db: Connection): Pick<Handlers<WriteCommand>, StatementWrites> {
  const read = statementReader(db);
  return {
    'statements.add': (input) =>
      runOperation(
        db,
        'statement.add',
        ({ articleId }) => ({ articleId }),
        () => read(addStatement(db, input)),
      ),
    'statements.update': (input) =>
      runOperation(
        db,
        'statement.update',
        ({ articleId }) => ({ articleId }),
        () => {
          updateStatement(db, input);
          return read(input.id);
        },
      ),
    'statements.setStatus': ({ ids, status }) =>
      runOperation(
        db,
        'statement.status',
        ({ changed }) => ({ count: changed, status }),
        () => {
          const set = statusSetter(db);
          return { changed: ids.filter((id) => set(id, status)).length };
        },
      ),
    'statements.remove': ({ ids }) =>
      runOperation(
        db,
        'statement.remove',
        ({ changed }) => ({ count: changed }),
        () => {
          const remove = statementRemover(db);
          const once = [...new Set(ids)];
          for (const id of once) remove(id);
          return { changed: once.length };
        },
      ),
    // no operation: it changes no statement yet, and asking again changes nothing
    'statements.reextract': () => ({
      changed: db
        .prepare(
          `INSERT INTO statement_queue SELECT s.article_id FROM statement_articles s JOIN articles a ON a.id = s.article_id
           WHERE (s.extractor < ? OR s.error IS NOT NULL) AND a.latest = 1 ON CONFLICT DO NOTHING`,
        )
        .run(EXTRACTOR_VERSION).changes,
    }),
  };
}
