// Schema 3: near-duplicates and stories; all but the analyst's decisions is derived and rebuildable. Never edited once released.
import { journalTable } from './journal-triggers';

/** A day whose groups are not what its articles make any more. */
function dayWaits(day: string): string {
  return `INSERT INTO story_days SELECT ${day} WHERE ${day} IS NOT NULL ON CONFLICT DO NOTHING;`;
}

/** What a decision moves: the story that its article belonged to before, or the one that it belongs to since. */
function moved(row: 'old' | 'new', column: 'from_story' | 'to_story'): string {
  return `UPDATE story_articles SET story_id = ${row}.${column} WHERE article_id = ${row}.article_id AND ${row}.${column} IS NOT NULL;`;
}

function decidedDays(row: 'old' | 'new'): string {
  return `INSERT INTO story_days SELECT day FROM article_signatures WHERE article_id IN (
    SELECT l.id FROM articles a JOIN articles l ON l.work_id = a.work_id WHERE a.id IN (${row}.article_id, ${row}.other_id))
  ON CONFLICT DO NOTHING;
  UPDATE article_signatures SET fresh = 1 WHERE article_id IN (
    SELECT l.id FROM articles a JOIN articles l ON l.work_id = a.work_id WHERE a.id IN (${row}.article_id, ${row}.other_id));`;
}

export const storySchema = `
-- what clustering and the recognition of copies need of an article, and where it stands: day (since the epoch, far below when undated),
-- first article of its group of that day, first article of its story before any decision; fresh: its story has to be written down anew. No row for what is in the trash or superseded
CREATE TABLE article_signatures(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, signature BLOB NOT NULL, words BLOB NOT NULL, concepts BLOB NOT NULL, day INTEGER NOT NULL,
  day_group INTEGER, thread INTEGER, fresh INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE INDEX article_signatures_day ON article_signatures(day);
CREATE INDEX article_signatures_thread ON article_signatures(thread);
CREATE INDEX article_signatures_fresh ON article_signatures(day) WHERE fresh = 1;
-- articles whose signature has to be made, made anew or taken away, and days whose groups have
CREATE TABLE story_queue(article_id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE story_days(day INTEGER PRIMARY KEY) STRICT;
INSERT INTO story_queue SELECT id FROM articles WHERE latest = 1 AND trashed_at IS NULL;
CREATE TRIGGER story_queue_insert AFTER INSERT ON articles
BEGIN INSERT INTO story_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER story_queue_update AFTER UPDATE OF latest, title, outlet_id, published_at, published_instant, local_date, language, trashed_at ON articles
BEGIN INSERT INTO story_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER story_queue_delete AFTER DELETE ON articles
BEGIN DELETE FROM story_queue WHERE article_id = old.id; END;
CREATE TRIGGER story_days_insert AFTER INSERT ON article_signatures BEGIN ${dayWaits('new.day')} END;
CREATE TRIGGER story_days_update AFTER UPDATE OF signature, words, concepts, day ON article_signatures BEGIN ${dayWaits('old.day')} ${dayWaits('new.day')} END;
CREATE TRIGGER story_days_delete AFTER DELETE ON article_signatures BEGIN ${dayWaits('old.day')} END;

-- which articles are a story; its id is that of an article that it was founded by
CREATE TABLE story_articles(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, story_id INTEGER NOT NULL,
  closeness TEXT NOT NULL, reuse REAL NOT NULL, source_article_id INTEGER) STRICT;
CREATE INDEX story_articles_story ON story_articles(story_id);
-- what the list of stories shows and sorts by; dates as yyyymmdd, keywords as a list in JSON; articles -1: an article has left since
CREATE TABLE story_facts(
  story_id INTEGER PRIMARY KEY, articles INTEGER NOT NULL, outlets INTEGER NOT NULL, first_instant INTEGER, last_instant INTEGER,
  first_date INTEGER, last_date INTEGER, central_article INTEGER NOT NULL, keywords TEXT NOT NULL) STRICT;
CREATE INDEX story_facts_last ON story_facts(last_instant) WHERE articles > 1;
CREATE INDEX story_facts_central ON story_facts(central_article);
CREATE INDEX story_facts_left ON story_facts(story_id) WHERE articles < 0;
CREATE TRIGGER story_left_delete AFTER DELETE ON story_articles
BEGIN UPDATE story_facts SET articles = -1 WHERE story_id = old.story_id; END;
CREATE TRIGGER story_left_update AFTER UPDATE OF story_id ON story_articles WHEN old.story_id <> new.story_id
BEGIN UPDATE story_facts SET articles = -1 WHERE story_id = old.story_id; END;

-- the analyst's: a row for a story that was named or pinned
CREATE TABLE stories(id INTEGER PRIMARY KEY, name TEXT, pinned INTEGER NOT NULL DEFAULT 0) STRICT;
-- the analyst's: two articles belong together for good, or apart; from and to which story that took the first of them
CREATE TABLE story_decisions(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('together', 'apart')),
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE, other_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  from_story INTEGER, to_story INTEGER, created_at TEXT NOT NULL, UNIQUE(article_id, other_id)) STRICT;
CREATE INDEX story_decisions_other ON story_decisions(other_id);
CREATE TRIGGER story_decided AFTER INSERT ON story_decisions BEGIN ${moved('new', 'to_story')} ${decidedDays('new')} END;
CREATE TRIGGER story_undecided AFTER DELETE ON story_decisions BEGIN ${moved('old', 'from_story')} ${decidedDays('old')} END;

${journalTable('stories', ['id', 'name', 'pinned'])}
${journalTable('story_decisions', ['id', 'kind', 'article_id', 'other_id', 'from_story', 'to_story', 'created_at'])}
`;
