// What has changed of the articles since a change number, as the columns take it in.
import type { Connection } from '../archive/connection';

/** In the order of the statement in `changedRows`; arrays, for a row object costs thrice as much. */
export type ArticleRow = readonly [
  id: number,
  outlet: number | null,
  section: number | null,
  author: number | null,
  localDate: number | null,
  instant: number | null,
  language: string,
  state: number,
  trashed: number,
  latest: number,
  text: Buffer,
  lengths: Buffer | null,
  oneSentence: number,
  change: number,
];
/** The place of `change` in a row. */
const CHANGE = 13;

/** Rows read at once: more would only be held in memory twice. */
export const ROWS_AT_ONCE = 20_000;
/** Above every id. */
const MAX_ID = 2 ** 52;
/** A text without any of these signs is one sentence and one paragraph (`core/text/sentences.ts`). */
const ENDS_SENTENCE = '*[.!?؟…۔\n\r\u0085\u2028\u2029]*';

/** Articles that were added or changed after change number `since`, in the order of their changes. */
export function* changedRows(db: Connection, since: number, atOnce: number): Generator<ArticleRow> {
  const rows = db
    .prepare(
      `SELECT a.id, outlet_id, section_id, author_id, local_date, published_instant, language, state, trashed_at IS NOT NULL, latest,
         text_sha256, d.sz, title NOT GLOB :ends, change_seq
       FROM articles a LEFT JOIN article_text_docsize d ON d.id = a.id
       WHERE (change_seq, a.id) > (:change, :id) ORDER BY change_seq, a.id LIMIT ${atOnce}`,
    )
    .raw();
  // by the index of changes: by id, SQLite would walk over all articles
  for (let change = since, id = MAX_ID, chunk: ArticleRow[]; ;) {
    chunk = rows.all({ change, id, ends: ENDS_SENTENCE }) as ArticleRow[];
    yield* chunk;
    const last = chunk.at(-1);
    if (!last || chunk.length < atOnce) return;
    [id, change] = [last[0], last[CHANGE]];
  }
}

/** Articles that were taken out of the archive after change number `since`. */
export function deletedIds(db: Connection, since: number): IterableIterator<number> {
  const rows = db.prepare('SELECT id FROM deleted_articles WHERE change_seq > ?').pluck();
  return rows.iterate(since) as IterableIterator<number>;
}
