// Schema 2: speakers and statements, with what the background job has read. Never edited once released.
import { journalTable } from './journal-triggers';

/** The numbers only grow: that of the last change is the highest there is. */
function changeTrigger(event: string): string {
  const row = event === 'delete' ? 'old' : 'new';
  return `CREATE TRIGGER statement_changes_${event} AFTER ${event.toUpperCase()} ON statements BEGIN
INSERT INTO statement_changes VALUES (${row}.article_id, (SELECT coalesce(max(seq), 0) + 1 FROM statement_changes))
ON CONFLICT DO UPDATE SET seq = excluded.seq; END;`;
}

export const statementSchema = `
-- a speaker of the shipped gazetteer gets a row when it is first met; its aliases then come from the gazetteer as well
CREATE TABLE speakers(
  id INTEGER PRIMARY KEY AUTOINCREMENT, gazetteer_key TEXT UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, name_ar TEXT, name_he TEXT, name_en TEXT,
  status TEXT NOT NULL, merged_into INTEGER REFERENCES speakers(id), note TEXT NOT NULL DEFAULT '', roles TEXT NOT NULL DEFAULT '[]',
  created_at TEXT NOT NULL) STRICT;
CREATE INDEX speakers_merged ON speakers(merged_into) WHERE merged_into IS NOT NULL;
-- folded: the words as searches find them; name_key: equal for spellings of one name, with and without courtesy titles
CREATE TABLE speaker_aliases(
  id INTEGER PRIMARY KEY AUTOINCREMENT, speaker_id INTEGER NOT NULL REFERENCES speakers(id), alias TEXT NOT NULL, folded TEXT NOT NULL, name_key TEXT NOT NULL,
  language TEXT NOT NULL, origin TEXT NOT NULL, UNIQUE(folded, language, speaker_id)) STRICT;
CREATE INDEX speaker_aliases_key ON speaker_aliases(name_key);
CREATE INDEX speaker_aliases_speaker ON speaker_aliases(speaker_id);
-- whether the analyst has ever touched a row
CREATE INDEX operation_rows_row ON operation_rows(table_name, row_id);

-- alias_id: the name under which the source was met; relay: [{"name", "start", "end", "aliasId"}], outermost first
CREATE TABLE statements(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  cue_start INTEGER, cue_end INTEGER, cue TEXT, mention_start INTEGER, mention_end INTEGER,
  source_name TEXT, source_start INTEGER, source_end INTEGER, alias_id INTEGER REFERENCES speaker_aliases(id), speaker_id INTEGER REFERENCES speakers(id),
  relay TEXT NOT NULL DEFAULT '[]', stance TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  CHECK (start >= 0 AND "end" > start)) STRICT;
-- holds all that search needs of a statement
CREATE INDEX statements_article ON statements(article_id, status, speaker_id, stance);
CREATE INDEX statements_speaker ON statements(speaker_id);
CREATE INDEX statements_alias ON statements(alias_id);
CREATE INDEX statements_relayed ON statements(id) WHERE relay <> '[]';

-- what the background job has read, with which version of the rules; error: why it could not
CREATE TABLE statement_articles(article_id INTEGER PRIMARY KEY REFERENCES articles(id), extractor INTEGER NOT NULL, error TEXT) STRICT;
-- what it has still to read: every latest revision once, and again when its language is corrected or the analyst asks for it
CREATE TABLE statement_queue(article_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO statement_queue SELECT id FROM articles WHERE latest = 1;
CREATE TRIGGER statement_queue_insert AFTER INSERT ON articles WHEN new.latest = 1
BEGIN INSERT INTO statement_queue VALUES (new.id); END;
CREATE TRIGGER statement_queue_superseded AFTER UPDATE OF latest ON articles WHEN new.latest = 0
BEGIN DELETE FROM statement_queue WHERE article_id = new.id; END;
CREATE TRIGGER statement_queue_latest AFTER UPDATE OF latest ON articles
WHEN new.latest = 1 AND NOT EXISTS (SELECT 1 FROM statement_articles WHERE article_id = new.id)
BEGIN INSERT INTO statement_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER statement_queue_language AFTER UPDATE OF language ON articles WHEN new.language <> old.language AND new.latest = 1
BEGIN INSERT INTO statement_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER statement_queue_delete AFTER DELETE ON articles
BEGIN DELETE FROM statement_queue WHERE article_id = old.id; END;
-- which articles' statements changed when, so that readers refresh only those; the row stays when statements or article go
CREATE TABLE statement_changes(article_id INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
CREATE INDEX statement_changes_seq ON statement_changes(seq);
${['insert', 'update', 'delete'].map(changeTrigger).join('\n')}

${journalTable('speakers', ['id', 'gazetteer_key', 'kind', 'name', 'name_ar', 'name_he', 'name_en', 'status', 'merged_into', 'note', 'roles', 'created_at'])}
${journalTable('speaker_aliases', ['id', 'speaker_id', 'alias', 'folded', 'name_key', 'language', 'origin'])}
${journalTable('statements', ['id', 'article_id', 'start', 'end', 'cue_start', 'cue_end', 'cue', 'mention_start', 'mention_end', 'source_name', 'source_start', 'source_end', 'alias_id', 'speaker_id', 'relay', 'stance', 'kind', 'status', 'confidence', 'rule', 'note', 'created_at', 'updated_at'])}
`;
