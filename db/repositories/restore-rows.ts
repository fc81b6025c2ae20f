// Takes the rows of an operation back to how they were before it, or forward to how it left them.
import type BetterSqlite3 from 'better-sqlite3-multiple-ciphers';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { placeDecided } from '../stories/place-stories';
import { titleFollower } from './article-title';
import { nextChange } from './change-seq';
import { SpeakerFollower } from './restore-speakers';
import { RereadStatements, type StatementImage } from './restore-statements';

type Statement = BetterSqlite3.Statement<unknown[]>;
type Image = Readonly<Record<string, string | number | null>>;

interface JournalRow {
  readonly seq: number;
  readonly table_name: string;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
}

const TABLES: ReadonlySet<string> = new Set([
  'articles',
  'tags',
  'excerpts',
  'excerpt_tags',
  'saved_searches',
  'speakers',
  'speaker_aliases',
  'statements',
  'stories',
  'story_decisions',
  'claim_verdicts',
]);
const CHUNK = 5_000;

/**
 * Walks the journal of an operation backward (`undo`) or forward (`redo`). Every row must still be as the journal left it, or
 * as the background job has brought it on since (`RereadStatements`, `SpeakerFollower`), else UNDO_CONFLICT {table}; rows that went
 * away with an article whose import was undone, or with a statement that is no longer found, are passed over.
 * Call inside a transaction with no operation open.
 */
export function restoreRows(db: Connection, operationId: number, direction: 'undo' | 'redo'): void {
  const back = direction === 'undo';
  const rows = db.prepare(
    `SELECT seq, table_name, row_id, before, after FROM operation_rows WHERE operation_id = ? AND seq ${back ? '<' : '>'} ?
     ORDER BY seq ${back ? 'DESC' : 'ASC'} LIMIT ${CHUNK}`,
  );
  const restorer = new RowRestorer(db);
  let at = back ? Number.MAX_SAFE_INTEGER : 0;
  for (;;) {
    const chunk = rows.all(operationId, at) as JournalRow[];
    for (const row of chunk) {
      restorer.restore(row.table_name, row.row_id, back ? row.after : row.before, back ? row.before : row.after);
      at = row.seq;
    }
    if (chunk.length < CHUNK) break;
  }
  restorer.finish();
}

/** What must be as the journal left it: how far a saved search has been looked through goes on beside the operations. */
function judged(table: string, image: string | null): string | null {
  if (image === null || table !== 'saved_searches') return image;
  return JSON.stringify({ ...(JSON.parse(image) as Image), reviewed_article: 0 });
}

function read(image: string | null | undefined): StatementImage | null {
  return typeof image === 'string' ? (JSON.parse(image) as StatementImage) : null;
}

class RowRestorer {
  private readonly statements = new Map<string, Statement>();
  private readonly articles = new Set<number>();
  private readonly retitled = new Set<number>();
  /** Articles that a restored decision on stories is about. */
  private readonly decided = new Set<number>();

  private readonly speakers;
  private readonly reread;

  constructor(private readonly db: Connection) {
    this.speakers = new SpeakerFollower(db);
    this.reread = new RereadStatements(db);
  }

  restore(table: string, id: number, from: string | null, to: string | null): void {
    if (!TABLES.has(table)) throw new Error(`the journal names an unknown table: ${table}`);
    const sample = from ?? to;
    if (sample === null) throw new Error('the journal holds a row without an image');
    const image = JSON.parse(sample) as Image;
    const columns = Object.keys(image);
    if (table === 'story_decisions') {
      for (const column of ['article_id', 'other_id']) this.decided.add(Number(image[column]));
    }
    const current = this.image(table, columns).get(id) as string | undefined;
    if (judged(table, current ?? null) !== judged(table, from)) {
      if (this.ownerIsGone(table, id, image)) return;
      const wanted = table === 'statements' ? this.reread.wanted(read(from), read(to), read(current)) : undefined;
      if (wanted === undefined) throw new MarsadError('UNDO_CONFLICT', { table });
      if (wanted !== null) this.put(table, id, wanted, current === undefined);
      return;
    }
    if (table === 'speaker_aliases' && to !== null) this.speakers.nameMoved(id);
    if (to === null) {
      if (table === 'speaker_aliases') this.speakers.nameGoes(id);
      if (table === 'speakers') this.speakers.speakerGoes(id);
      this.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
      return;
    }
    if (from === null && this.ownerIsGone(table, id, image)) return;
    const wanted = JSON.parse(to) as Image;
    if (table === 'speaker_aliases') this.speakers.nameReturns(id, wanted);
    this.put(table, id, wanted, from === null);
    if (table !== 'articles') return;
    this.articles.add(id);
    if (image['title'] !== wanted['title']) this.retitled.add(id);
  }

  private put(table: string, id: number, wanted: Image, isNew: boolean): void {
    const columns = Object.keys(wanted);
    const values = Object.values(wanted);
    const names = columns.map((column) => `"${column}"`);
    if (isNew) {
      this.prepare(`INSERT INTO ${table}(${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(values);
      return;
    }
    this.prepare(`UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`).run(
      ...values,
      id,
    );
  }

  /** What follows from changed articles: the index of their titles, the number by which readers notice, their stories. */
  finish(): void {
    this.speakers.settle();
    this.reread.settle();
    if (this.decided.size > 0) placeDecided(this.db, this.decided);
    if (this.articles.size === 0) return;
    const change = nextChange(this.db);
    const setChange = this.prepare('UPDATE articles SET change_seq = ? WHERE id = ?');
    for (const id of this.articles) setChange.run(change, id);
    const followTitle = titleFollower(this.db);
    for (const id of this.retitled) followTitle(id);
  }

  private image(table: string, columns: readonly string[]): Statement {
    const pairs = columns.map((column) => `'${column}', "${column}"`).join(', ');
    return this.prepare(`SELECT json_object(${pairs}) FROM ${table} WHERE id = ?`).pluck();
  }

  private ownerIsGone(table: string, id: number, image: Image): boolean {
    const missing = (
      owner: 'articles' | 'excerpts' | 'statements',
      ownerId: string | number | null | undefined,
    ): boolean => this.prepare(`SELECT 1 FROM ${owner} WHERE id = ?`).get(ownerId) === undefined;
    if (table === 'articles') return missing('articles', id);
    if (table === 'excerpts' || table === 'statements') return missing('articles', image['article_id']);
    if (table === 'story_decisions') return ['article_id', 'other_id'].some((one) => missing('articles', image[one]));
    if (table === 'claim_verdicts')
      return ['statement_a', 'statement_b'].some((one) => missing('statements', image[one]));
    return table === 'excerpt_tags' && missing('excerpts', image['excerpt_id']);
  }

  private prepare(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) this.statements.set(sql, (statement = this.db.prepare(sql)));
    return statement;
  }
}
