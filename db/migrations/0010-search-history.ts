// Schema: the searches of before. Never edited once released.

/**
 * They lie in the archive, not in the settings of the program: what was asked is as sensitive as what was found, so it goes where the
 * archive goes, and away with it. They are no work of the analyst that could be taken back, so the undo journal leaves them out.
 */
export const searchHistorySchema = `
CREATE TABLE search_history(
  id INTEGER PRIMARY KEY AUTOINCREMENT, query TEXT NOT NULL, filters TEXT NOT NULL, sort TEXT NOT NULL, total INTEGER NOT NULL,
  searched_at TEXT NOT NULL, UNIQUE(query, filters)) STRICT;
`;
