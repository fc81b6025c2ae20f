// What FTS5's index consists of at this moment: its segments, and how many rows it holds.
import type { Connection } from '../../archive/connection';
import { indexDamaged } from './index-damaged';

/** A sorted run of terms with their lists. Of two segments that hold one article, at most one holds it undeleted. */
export interface Segment {
  readonly id: number;
  readonly firstPage: number;
  readonly lastPage: number;
  /** Number of the latest transaction that put something into this segment: what came later is not in it. */
  readonly origin: number;
  readonly tombstonePages: number;
  readonly tombstones: number;
}

export interface IndexState {
  readonly segments: readonly Segment[];
  /** Counted, which takes some milliseconds a million: FTS5's own total goes on counting what was deleted, until SQLite 3.54. */
  readonly rows: number;
}

/** A row of the data table; see the comment at the head of SQLite's fts5_index.c. */
const STRUCTURE = 10;
/** Format of indexes without `secure-delete`, the only one that is read here. */
const FORMAT = 4;
const STRUCTURE_V2 = 0xff000001;
const COOKIE_BYTES = 4;

/** @throws MarsadError INDEX_DAMAGED {path, detail} in the answer, when the index is of another format than SQLite's FTS5 makes it here */
export function indexStateReader(db: Connection): () => IndexState {
  const block = db.prepare('SELECT block FROM article_text_data WHERE id = ?').pluck();
  const format = db.prepare("SELECT v FROM article_text_config WHERE k = 'version'").pluck();
  const count = db.prepare('SELECT count(*) FROM article_text_docsize').pluck();
  return () => {
    if (format.get() !== FORMAT) throw indexDamaged(db, 'unknown format');
    const structure = block.get(STRUCTURE) as Buffer | undefined;
    if (structure?.readUInt32BE(COOKIE_BYTES) !== STRUCTURE_V2) throw indexDamaged(db, 'unknown format');
    return { segments: segmentsOf(structure), rows: count.get() as number };
  };
}

function segmentsOf(record: Buffer): Segment[] {
  const numbers = new Varints(record, COOKIE_BYTES + 4);
  const levels = numbers.next();
  numbers.skip(2); // segments in all, and a counter of writes
  const segments: Segment[] = [];
  for (let level = 0; level < levels; level++) {
    numbers.skip(1); // how many of them are being merged
    for (let left = numbers.next(); left > 0; left--) {
      const [id, firstPage, lastPage] = [numbers.next(), numbers.next(), numbers.next()];
      numbers.skip(1); // the earliest transaction
      const [origin, tombstonePages, tombstones] = [numbers.next(), numbers.next(), numbers.next()];
      numbers.skip(1); // how many articles it holds
      if (lastPage > 0) segments.push({ id, firstPage, lastPage, origin, tombstonePages, tombstones });
    }
  }
  return segments;
}

/** SQLite's variable-length numbers: seven bits a byte, the most significant first; nine bytes at most. */
class Varints {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  next(): number {
    let value = 0;
    for (let length = 1; ; length++) {
      const byte = this.bytes[this.at++] ?? 0;
      if (length === 9) return value * 256 + byte;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }

  skip(count: number): void {
    for (let i = 0; i < count; i++) this.next();
  }
}
