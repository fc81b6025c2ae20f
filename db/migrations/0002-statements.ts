// Schema 2: speakers and statements, with what the background job has read. Never edited once released.
import { journalTable } from './journal-triggers';

export const statementSchema = `
-- a speaker of the shipped gazetteer gets a row when it is first met; its aliases then come from the gazetteer as well
CREATE TABLE speakers(
  id INTEGER PRIMARY KEY AUTOINCREMENT, gazetteer_key TEXT UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, name_ar TEXT, name_he TEXT, name_en TEXT,
  status TEXT NOT NULL, merged_into INTEGER REFERENCES speakers(id), note TEXT NOT NULL DEFAULT '', roles TEXT NOT NULL DEFAULT '[]',
  created_at TEXT NOT NULL, removed_at TEXT) STRICT;
CREATE INDEX speakers_merged ON speakers(merged_into) WHERE merged_into IS NOT NULL;
CREATE TABLE speaker_aliases(
  id INTEGER PRIMARY KEY AUTOINCREMENT, speaker_id INTEGER NOT NULL REFERENCES speakers(id), alias TEXT NOT NULL, folded TEXT NOT NULL,
  language TEXT NOT NULL, origin TEXT NOT NULL, UNIQUE(folded, language, speaker_id)) STRICT;
CREATE INDEX speaker_aliases_speaker ON speaker_aliases(speaker_id);

CREATE TABLE statements(
  id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  cue_start INTEGER, cue_end INTEGER, cue TEXT, mention_start INTEGER, mention_end INTEGER,
  source_name TEXT, source_start INTEGER, source_end INTEGER, speaker_id INTEGER REFERENCES speakers(id), relay TEXT NOT NULL DEFAULT '[]',
  stance TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  CHECK (start >= 0 AND "end" > start)) STRICT;
CREATE INDEX statements_article ON statements(article_id, start);
CREATE INDEX statements_speaker ON statements(speaker_id);
CREATE TABLE statement_articles(article_id INTEGER PRIMARY KEY REFERENCES articles(id), extractor INTEGER NOT NULL) STRICT;

${journalTable('speakers', ['id', 'gazetteer_key', 'kind', 'name', 'name_ar', 'name_he', 'name_en', 'status', 'merged_into', 'note', 'roles', 'created_at', 'removed_at'])}
${journalTable('speaker_aliases', ['id', 'speaker_id', 'alias', 'folded', 'language', 'origin'])}
${journalTable('statements', ['id', 'article_id', 'start', 'end', 'cue_start', 'cue_end', 'cue', 'mention_start', 'mention_end', 'source_name', 'source_start', 'source_end', 'speaker_id', 'relay', 'stance', 'kind', 'status', 'confidence', 'rule', 'note', 'created_at', 'updated_at'])}
`;
