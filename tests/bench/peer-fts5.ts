// The peer: the same texts in a plain FTS5 table through the same engine, with the same care for the disk.
import Database from 'better-sqlite3-multiple-ciphers';
import type { Text } from './corpus';

/** Articles a transaction, as ours. */
const BATCH = 2_000;

/** Inserts all texts. Answers seconds until all are committed. */
export function insertPlain(file: string, texts: readonly Text[]): number {
  const began = performance.now();
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize = 'unicode61')`);
  const insert = db.prepare('INSERT INTO texts (title, body) VALUES (?, ?)');
  const insertAll = db.transaction((some: readonly Text[]) => {
    for (const { title, body } of some) insert.run(title, body);
  });
  for (let i = 0; i < texts.length; i += BATCH) insertAll(texts.slice(i, i + BATCH));
  const seconds = (performance.now() - began) / 1000;
  db.close();
  return seconds;
}

export interface PlainSearch {
  /** Top 50 by bm25, and the exact total. Answers milliseconds. */
  run(match: string): number;
  close(): void;
}

export function openPlain(file: string): PlainSearch {
  const db = new Database(file, { readonly: true });
  const top = db.prepare('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT 50');
  const count = db.prepare('SELECT count(*) FROM texts WHERE texts MATCH ?').pluck();
  return {
    run(match) {
      const began = performance.now();
      top.all(match);
      count.get(match);
      return performance.now() - began;
    },
    close() {
      db.close();
    },
  };
}
