// Schema 5: bodies lie some together in packs, which take less room and time; the rows of articles hold where. Never edited once released.

export const bodyPackSchema = `
CREATE TABLE body_packs(id INTEGER PRIMARY KEY AUTOINCREMENT, packed BLOB NOT NULL) STRICT;
INSERT INTO body_packs(id, packed) SELECT article_id, body FROM bodies;
ALTER TABLE bodies RENAME TO single_bodies;
-- the text is \`length\` bytes of the unpacked pack from \`start\`; all of it where \`length\` is null, as in archives of before
CREATE TABLE bodies(
  article_id INTEGER PRIMARY KEY REFERENCES articles(id), pack_id INTEGER NOT NULL REFERENCES body_packs(id), start INTEGER NOT NULL,
  length INTEGER, boundaries BLOB NOT NULL) STRICT;
INSERT INTO bodies SELECT article_id, article_id, 0, NULL, boundaries FROM single_bodies;
DROP TABLE single_bodies;
CREATE INDEX bodies_pack ON bodies(pack_id);
CREATE TRIGGER body_packs_unused AFTER DELETE ON bodies WHEN NOT EXISTS (SELECT 1 FROM bodies WHERE pack_id = old.pack_id)
BEGIN DELETE FROM body_packs WHERE id = old.pack_id; END;
`;
