// An analyst's work on articles that an undone import takes away: found, kept in the trash, and taken out of the edit history.
import type { Connection } from '../archive/connection';

export interface Work {
  /** Articles that hold work, by id. */
  readonly articles: readonly number[];
  /** Excerpts on them that are not in the trash. */
  readonly excerpts: number;
  /** Statements on them that the analyst has decided on or added. */
  readonly statements: number;
}

/** True of a statement that is not as the rules found it. */
export const DECIDED = "(status <> 'auto' OR note <> '')";

/** Excerpts, decisions on statements, on pairs of them and on stories, corrected metadata, a review state, a decision for the trash. */
export function workOn(db: Connection, articles: readonly number[]): Work {
  const touched = db
    .prepare(
      `SELECT 1 FROM articles WHERE id = $id AND (edited = 1 OR state <> 0 OR trashed_at IS NOT NULL)
       UNION ALL SELECT 1 FROM story_decisions WHERE article_id = $id UNION ALL SELECT 1 FROM story_decisions WHERE other_id = $id
       UNION ALL SELECT 1 FROM statements s WHERE s.article_id = $id AND (EXISTS (SELECT 1 FROM claim_verdicts WHERE statement_a = s.id)
         OR EXISTS (SELECT 1 FROM claim_verdicts WHERE statement_b = s.id)) LIMIT 1`,
    )
    .pluck();
  const excerptsOf = db.prepare('SELECT count(*) FROM excerpts WHERE article_id = ? AND trashed_at IS NULL').pluck();
  const statementsOf = db.prepare(`SELECT count(*) FROM statements WHERE article_id = ? AND ${DECIDED}`).pluck();
  let [excerpts, statements] = [0, 0];
  const withWork = articles.filter((id) => {
    const [marked, decided] = [excerptsOf.get(id) as number, statementsOf.get(id) as number];
    excerpts += marked;
    statements += decided;
    return marked + decided > 0 || touched.get({ id }) !== undefined;
  });
  return { articles: withWork, excerpts, statements };
}

/**
 * Moves every excerpt on `articles` into `trashed_work`, with its tags' paths and its article's title and text hash.
 * @returns how many of them were not in the trash before
 */
export function moveWorkToTrash(db: Connection, articles: readonly number[], batch: number): number {
  const excerptsOf = db.prepare(`
    SELECT e.id, e.trashed_at IS NULL AS live, json_object(
      'articleId', e.article_id, 'title', a.title, 'url', a.url, 'textSha256', lower(hex(a.text_sha256)),
      'start', e.start, 'end', e."end", 'quote', e.quote, 'prefix', e.prefix, 'suffix', e.suffix, 'note', e.note,
      'createdAt', e.created_at, 'updatedAt', e.updated_at,
      'tags', json((SELECT json_group_array(t.name) FROM excerpt_tags et JOIN tags t ON t.id = et.tag_id WHERE et.excerpt_id = e.id))
    ) AS image FROM excerpts e JOIN articles a ON a.id = e.article_id WHERE e.article_id = ? ORDER BY e.id`);
  const keep = db.prepare('INSERT INTO trashed_work(batch_seq, trashed_at, excerpt) VALUES (?, ?, ?)');
  const removeTags = db.prepare('DELETE FROM excerpt_tags WHERE excerpt_id = ?');
  const remove = db.prepare('DELETE FROM excerpts WHERE id = ?');
  const at = new Date().toISOString();
  let moved = 0;
  for (const article of articles) {
    for (const { id, live, image } of excerptsOf.all(article) as { id: number; live: number; image: string }[]) {
      keep.run(batch, at, image);
      removeTags.run(id);
      remove.run(id);
      moved += live;
    }
  }
  return moved;
}

/** Drops what the edit history holds of articles that are gone: undoing it would bring back rows that belong to nothing. */
export function forgetInHistory(db: Connection, articles: readonly number[]): void {
  db.exec('CREATE TEMP TABLE leaving(id INTEGER PRIMARY KEY)');
  const add = db.prepare('INSERT INTO temp.leaving VALUES (?)');
  for (const id of articles) add.run(id);
  const gone = (row: string): string =>
    `json_extract(coalesce(${row}.after, ${row}.before), '$.article_id') IN (SELECT id FROM temp.leaving)`;
  db.exec(`
    DELETE FROM operation_rows WHERE table_name = 'articles' AND row_id IN (SELECT id FROM temp.leaving);
    DELETE FROM operation_rows WHERE table_name = 'excerpt_tags' AND json_extract(coalesce(after, before), '$.excerpt_id') IN (
      SELECT e.row_id FROM operation_rows e WHERE e.table_name = 'excerpts' AND ${gone('e')});
    DELETE FROM operation_rows WHERE table_name = 'claim_verdicts' AND EXISTS (
      SELECT 1 FROM statements s JOIN temp.leaving l ON l.id = s.article_id WHERE s.id IN (
        json_extract(coalesce(after, before), '$.statement_a'), json_extract(coalesce(after, before), '$.statement_b')));
    DELETE FROM operation_rows AS r WHERE r.table_name IN ('excerpts', 'statements') AND ${gone('r')};
    DELETE FROM operation_rows WHERE table_name = 'story_decisions' AND (
      json_extract(coalesce(after, before), '$.article_id') IN (SELECT id FROM temp.leaving)
      OR json_extract(coalesce(after, before), '$.other_id') IN (SELECT id FROM temp.leaving));
    DELETE FROM operations WHERE id NOT IN (SELECT operation_id FROM operation_rows);
    DROP TABLE temp.leaving`);
}
