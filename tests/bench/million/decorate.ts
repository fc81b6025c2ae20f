// Gives generated articles what analysts and background jobs leave behind: tagged excerpts, speakers, statements.
import { stances } from '../../../core/statements/stance';
import type { Connection } from '../../../db/archive/connection';
import { mulberry } from '../random';

const SPEAKERS = 400;
const TAGS = 12;
/** Every n-th article has an excerpt, and every m-th statements. */
const EXCERPT_EVERY = 50;
const STATEMENT_EVERY = 4;

/** Does nothing where it has been done; answers whether it did something. */
export function decorate(db: Connection): boolean {
  if ((db.prepare('SELECT count(*) FROM tags').pluck().get() as number) > 0) return false;
  const at = '2024-01-01T00:00:00.000Z';
  const random = mulberry(7);
  const addTag = db.prepare("INSERT INTO tags(name, colour, definition, position) VALUES (?, '#446688', '', ?)");
  const addSpeaker = db.prepare(
    "INSERT INTO speakers(kind, name, name_en, status, created_at) VALUES ('person', ?, ?, 'known', ?)",
  );
  const addAlias = db.prepare(
    "INSERT INTO speaker_aliases(speaker_id, alias, folded, name_key, language, origin) VALUES (?, ?, ?, ?, 'en', 'analyst')",
  );
  const addExcerpt = db.prepare(
    "INSERT INTO excerpts(article_id, start, \"end\", quote, prefix, suffix, note, created_at, updated_at) VALUES (?, 0, 4, '', '', '', '', ?, ?)",
  );
  const addExcerptTag = db.prepare('INSERT INTO excerpt_tags(excerpt_id, tag_id) VALUES (?, ?)');
  const addStatement = db.prepare(
    `INSERT INTO statements(article_id, start, "end", speaker_id, stance, kind, status, confidence, rule, created_at, updated_at)
     VALUES (?, 0, 4, ?, ?, 'indirect', 'auto', 0.9, 'bench', ?, ?)`,
  );
  const ids = db.prepare('SELECT id FROM articles ORDER BY id').pluck().all() as number[];
  const below = (n: number): number => Math.floor(random() ** 2 * n);
  db.transaction(() => {
    for (let i = 0; i < TAGS; i++) addTag.run(`tag${i}`, i);
    for (let i = 1; i <= SPEAKERS; i++) {
      addSpeaker.run(`Speaker${i} Bench`, `Speaker${i} Bench`, at);
      addAlias.run(i, `Speaker${i} Bench`, `speaker${i} bench`, `speaker${i} bench`);
    }
    for (const id of ids) {
      if (id % EXCERPT_EVERY === 0) addExcerptTag.run(addExcerpt.run(id, at, at).lastInsertRowid, below(TAGS) + 1);
      if (id % STATEMENT_EVERY !== 0) continue;
      for (let times = 1 + below(4); times > 0; times--) {
        addStatement.run(id, below(SPEAKERS) + 1, stances[below(stances.length)], at, at);
      }
    }
  })();
  return true;
}
