// Outlets, sections and authors, each name stored once.
import type { Connection } from '../archive/connection';

export type NameKind = 'outlet' | 'section' | 'author';

/** Gives the id of a name, making it where it is new; null for no name. */
export function nameInterner(db: Connection): (kind: NameKind, name: string | null) => number | null {
  const known = new Map<string, number>();
  const find = db.prepare('SELECT id FROM names WHERE kind = ? AND name = ?').pluck();
  const add = db.prepare('INSERT INTO names(kind, name) VALUES (?, ?)');
  return (kind, name) => {
    if (name === null || name === '') return null;
    const key = `${kind}\n${name}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const stored = (find.get(kind, name) as number | undefined) ?? Number(add.run(kind, name).lastInsertRowid);
    if (known.size < 50_000) known.set(key, stored);
    return stored;
  };
}
