// Schema 3: near-duplicates and stories; all but the analyst's decisions is derived and rebuildable. Never edited once released.
import { journalTable } from './journal-triggers';

export const storySchema = `
-- id and what the analyst decided of a story; which articles it holds is derived
CREATE TABLE stories(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, pinned INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, removed_at TEXT) STRICT;
CREATE TABLE story_articles(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id), story_id INTEGER NOT NULL REFERENCES stories(id),
  closeness TEXT NOT NULL, reuse REAL NOT NULL, source_article_id INTEGER) STRICT;
CREATE INDEX story_articles_story ON story_articles(story_id);
-- the analyst's word on where an article belongs: with its story for good, or not with another article
CREATE TABLE story_decisions(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, article_id INTEGER NOT NULL REFERENCES articles(id), other_id INTEGER NOT NULL REFERENCES articles(id),
  created_at TEXT NOT NULL, UNIQUE(article_id, other_id)) STRICT;
-- what clustering needs of an article, so that a window is recomputed without reading texts
CREATE TABLE article_signatures(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id), signature BLOB NOT NULL, terms BLOB NOT NULL, day INTEGER, placed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX article_signatures_waiting ON article_signatures(placed) WHERE placed = 0;

${journalTable('stories', ['id', 'name', 'pinned', 'created_at', 'removed_at'])}
${journalTable('story_decisions', ['id', 'kind', 'article_id', 'other_id', 'created_at'])}
`;
