// Which articles `story:` means: a story by its number, or by words of its name (of its title where the analyst gave it none).
import type { FieldNode } from '../../core/query/ast';
import { fieldMatches } from '../../core/query/field-match';
import type { Connection } from '../archive/connection';

export function storyArticles(db: Connection, node: FieldNode): readonly number[] {
  const named = db
    .prepare(
      `SELECT f.story_id AS id, coalesce(s.name, a.title) AS name FROM story_facts f JOIN articles a ON a.id = f.central_article
       LEFT JOIN stories s ON s.id = f.story_id WHERE f.articles > 1 OR s.name IS NOT NULL`,
    )
    .all() as { id: number; name: string }[];
  const ids = named.filter(({ name }) => fieldMatches(node, [name])).map(({ id }) => id);
  if (/^\d{1,15}$/.test(node.raw)) ids.push(Number(node.raw));
  return db
    .prepare('SELECT article_id FROM story_articles WHERE story_id IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(ids)) as number[];
}
