// Reading, reviewing, correcting and trashing articles.
import { MarsadError } from '../../core/contract/errors';
import type { Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import { STATES } from '../search/columns';
import { editMetadata } from './article-metadata';
import { readArticle } from './article-read';
import { nextChange } from './change-seq';
import { runOperation } from './operations';

/** How many opened articles the palette remembers. */
const RECENT_KEPT = 200;

export function articleReads(db: Connection): Pick<Handlers<ReadCommand>, 'article.get'> {
  return { 'article.get': ({ id }) => readArticle(db, id) };
}

type ArticleWrites =
  'article.setState' | 'article.trash' | 'article.restore' | 'article.editMetadata' | 'article.opened';

/** Changes to many articles are one operation; `changed` counts those that were otherwise before. ARTICLE_NOT_FOUND {id} for an id that is not there. */
export function articleWrites(db: Connection): Pick<Handlers<WriteCommand>, ArticleWrites> {
  const changeAll = (
    ids: readonly number[],
    sql: string,
    value: string | number | null,
    kind: 'article.state' | 'article.trash' | 'article.restore',
    extra: Readonly<Record<string, string>> = {},
  ): { changed: number } =>
    runOperation(
      db,
      kind,
      ({ changed }) => ({ count: changed, ...extra }),
      () => {
        const exists = db.prepare('SELECT 1 FROM articles WHERE id = ?');
        const update = db.prepare(sql);
        const change = nextChange(db);
        let changed = 0;
        for (const id of ids) {
          if (exists.get(id) === undefined) throw new MarsadError('ARTICLE_NOT_FOUND', { id });
          changed += update.run({ id, value, change }).changes;
        }
        return { changed };
      },
    );
  return {
    'article.setState': ({ ids, state }) =>
      changeAll(
        ids,
        'UPDATE articles SET state = $value, change_seq = $change WHERE id = $id AND state <> $value',
        STATES.indexOf(state),
        'article.state',
        { state },
      ),
    'article.trash': ({ ids }) =>
      changeAll(
        ids,
        'UPDATE articles SET trashed_at = $value, change_seq = $change WHERE id = $id AND trashed_at IS NULL',
        new Date().toISOString(),
        'article.trash',
      ),
    'article.restore': ({ ids }) =>
      changeAll(
        ids,
        'UPDATE articles SET trashed_at = $value, change_seq = $change WHERE id = $id AND trashed_at IS NOT NULL',
        null,
        'article.restore',
      ),
    'article.editMetadata': ({ id, patch }) =>
      runOperation(
        db,
        'article.metadata',
        () => ({ articleId: id }),
        () => editMetadata(db, id, patch),
      ),
    'article.opened': ({ id }) => {
      db.transaction(() => {
        if (db.prepare('SELECT 1 FROM articles WHERE id = ?').get(id) === undefined) {
          throw new MarsadError('ARTICLE_NOT_FOUND', { id });
        }
        db.prepare(
          'INSERT INTO recent_articles VALUES (?, ?) ON CONFLICT DO UPDATE SET opened_at = excluded.opened_at',
        ).run(id, nextOpening());
        db.prepare(
          'DELETE FROM recent_articles WHERE article_id NOT IN (SELECT article_id FROM recent_articles ORDER BY opened_at DESC LIMIT ?)',
        ).run(RECENT_KEPT);
      })();
      return {};
    },
  };
}

let lastOpening = 0;

/** Now, but after the opening before: two within a millisecond keep their order. */
function nextOpening(): string {
  lastOpening = Math.max(Date.now(), lastOpening + 1);
  return new Date(lastOpening).toISOString();
}
