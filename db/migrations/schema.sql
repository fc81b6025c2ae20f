-- Generated from the migrations (tests/db/migrations.test.ts, MARSAD_UPDATE_SCHEMA=1): what an archive consists of.
PRAGMA application_id = 1297240900;
PRAGMA user_version = 10;

CREATE INDEX article_signatures_day ON article_signatures(day);

CREATE INDEX article_signatures_fresh ON article_signatures(day) WHERE fresh = 1;

CREATE INDEX article_signatures_thread ON article_signatures(thread);

CREATE INDEX article_sources_article ON article_sources(article_id);

CREATE INDEX article_sources_batch ON article_sources(batch_seq);

CREATE INDEX articles_change ON articles(change_seq);

CREATE INDEX articles_dedupe ON articles(dedupe_key);

CREATE INDEX articles_work ON articles(work_id);

CREATE INDEX bodies_pack ON bodies(pack_id);

CREATE INDEX claim_verdicts_b ON claim_verdicts(statement_b);

CREATE INDEX excerpt_tags_tag ON excerpt_tags(tag_id);

CREATE INDEX excerpts_article ON excerpts(article_id);

CREATE INDEX operation_rows_operation ON operation_rows(operation_id);

CREATE INDEX operation_rows_row ON operation_rows(table_name, row_id);

CREATE INDEX speaker_aliases_key ON speaker_aliases(name_key);

CREATE INDEX speaker_aliases_speaker ON speaker_aliases(speaker_id);

CREATE INDEX speakers_merged ON speakers(merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX statement_articles_failed ON statement_articles(article_id) WHERE error IS NOT NULL;

CREATE INDEX statement_changes_seq ON statement_changes(seq);

CREATE INDEX statements_alias ON statements(alias_id);

CREATE INDEX statements_article ON statements(article_id, status, speaker_id, stance);

CREATE INDEX statements_relayed ON statements(id) WHERE relay <> '[]';

CREATE INDEX statements_speaker ON statements(speaker_id);

CREATE INDEX story_articles_story ON story_articles(story_id);

CREATE INDEX story_decisions_other ON story_decisions(other_id);

CREATE INDEX story_facts_central ON story_facts(central_article);

CREATE INDEX story_facts_last ON story_facts(last_instant) WHERE articles > 1;

CREATE INDEX story_facts_left ON story_facts(story_id) WHERE articles < 0;

CREATE VIRTUAL TABLE article_instances USING fts5vocab(article_text, 'instance');

CREATE TABLE article_signatures(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, signature BLOB NOT NULL, words BLOB NOT NULL, concepts BLOB NOT NULL, day INTEGER NOT NULL,
  day_group INTEGER, thread INTEGER, fresh INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE TABLE article_sources(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), source_id INTEGER NOT NULL REFERENCES sources(id),
  record INTEGER NOT NULL, batch_seq INTEGER NOT NULL REFERENCES batches(seq), metadata TEXT) STRICT;

CREATE VIRTUAL TABLE article_terms USING fts5vocab(article_text, 'row');

CREATE VIRTUAL TABLE article_text USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii');

CREATE TABLE 'article_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'article_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'article_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'article_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE articles(
  id INTEGER PRIMARY KEY AUTOINCREMENT, work_id INTEGER NOT NULL, revision INTEGER NOT NULL, latest INTEGER NOT NULL,
  title TEXT NOT NULL, outlet_id INTEGER REFERENCES names(id), section_id INTEGER REFERENCES names(id), author_id INTEGER REFERENCES names(id),
  published_at TEXT, published_instant INTEGER, local_date INTEGER, language TEXT NOT NULL, url TEXT, canonical_url TEXT,
  dedupe_key BLOB NOT NULL, text_sha256 BLOB NOT NULL, body_sha256 BLOB NOT NULL, body_length INTEGER NOT NULL, token_count INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0, trashed_at TEXT, edited INTEGER NOT NULL DEFAULT 0, imported_at TEXT NOT NULL, change_seq INTEGER NOT NULL) STRICT;

CREATE TABLE batch_sources(
  batch_seq INTEGER NOT NULL REFERENCES batches(seq), source_id INTEGER NOT NULL REFERENCES sources(id),
  next_record INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(batch_seq, source_id)) STRICT, WITHOUT ROWID;

CREATE TABLE batches(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, inputs TEXT NOT NULL,
  started_at TEXT NOT NULL, finished_at TEXT) STRICT;

CREATE TABLE bodies(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id), pack_id INTEGER NOT NULL REFERENCES body_packs(id), start INTEGER NOT NULL,
  length INTEGER, boundaries BLOB NOT NULL) STRICT;

CREATE TABLE body_packs(id INTEGER PRIMARY KEY AUTOINCREMENT, packed BLOB NOT NULL) STRICT;

CREATE TABLE claim_verdicts(
  id INTEGER PRIMARY KEY AUTOINCREMENT, statement_a INTEGER NOT NULL REFERENCES statements(id), statement_b INTEGER NOT NULL REFERENCES statements(id),
  verdict TEXT NOT NULL, created_at TEXT NOT NULL, CHECK (statement_a < statement_b), UNIQUE(statement_a, statement_b)) STRICT;

CREATE TABLE column_mappings(columns TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE deleted_articles(id INTEGER PRIMARY KEY, change_seq INTEGER NOT NULL) STRICT;

CREATE TABLE excerpt_tags(
  id INTEGER PRIMARY KEY AUTOINCREMENT, excerpt_id INTEGER NOT NULL REFERENCES excerpts(id), tag_id INTEGER NOT NULL REFERENCES tags(id),
  UNIQUE(excerpt_id, tag_id)) STRICT;

CREATE TABLE excerpts(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, trashed_at TEXT,
  CHECK (start >= 0 AND "end" > start)) STRICT;

CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE names(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(kind, name)) STRICT;

CREATE TABLE open_operation(operation_id INTEGER) STRICT;

CREATE TABLE operation_rows(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, operation_id INTEGER NOT NULL REFERENCES operations(id), table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
  before TEXT, after TEXT) STRICT;

CREATE TABLE operations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, params TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL) STRICT;

CREATE TABLE recent_articles(article_id INTEGER PRIMARY KEY, opened_at TEXT NOT NULL) STRICT;

CREATE TABLE records(
  batch_seq INTEGER NOT NULL REFERENCES batches(seq), source_id INTEGER NOT NULL REFERENCES sources(id), record INTEGER NOT NULL,
  outcome TEXT NOT NULL, reason TEXT, params TEXT, article_id INTEGER,
  PRIMARY KEY(batch_seq, source_id, record)) STRICT, WITHOUT ROWID;

CREATE TABLE saved_searches(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, query TEXT NOT NULL, filters TEXT NOT NULL, sort TEXT NOT NULL, created_at TEXT NOT NULL, reviewed_article INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE search_block_state(kind TEXT PRIMARY KEY, as_of INTEGER NOT NULL, blocks INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE search_blocks(
  kind TEXT NOT NULL, block INTEGER NOT NULL, checksum INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(kind, block)) STRICT;

CREATE TABLE search_history(
  id INTEGER PRIMARY KEY AUTOINCREMENT, query TEXT NOT NULL, filters TEXT NOT NULL, sort TEXT NOT NULL, total INTEGER NOT NULL,
  searched_at TEXT NOT NULL, UNIQUE(query, filters)) STRICT;

CREATE TABLE sources(
  id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL, sha256 TEXT, bytes INTEGER NOT NULL, media_type TEXT NOT NULL,
  UNIQUE(path, sha256)) STRICT;

CREATE TABLE speaker_aliases(
  id INTEGER PRIMARY KEY AUTOINCREMENT, speaker_id INTEGER NOT NULL REFERENCES speakers(id), alias TEXT NOT NULL, folded TEXT NOT NULL, name_key TEXT NOT NULL,
  language TEXT NOT NULL, origin TEXT NOT NULL, UNIQUE(folded, language, speaker_id)) STRICT;

CREATE TABLE speakers(
  id INTEGER PRIMARY KEY AUTOINCREMENT, gazetteer_key TEXT UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, name_ar TEXT, name_he TEXT, name_en TEXT,
  status TEXT NOT NULL, merged_into INTEGER REFERENCES speakers(id), note TEXT NOT NULL DEFAULT '', roles TEXT NOT NULL DEFAULT '[]',
  created_at TEXT NOT NULL) STRICT;

CREATE TABLE statement_articles(article_id INTEGER PRIMARY KEY REFERENCES articles(id), extractor INTEGER NOT NULL, error TEXT) STRICT;

CREATE TABLE statement_changes(article_id INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;

CREATE TABLE statement_queue(article_id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE statements(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  cue_start INTEGER, cue_end INTEGER, cue TEXT, mention_start INTEGER, mention_end INTEGER,
  source_name TEXT, source_start INTEGER, source_end INTEGER, alias_id INTEGER REFERENCES speaker_aliases(id), speaker_id INTEGER REFERENCES speakers(id),
  relay TEXT NOT NULL DEFAULT '[]', stance TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  CHECK (start >= 0 AND "end" > start)) STRICT;

CREATE TABLE stories(id INTEGER PRIMARY KEY, name TEXT, pinned INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE story_articles(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, story_id INTEGER NOT NULL,
  closeness TEXT NOT NULL, reuse REAL NOT NULL, source_article_id INTEGER) STRICT;

CREATE TABLE story_days(day INTEGER PRIMARY KEY) STRICT;

CREATE TABLE story_decisions(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('together', 'apart')),
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE, other_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  from_story INTEGER, to_story INTEGER, created_at TEXT NOT NULL, UNIQUE(article_id, other_id)) STRICT;

CREATE TABLE story_facts(
  story_id INTEGER PRIMARY KEY, articles INTEGER NOT NULL, outlets INTEGER NOT NULL, first_instant INTEGER, last_instant INTEGER,
  first_date INTEGER, last_date INTEGER, central_article INTEGER NOT NULL, keywords TEXT NOT NULL) STRICT;

CREATE TABLE story_queue(article_id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE tags(
  id INTEGER PRIMARY KEY AUTOINCREMENT, parent_id INTEGER REFERENCES tags(id), name TEXT NOT NULL, colour TEXT NOT NULL, definition TEXT NOT NULL,
  shortcut TEXT, position INTEGER NOT NULL, removed_at TEXT) STRICT;

CREATE TABLE trashed_work(id INTEGER PRIMARY KEY AUTOINCREMENT, batch_seq INTEGER NOT NULL, trashed_at TEXT NOT NULL, excerpt TEXT NOT NULL) STRICT;

CREATE TRIGGER body_packs_unused AFTER DELETE ON bodies WHEN NOT EXISTS (SELECT 1 FROM bodies WHERE pack_id = old.pack_id)
BEGIN DELETE FROM body_packs WHERE id = old.pack_id; END;

CREATE TRIGGER journal_articles_update AFTER UPDATE OF title, outlet_id, section_id, author_id, published_at, published_instant, local_date, language, url, state, trashed_at, edited ON articles WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'articles', new.id, json_object('title', old."title", 'outlet_id', old."outlet_id", 'section_id', old."section_id", 'author_id', old."author_id", 'published_at', old."published_at", 'published_instant', old."published_instant", 'local_date', old."local_date", 'language', old."language", 'url', old."url", 'state', old."state", 'trashed_at', old."trashed_at", 'edited', old."edited"), json_object('title', new."title", 'outlet_id', new."outlet_id", 'section_id', new."section_id", 'author_id', new."author_id", 'published_at', new."published_at", 'published_instant', new."published_instant", 'local_date', new."local_date", 'language', new."language", 'url', new."url", 'state', new."state", 'trashed_at', new."trashed_at", 'edited', new."edited")); END;

CREATE TRIGGER journal_claim_verdicts_delete AFTER DELETE ON claim_verdicts WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'claim_verdicts', old.id, json_object('id', old."id", 'statement_a', old."statement_a", 'statement_b', old."statement_b", 'verdict', old."verdict", 'created_at', old."created_at"), NULL); END;

CREATE TRIGGER journal_claim_verdicts_insert AFTER INSERT ON claim_verdicts WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'claim_verdicts', new.id, NULL, json_object('id', new."id", 'statement_a', new."statement_a", 'statement_b', new."statement_b", 'verdict', new."verdict", 'created_at', new."created_at")); END;

CREATE TRIGGER journal_claim_verdicts_update AFTER UPDATE ON claim_verdicts WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'claim_verdicts', new.id, json_object('id', old."id", 'statement_a', old."statement_a", 'statement_b', old."statement_b", 'verdict', old."verdict", 'created_at', old."created_at"), json_object('id', new."id", 'statement_a', new."statement_a", 'statement_b', new."statement_b", 'verdict', new."verdict", 'created_at', new."created_at")); END;

CREATE TRIGGER journal_excerpt_tags_delete AFTER DELETE ON excerpt_tags WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'excerpt_tags', old.id, json_object('id', old."id", 'excerpt_id', old."excerpt_id", 'tag_id', old."tag_id"), NULL); END;

CREATE TRIGGER journal_excerpt_tags_insert AFTER INSERT ON excerpt_tags WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'excerpt_tags', new.id, NULL, json_object('id', new."id", 'excerpt_id', new."excerpt_id", 'tag_id', new."tag_id")); END;

CREATE TRIGGER journal_excerpt_tags_update AFTER UPDATE ON excerpt_tags WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'excerpt_tags', new.id, json_object('id', old."id", 'excerpt_id', old."excerpt_id", 'tag_id', old."tag_id"), json_object('id', new."id", 'excerpt_id', new."excerpt_id", 'tag_id', new."tag_id")); END;

CREATE TRIGGER journal_excerpts_delete AFTER DELETE ON excerpts WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'excerpts', old.id, json_object('id', old."id", 'article_id', old."article_id", 'start', old."start", 'end', old."end", 'quote', old."quote", 'prefix', old."prefix", 'suffix', old."suffix", 'note', old."note", 'created_at', old."created_at", 'updated_at', old."updated_at", 'trashed_at', old."trashed_at"), NULL); END;

CREATE TRIGGER journal_excerpts_insert AFTER INSERT ON excerpts WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'excerpts', new.id, NULL, json_object('id', new."id", 'article_id', new."article_id", 'start', new."start", 'end', new."end", 'quote', new."quote", 'prefix', new."prefix", 'suffix', new."suffix", 'note', new."note", 'created_at', new."created_at", 'updated_at', new."updated_at", 'trashed_at', new."trashed_at")); END;

CREATE TRIGGER journal_excerpts_update AFTER UPDATE ON excerpts WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'excerpts', new.id, json_object('id', old."id", 'article_id', old."article_id", 'start', old."start", 'end', old."end", 'quote', old."quote", 'prefix', old."prefix", 'suffix', old."suffix", 'note', old."note", 'created_at', old."created_at", 'updated_at', old."updated_at", 'trashed_at', old."trashed_at"), json_object('id', new."id", 'article_id', new."article_id", 'start', new."start", 'end', new."end", 'quote', new."quote", 'prefix', new."prefix", 'suffix', new."suffix", 'note', new."note", 'created_at', new."created_at", 'updated_at', new."updated_at", 'trashed_at', new."trashed_at")); END;

CREATE TRIGGER journal_saved_searches_delete AFTER DELETE ON saved_searches WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'saved_searches', old.id, json_object('id', old."id", 'name', old."name", 'query', old."query", 'filters', old."filters", 'sort', old."sort", 'created_at', old."created_at", 'reviewed_article', old."reviewed_article"), NULL); END;

CREATE TRIGGER journal_saved_searches_insert AFTER INSERT ON saved_searches WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'saved_searches', new.id, NULL, json_object('id', new."id", 'name', new."name", 'query', new."query", 'filters', new."filters", 'sort', new."sort", 'created_at', new."created_at", 'reviewed_article', new."reviewed_article")); END;

CREATE TRIGGER journal_saved_searches_update AFTER UPDATE ON saved_searches WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'saved_searches', new.id, json_object('id', old."id", 'name', old."name", 'query', old."query", 'filters', old."filters", 'sort', old."sort", 'created_at', old."created_at", 'reviewed_article', old."reviewed_article"), json_object('id', new."id", 'name', new."name", 'query', new."query", 'filters', new."filters", 'sort', new."sort", 'created_at', new."created_at", 'reviewed_article', new."reviewed_article")); END;

CREATE TRIGGER journal_speaker_aliases_delete AFTER DELETE ON speaker_aliases WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'speaker_aliases', old.id, json_object('id', old."id", 'speaker_id', old."speaker_id", 'alias', old."alias", 'folded', old."folded", 'name_key', old."name_key", 'language', old."language", 'origin', old."origin"), NULL); END;

CREATE TRIGGER journal_speaker_aliases_insert AFTER INSERT ON speaker_aliases WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'speaker_aliases', new.id, NULL, json_object('id', new."id", 'speaker_id', new."speaker_id", 'alias', new."alias", 'folded', new."folded", 'name_key', new."name_key", 'language', new."language", 'origin', new."origin")); END;

CREATE TRIGGER journal_speaker_aliases_update AFTER UPDATE ON speaker_aliases WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'speaker_aliases', new.id, json_object('id', old."id", 'speaker_id', old."speaker_id", 'alias', old."alias", 'folded', old."folded", 'name_key', old."name_key", 'language', old."language", 'origin', old."origin"), json_object('id', new."id", 'speaker_id', new."speaker_id", 'alias', new."alias", 'folded', new."folded", 'name_key', new."name_key", 'language', new."language", 'origin', new."origin")); END;

CREATE TRIGGER journal_speakers_delete AFTER DELETE ON speakers WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'speakers', old.id, json_object('id', old."id", 'gazetteer_key', old."gazetteer_key", 'kind', old."kind", 'name', old."name", 'name_ar', old."name_ar", 'name_he', old."name_he", 'name_en', old."name_en", 'status', old."status", 'merged_into', old."merged_into", 'note', old."note", 'roles', old."roles", 'created_at', old."created_at"), NULL); END;

CREATE TRIGGER journal_speakers_insert AFTER INSERT ON speakers WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'speakers', new.id, NULL, json_object('id', new."id", 'gazetteer_key', new."gazetteer_key", 'kind', new."kind", 'name', new."name", 'name_ar', new."name_ar", 'name_he', new."name_he", 'name_en', new."name_en", 'status', new."status", 'merged_into', new."merged_into", 'note', new."note", 'roles', new."roles", 'created_at', new."created_at")); END;

CREATE TRIGGER journal_speakers_update AFTER UPDATE ON speakers WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'speakers', new.id, json_object('id', old."id", 'gazetteer_key', old."gazetteer_key", 'kind', old."kind", 'name', old."name", 'name_ar', old."name_ar", 'name_he', old."name_he", 'name_en', old."name_en", 'status', old."status", 'merged_into', old."merged_into", 'note', old."note", 'roles', old."roles", 'created_at', old."created_at"), json_object('id', new."id", 'gazetteer_key', new."gazetteer_key", 'kind', new."kind", 'name', new."name", 'name_ar', new."name_ar", 'name_he', new."name_he", 'name_en', new."name_en", 'status', new."status", 'merged_into', new."merged_into", 'note', new."note", 'roles', new."roles", 'created_at', new."created_at")); END;

CREATE TRIGGER journal_statements_delete AFTER DELETE ON statements WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'statements', old.id, json_object('id', old."id", 'article_id', old."article_id", 'start', old."start", 'end', old."end", 'cue_start', old."cue_start", 'cue_end', old."cue_end", 'cue', old."cue", 'mention_start', old."mention_start", 'mention_end', old."mention_end", 'source_name', old."source_name", 'source_start', old."source_start", 'source_end', old."source_end", 'alias_id', old."alias_id", 'speaker_id', old."speaker_id", 'relay', old."relay", 'stance', old."stance", 'kind', old."kind", 'status', old."status", 'confidence', old."confidence", 'rule', old."rule", 'note', old."note", 'created_at', old."created_at", 'updated_at', old."updated_at"), NULL); END;

CREATE TRIGGER journal_statements_insert AFTER INSERT ON statements WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'statements', new.id, NULL, json_object('id', new."id", 'article_id', new."article_id", 'start', new."start", 'end', new."end", 'cue_start', new."cue_start", 'cue_end', new."cue_end", 'cue', new."cue", 'mention_start', new."mention_start", 'mention_end', new."mention_end", 'source_name', new."source_name", 'source_start', new."source_start", 'source_end', new."source_end", 'alias_id', new."alias_id", 'speaker_id', new."speaker_id", 'relay', new."relay", 'stance', new."stance", 'kind', new."kind", 'status', new."status", 'confidence', new."confidence", 'rule', new."rule", 'note', new."note", 'created_at', new."created_at", 'updated_at', new."updated_at")); END;

CREATE TRIGGER journal_statements_update AFTER UPDATE ON statements WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'statements', new.id, json_object('id', old."id", 'article_id', old."article_id", 'start', old."start", 'end', old."end", 'cue_start', old."cue_start", 'cue_end', old."cue_end", 'cue', old."cue", 'mention_start', old."mention_start", 'mention_end', old."mention_end", 'source_name', old."source_name", 'source_start', old."source_start", 'source_end', old."source_end", 'alias_id', old."alias_id", 'speaker_id', old."speaker_id", 'relay', old."relay", 'stance', old."stance", 'kind', old."kind", 'status', old."status", 'confidence', old."confidence", 'rule', old."rule", 'note', old."note", 'created_at', old."created_at", 'updated_at', old."updated_at"), json_object('id', new."id", 'article_id', new."article_id", 'start', new."start", 'end', new."end", 'cue_start', new."cue_start", 'cue_end', new."cue_end", 'cue', new."cue", 'mention_start', new."mention_start", 'mention_end', new."mention_end", 'source_name', new."source_name", 'source_start', new."source_start", 'source_end', new."source_end", 'alias_id', new."alias_id", 'speaker_id', new."speaker_id", 'relay', new."relay", 'stance', new."stance", 'kind', new."kind", 'status', new."status", 'confidence', new."confidence", 'rule', new."rule", 'note', new."note", 'created_at', new."created_at", 'updated_at', new."updated_at")); END;

CREATE TRIGGER journal_stories_delete AFTER DELETE ON stories WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'stories', old.id, json_object('id', old."id", 'name', old."name", 'pinned', old."pinned"), NULL); END;

CREATE TRIGGER journal_stories_insert AFTER INSERT ON stories WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'stories', new.id, NULL, json_object('id', new."id", 'name', new."name", 'pinned', new."pinned")); END;

CREATE TRIGGER journal_stories_update AFTER UPDATE ON stories WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'stories', new.id, json_object('id', old."id", 'name', old."name", 'pinned', old."pinned"), json_object('id', new."id", 'name', new."name", 'pinned', new."pinned")); END;

CREATE TRIGGER journal_story_decisions_delete AFTER DELETE ON story_decisions WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'story_decisions', old.id, json_object('id', old."id", 'kind', old."kind", 'article_id', old."article_id", 'other_id', old."other_id", 'from_story', old."from_story", 'to_story', old."to_story", 'created_at', old."created_at"), NULL); END;

CREATE TRIGGER journal_story_decisions_insert AFTER INSERT ON story_decisions WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'story_decisions', new.id, NULL, json_object('id', new."id", 'kind', new."kind", 'article_id', new."article_id", 'other_id', new."other_id", 'from_story', new."from_story", 'to_story', new."to_story", 'created_at', new."created_at")); END;

CREATE TRIGGER journal_story_decisions_update AFTER UPDATE ON story_decisions WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'story_decisions', new.id, json_object('id', old."id", 'kind', old."kind", 'article_id', old."article_id", 'other_id', old."other_id", 'from_story', old."from_story", 'to_story', old."to_story", 'created_at', old."created_at"), json_object('id', new."id", 'kind', new."kind", 'article_id', new."article_id", 'other_id', new."other_id", 'from_story', new."from_story", 'to_story', new."to_story", 'created_at', new."created_at")); END;

CREATE TRIGGER journal_tags_delete AFTER DELETE ON tags WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'tags', old.id, json_object('id', old."id", 'parent_id', old."parent_id", 'name', old."name", 'colour', old."colour", 'definition', old."definition", 'shortcut', old."shortcut", 'position', old."position", 'removed_at', old."removed_at"), NULL); END;

CREATE TRIGGER journal_tags_insert AFTER INSERT ON tags WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'tags', new.id, NULL, json_object('id', new."id", 'parent_id', new."parent_id", 'name', new."name", 'colour', new."colour", 'definition', new."definition", 'shortcut', new."shortcut", 'position', new."position", 'removed_at', new."removed_at")); END;

CREATE TRIGGER journal_tags_update AFTER UPDATE ON tags WHEN (SELECT operation_id FROM open_operation) IS NOT NULL BEGIN INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), 'tags', new.id, json_object('id', old."id", 'parent_id', old."parent_id", 'name', old."name", 'colour', old."colour", 'definition', old."definition", 'shortcut', old."shortcut", 'position', old."position", 'removed_at', old."removed_at"), json_object('id', new."id", 'parent_id', new."parent_id", 'name', new."name", 'colour', new."colour", 'definition', new."definition", 'shortcut', new."shortcut", 'position', new."position", 'removed_at', new."removed_at")); END;

CREATE TRIGGER statement_changes_delete AFTER DELETE ON statements BEGIN
INSERT INTO statement_changes VALUES (old.article_id, (SELECT coalesce(max(seq), 0) + 1 FROM statement_changes))
ON CONFLICT DO UPDATE SET seq = excluded.seq; END;

CREATE TRIGGER statement_changes_insert AFTER INSERT ON statements BEGIN
INSERT INTO statement_changes VALUES (new.article_id, (SELECT coalesce(max(seq), 0) + 1 FROM statement_changes))
ON CONFLICT DO UPDATE SET seq = excluded.seq; END;

CREATE TRIGGER statement_changes_update AFTER UPDATE ON statements BEGIN
INSERT INTO statement_changes VALUES (new.article_id, (SELECT coalesce(max(seq), 0) + 1 FROM statement_changes))
ON CONFLICT DO UPDATE SET seq = excluded.seq; END;

CREATE TRIGGER statement_queue_date AFTER UPDATE OF published_at ON articles WHEN new.published_at IS NOT old.published_at AND new.latest = 1
BEGIN INSERT INTO statement_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER statement_queue_delete AFTER DELETE ON articles
BEGIN DELETE FROM statement_queue WHERE article_id = old.id; END;

CREATE TRIGGER statement_queue_insert AFTER INSERT ON articles WHEN new.latest = 1
BEGIN INSERT INTO statement_queue VALUES (new.id); END;

CREATE TRIGGER statement_queue_language AFTER UPDATE OF language ON articles WHEN new.language <> old.language AND new.latest = 1
BEGIN INSERT INTO statement_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER statement_queue_latest AFTER UPDATE OF latest ON articles
WHEN new.latest = 1 AND NOT EXISTS (SELECT 1 FROM statement_articles WHERE article_id = new.id)
BEGIN INSERT INTO statement_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER statement_queue_superseded AFTER UPDATE OF latest ON articles WHEN new.latest = 0
BEGIN DELETE FROM statement_queue WHERE article_id = new.id; END;

CREATE TRIGGER story_days_delete AFTER DELETE ON article_signatures BEGIN INSERT INTO story_days SELECT old.day WHERE old.day IS NOT NULL ON CONFLICT DO NOTHING; END;

CREATE TRIGGER story_days_insert AFTER INSERT ON article_signatures BEGIN INSERT INTO story_days SELECT new.day WHERE new.day IS NOT NULL ON CONFLICT DO NOTHING; END;

CREATE TRIGGER story_days_update AFTER UPDATE OF signature, words, concepts, day ON article_signatures BEGIN INSERT INTO story_days SELECT old.day WHERE old.day IS NOT NULL ON CONFLICT DO NOTHING; INSERT INTO story_days SELECT new.day WHERE new.day IS NOT NULL ON CONFLICT DO NOTHING; END;

CREATE TRIGGER story_decided AFTER INSERT ON story_decisions BEGIN UPDATE story_articles SET story_id = new.to_story WHERE article_id = new.article_id AND new.to_story IS NOT NULL; INSERT INTO story_days SELECT day FROM article_signatures WHERE article_id IN (
    SELECT l.id FROM articles a JOIN articles l ON l.work_id = a.work_id WHERE a.id IN (new.article_id, new.other_id))
  ON CONFLICT DO NOTHING;
  UPDATE article_signatures SET fresh = 1 WHERE article_id IN (
    SELECT l.id FROM articles a JOIN articles l ON l.work_id = a.work_id WHERE a.id IN (new.article_id, new.other_id)); END;

CREATE TRIGGER story_left_delete AFTER DELETE ON story_articles
BEGIN UPDATE story_facts SET articles = -1 WHERE story_id = old.story_id; END;

CREATE TRIGGER story_left_update AFTER UPDATE OF story_id ON story_articles WHEN old.story_id <> new.story_id
BEGIN UPDATE story_facts SET articles = -1 WHERE story_id = old.story_id; END;

CREATE TRIGGER story_queue_delete AFTER DELETE ON articles
BEGIN DELETE FROM story_queue WHERE article_id = old.id; END;

CREATE TRIGGER story_queue_insert AFTER INSERT ON articles
BEGIN INSERT INTO story_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER story_queue_update AFTER UPDATE OF latest, title, outlet_id, published_at, published_instant, local_date, language, trashed_at ON articles
BEGIN INSERT INTO story_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER story_undecided AFTER DELETE ON story_decisions BEGIN UPDATE story_articles SET story_id = old.from_story WHERE article_id = old.article_id AND old.from_story IS NOT NULL; INSERT INTO story_days SELECT day FROM article_signatures WHERE article_id IN (
    SELECT l.id FROM articles a JOIN articles l ON l.work_id = a.work_id WHERE a.id IN (old.article_id, old.other_id))
  ON CONFLICT DO NOTHING;
  UPDATE article_signatures SET fresh = 1 WHERE article_id IN (
    SELECT l.id FROM articles a JOIN articles l ON l.work_id = a.work_id WHERE a.id IN (old.article_id, old.other_id)); END;
