// Which speakers a name may mean: any form of it, in any language, in full or in part.
import { foldedName } from '../analysis/name-forms';
import type { Connection } from '../archive/connection';

/**
 * Speakers one of whose names holds the words of `name` one after another, with all that were merged with them, by id.
 * Every form counts: as met in articles, of the gazetteer, the analyst's.
 * @param typing the last word may only have been begun
 */
export function speakersNamed(db: Connection, name: string, typing = false): readonly number[] {
  const words = foldedName(name);
  if (words === '') return [];
  return db
    .prepare(
      `WITH RECURSIVE named(id) AS (
         SELECT speaker_id FROM speaker_aliases WHERE instr(' ' || folded || ' ', ?) > 0
         UNION SELECT s.merged_into FROM speakers s JOIN named n ON s.id = n.id WHERE s.merged_into IS NOT NULL
         UNION SELECT s.id FROM speakers s JOIN named n ON s.merged_into = n.id
       ) SELECT id FROM named ORDER BY id`,
    )
    .pluck()
    .all(typing ? ` ${words}` : ` ${words} `) as number[];
}
