// Schema 1: articles with their ledger, the codebook with its excerpts, undo, look-ups. Never edited once released.
import { journalTable, journalUpdates } from './journal-triggers';

const JOURNALED: Readonly<Record<string, readonly string[]>> = {
  tags: ['id', 'parent_id', 'name', 'colour', 'definition', 'shortcut', 'position', 'removed_at'],
  excerpts: [
    'id',
    'article_id',
    'start',
    'end',
    'quote',
    'prefix',
    'suffix',
    'note',
    'created_at',
    'updated_at',
    'trashed_at',
  ],
  excerpt_tags: ['id', 'excerpt_id', 'tag_id'],
  saved_searches: ['id', 'name', 'query', 'filters', 'sort', 'created_at'],
};

/** What an analyst may change in an article; the rest of the row is the import's. */
const ARTICLE_COLUMNS = [
  'title',
  'outlet_id',
  'section_id',
  'author_id',
  'published_at',
  'published_instant',
  'local_date',
  'language',
  'url',
  'state',
  'trashed_at',
  'edited',
];

function journalTriggers(): string {
  const out = Object.entries(JOURNALED).map(([table, columns]) => journalTable(table, columns));
  out.push(journalUpdates('articles', ARTICLE_COLUMNS));
  return out.join('\n');
}

export const archiveSchema = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('change_seq', '0'), ('archive_id', lower(hex(randomblob(16))));

CREATE TABLE batches(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, inputs TEXT NOT NULL,
  started_at TEXT NOT NULL, finished_at TEXT) STRICT;
CREATE TABLE sources(
  id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL, sha256 TEXT, bytes INTEGER NOT NULL, media_type TEXT NOT NULL,
  UNIQUE(path, sha256)) STRICT;
CREATE TABLE batch_sources(
  batch_seq INTEGER NOT NULL REFERENCES batches(seq), source_id INTEGER NOT NULL REFERENCES sources(id),
  next_record INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(batch_seq, source_id)) STRICT, WITHOUT ROWID;
CREATE TABLE records(
  batch_seq INTEGER NOT NULL REFERENCES batches(seq), source_id INTEGER NOT NULL REFERENCES sources(id), record INTEGER NOT NULL,
  outcome TEXT NOT NULL, reason TEXT, params TEXT, article_id INTEGER,
  PRIMARY KEY(batch_seq, source_id, record)) STRICT, WITHOUT ROWID;

CREATE TABLE names(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(kind, name)) STRICT;

CREATE TABLE articles(
  id INTEGER PRIMARY KEY AUTOINCREMENT, work_id INTEGER NOT NULL, revision INTEGER NOT NULL, latest INTEGER NOT NULL,
  title TEXT NOT NULL, outlet_id INTEGER REFERENCES names(id), section_id INTEGER REFERENCES names(id), author_id INTEGER REFERENCES names(id),
  published_at TEXT, published_instant INTEGER, local_date INTEGER, language TEXT NOT NULL, url TEXT, canonical_url TEXT,
  dedupe_key BLOB NOT NULL, text_sha256 BLOB NOT NULL, body_sha256 BLOB NOT NULL, body_length INTEGER NOT NULL, token_count INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0, trashed_at TEXT, edited INTEGER NOT NULL DEFAULT 0, imported_at TEXT NOT NULL, change_seq INTEGER NOT NULL) STRICT;
CREATE INDEX articles_dedupe ON articles(dedupe_key);
CREATE INDEX articles_work ON articles(work_id);
CREATE INDEX articles_change ON articles(change_seq);
CREATE TABLE bodies(article_id INTEGER PRIMARY KEY REFERENCES articles(id), boundaries BLOB NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE deleted_articles(id INTEGER PRIMARY KEY, change_seq INTEGER NOT NULL) STRICT;
CREATE TABLE article_sources(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), source_id INTEGER NOT NULL REFERENCES sources(id),
  record INTEGER NOT NULL, batch_seq INTEGER NOT NULL REFERENCES batches(seq), metadata TEXT) STRICT;
CREATE INDEX article_sources_article ON article_sources(article_id);
CREATE INDEX article_sources_batch ON article_sources(batch_seq);

CREATE VIRTUAL TABLE article_text USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii');
-- a transaction of an import fits into the index's memory, and its segments are merged eight at a time
INSERT INTO article_text(article_text, rank) VALUES ('hashsize', 33554432), ('automerge', 8);
CREATE VIRTUAL TABLE article_terms USING fts5vocab(article_text, 'row');
CREATE VIRTUAL TABLE article_instances USING fts5vocab(article_text, 'instance');

CREATE TABLE tags(
  id INTEGER PRIMARY KEY AUTOINCREMENT, parent_id INTEGER REFERENCES tags(id), name TEXT NOT NULL, colour TEXT NOT NULL, definition TEXT NOT NULL,
  shortcut TEXT, position INTEGER NOT NULL, removed_at TEXT) STRICT;
CREATE TABLE excerpts(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, trashed_at TEXT,
  CHECK (start >= 0 AND "end" > start)) STRICT;
CREATE INDEX excerpts_article ON excerpts(article_id);
CREATE TABLE excerpt_tags(
  id INTEGER PRIMARY KEY AUTOINCREMENT, excerpt_id INTEGER NOT NULL REFERENCES excerpts(id), tag_id INTEGER NOT NULL REFERENCES tags(id),
  UNIQUE(excerpt_id, tag_id)) STRICT;
CREATE INDEX excerpt_tags_tag ON excerpt_tags(tag_id);

CREATE TABLE saved_searches(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, query TEXT NOT NULL, filters TEXT NOT NULL, sort TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE recent_articles(article_id INTEGER PRIMARY KEY, opened_at TEXT NOT NULL) STRICT;
CREATE TABLE column_mappings(columns TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE trashed_work(id INTEGER PRIMARY KEY AUTOINCREMENT, batch_seq INTEGER NOT NULL, trashed_at TEXT NOT NULL, excerpt TEXT NOT NULL) STRICT;

CREATE TABLE operations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, params TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL) STRICT;
CREATE TABLE operation_rows(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, operation_id INTEGER NOT NULL REFERENCES operations(id), table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
  before TEXT, after TEXT) STRICT;
CREATE INDEX operation_rows_operation ON operation_rows(operation_id);
CREATE TABLE open_operation(operation_id INTEGER) STRICT;
INSERT INTO open_operation VALUES (NULL);

${journalTriggers()}
`;
