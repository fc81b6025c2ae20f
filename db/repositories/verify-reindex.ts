// Makes the full-text index, and where sentences and paragraphs begin, anew out of the texts.
import { encodeBoundaries } from '../../core/model/boundaries';
import { indexText } from '../../core/text/analyser';
import type { Connection } from '../archive/connection';
import { bodyReader } from './bodies';
import { codeOf } from '../archive/system-failure';
import { MarsadError } from '../../core/contract/errors';

/** Articles that are written down together; the index is whole again only at the end, and `verify` tells until then. */
const AT_ONCE = 2_000;

/** Replaces what the index holds of these articles; of an id that no article has it holds nothing afterwards. One transaction. */
export function reindexArticles(db: Connection, ids: readonly number[]): void {
  const remove = db.prepare('DELETE FROM article_text WHERE rowid = ?');
  const write = articleIndexer(db);
  db.transaction(() => {
    for (const id of ids) remove.run(id);
    for (const id of ids) write(id);
    forgetBlocks(db);
  }).immediate();
}

/** Empties the index and fills it again. A body that can't be read leaves its title in it; `verify` tells of the body. */
export function rebuildIndex(db: Connection): void {
  db.transaction(() => {
    db.exec("INSERT INTO article_text(article_text) VALUES ('delete-all')");
    forgetBlocks(db);
  }).immediate();
  const write = articleIndexer(db);
  const next = db.prepare(`SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`).pluck();
  const some = db.transaction((ids: readonly number[]) => {
    for (const id of ids) write(id);
  });
  for (let ids = next.all(0) as number[]; ids.length > 0; ids = next.all(ids.at(-1) ?? 0) as number[]) {
    some.immediate(ids);
  }
}

function articleIndexer(db: Connection): (id: number) => void {
  const titleOf = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  const readBody = bodyReader(db);
  const insert = db.prepare('INSERT INTO article_text(rowid, title, body) VALUES (?, ?, ?)');
  const bound = db.prepare('UPDATE bodies SET boundaries = ? WHERE article_id = ?');
  return (id) => {
    const title = titleOf.get(id) as string | undefined;
    if (title === undefined) return;
    const body = readable(readBody, id);
    const indexed = indexText(body ?? '');
    insert.run(id, Buffer.from(indexText(title).terms), Buffer.from(indexed.terms));
    if (body !== null) bound.run(encodeBoundaries(indexed.sentenceStarts, indexed.paragraphStarts), id);
  };
}

function readable(readBody: (id: number) => string, id: number): string | null {
  try {
    return readBody(id);
  } catch (error) {
    const code = codeOf(error);
    if (code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CORRUPT')) throw error;
    if (error instanceof MarsadError && error.code !== 'ARTICLE_NOT_FOUND') throw error;
    return null; // a damaged or missing body is a problem of its own, told by `verify`
  }
}

/** Blocks of derived data that were made out of the former boundaries; they are made anew. */
function forgetBlocks(db: Connection): void {
  db.exec('DELETE FROM search_blocks; DELETE FROM search_block_state');
}
