// What a speaker that no one has looked at is called: chosen among the spellings that articles use, the same in any order of import.
import type { Connection } from '../archive/connection';

/**
 * A name that is not all capitals; then the shorter one, without courtesy titles, vowel marks and stray signs; then the first by
 * code units, which puts hamza and ta marbuta before the bare letters.
 */
export function preferredSpelling(a: string, b: string): string {
  if (shouts(a) !== shouts(b)) return shouts(a) ? b : a;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return b < a ? b : a;
}

function shouts(name: string): boolean {
  return name !== name.toLowerCase() && name === name.toUpperCase();
}

/** True where the edit history knows the speaker or one of its names: undo compares rows, so the background job leaves these alone. */
export function isTouched(db: Connection, speakerId: number): boolean {
  const inHistory = db
    .prepare(
      `SELECT 1 FROM operation_rows WHERE table_name = 'speakers' AND row_id = $id UNION ALL
       SELECT 1 FROM speaker_aliases a JOIN operation_rows r ON r.table_name = 'speaker_aliases' AND r.row_id = a.id
       WHERE a.speaker_id = $id LIMIT 1`,
    )
    .pluck();
  return inHistory.get({ id: speakerId }) !== undefined;
}

/** Gives an untouched candidate the names that follow from its aliases. */
export function nameCandidate(db: Connection, speakerId: number): void {
  const isCandidate = db.prepare("SELECT 1 FROM speakers WHERE id = ? AND status <> 'known' AND gazetteer_key IS NULL");
  if (isCandidate.get(speakerId) === undefined || isTouched(db, speakerId)) return;
  const aliases = db.prepare('SELECT alias, language FROM speaker_aliases WHERE speaker_id = ?').all(speakerId) as {
    alias: string;
    language: string;
  }[];
  const preferred = (language?: string): string | null =>
    aliases
      .filter((one) => language === undefined || one.language === language)
      .map(({ alias }) => alias)
      .reduce<string | null>((best, alias) => (best === null ? alias : preferredSpelling(best, alias)), null);
  const name = preferred();
  if (name === null) return;
  db.prepare('UPDATE speakers SET name = ?, name_ar = ?, name_he = ?, name_en = ? WHERE id = ?').run(
    name,
    preferred('ar'),
    preferred('he'),
    preferred('en'),
    speakerId,
  );
}
