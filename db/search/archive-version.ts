// Tells cheaply what has changed in an archive since the last look: texts, articles, or what analysts did.
import type { Connection } from '../archive/connection';

export interface ArchiveVersion {
  /** Changes with every change to the full-text index. */
  readonly text: string;
  /** Changes with every change to an article: import, undo of an import, state, trash, metadata. */
  readonly articles: string;
  /** Changes with every operation, its undo and its redo: tags, excerpts; and whenever stories have been worked out anew. */
  readonly work: string;
  /** Changes with every change to a statement, the background job's included; speakers that no operation made come only with them. */
  readonly statements: string;
}

/** Rows of FTS5's data table that change with its every commit: the averages, and the structure of its segments. */
const FTS_AVERAGES = 1;
const FTS_STRUCTURE = 10;

/** To be asked inside the transaction in which the answer is used, and not after a write in it: FTS5 writes at commit. */
export function versionReader(db: Connection): () => ArchiveVersion {
  const text = db
    .prepare(`SELECT block FROM article_text_data WHERE id IN (${FTS_AVERAGES}, ${FTS_STRUCTURE}) ORDER BY id`)
    .pluck();
  const articles = db.prepare("SELECT value FROM meta WHERE key = 'change_seq'").pluck();
  const work = db
    .prepare(
      `SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'operations'), 0) || '-' ||
       (SELECT count(*) FROM operations WHERE state = 'undone') || '-' ||
       coalesce((SELECT value FROM meta WHERE key = 'story_seq'), 0)`,
    )
    .pluck();
  const statements = db.prepare("SELECT coalesce(max(seq), 0) || '' FROM statement_changes").pluck();
  return () => ({
    text: (text.all() as Buffer[]).map((block) => block.toString('base64')).join('.'),
    articles: articles.get() as string,
    work: work.get() as string,
    statements: statements.get() as string,
  });
}
