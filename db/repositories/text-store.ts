// Stores the texts of one write: each pack of bodies once, at its first article that is new, and at the end the words of all.
import type { PreparedArticle } from '../../core/model/ingest-record';
import type { Connection } from '../archive/connection';

/** Belongs to one transaction. */
export interface TextStore {
  add(articleId: number, article: PreparedArticle): void;
  /** To be called as the last of the transaction. */
  finish(): void;
}

/** Gives what stores articles whose bodies lie in `packs`. */
export function textStores(db: Connection): (packs: readonly Uint8Array[]) => TextStore {
  const addPack = db.prepare('INSERT INTO body_packs(packed) VALUES (?)');
  const addBody = db.prepare(
    'INSERT INTO bodies(article_id, pack_id, start, length, boundaries) VALUES (?, ?, ?, ?, ?)',
  );
  const addText = db.prepare('INSERT INTO article_text(rowid, title, body) VALUES (?, ?, ?)');
  return (packs) => {
    const ids = new Map<number, number>();
    const idOf = (pack: number): number => {
      const known = ids.get(pack);
      if (known !== undefined) return known;
      const id = Number(addPack.run(packs[pack]).lastInsertRowid);
      ids.set(pack, id);
      return id;
    };
    const texts: [id: number, titleTerms: Uint8Array, bodyTerms: Uint8Array][] = [];
    return {
      add(articleId, { body, boundaries, titleTerms, bodyTerms }) {
        addBody.run(articleId, idOf(body.pack), body.start, body.length, boundaries);
        texts.push([articleId, titleTerms, bodyTerms]);
      },
      finish() {
        // All at once: a statement that fires triggers makes FTS5 write down what it has gathered, a segment an article.
        for (const text of texts) addText.run(...text);
      },
    };
  };
}
