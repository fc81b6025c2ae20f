// Schema 7: what searches need of all articles at once, in blocks beside the rows from which it is made. Never edited once released.

export const searchBlockSchema = `
-- derived: without them, or where a checksum does not fit, the rows are read instead
CREATE TABLE search_blocks(
  kind TEXT NOT NULL, block INTEGER NOT NULL, checksum INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(kind, block)) STRICT;
-- as_of: the change up to which a kind is right; later changes are read from the rows
CREATE TABLE search_block_state(kind TEXT PRIMARY KEY, as_of INTEGER NOT NULL, blocks INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
