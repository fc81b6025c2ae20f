// Compares a full-text index without stored text with the texts: two sums an article over all its words and their places.
import type { Connection } from '../archive/connection';

type Column = 'title' | 'body';

/** Rows of the index read between two pauses. */
const STINT = 4096;

/** After `readIndex` and one `subtract` for every column of every article, only articles whose index differs are unequal. */
export class IndexSums {
  private readonly first: Uint32Array;
  private readonly second: Uint32Array;
  /** Ids in the index that no article ever had. */
  private readonly strays = new Set<number>();

  constructor(private readonly db: Connection) {
    const last = db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").pluck().get();
    this.first = new Uint32Array(((last as number | undefined) ?? 0) + 1);
    this.second = new Uint32Array(this.first.length);
  }

  /** Adds up what the index holds. */
  async readIndex(breathe: () => Promise<void>): Promise<void> {
    const rows = this.db
      .prepare('SELECT term, doc, col, offset FROM article_instances')
      .raw()
      .iterate() as IterableIterator<[term: string, id: number, column: Column, place: number]>;
    let known = '';
    let hash = hashOf(known);
    let count = 0;
    for (const [term, id, column, place] of rows) {
      if (term !== known) hash = hashOf((known = term));
      this.add(id, hash, column, place, 1);
      if (++count % STINT === 0) await breathe();
    }
  }

  /** Takes away what the index should hold of a text. @param terms the words joined by spaces, as the analyser gives them */
  subtract(id: number, column: Column, terms: string): void {
    if (terms === '') return;
    let place = 0;
    for (const term of terms.split(' ')) this.add(id, hashOf(term), column, place++, -1);
  }

  /** Leaves an article out of the comparison. */
  forget(id: number): void {
    this.first[id] = 0;
    this.second[id] = 0;
  }

  unequal(): number[] {
    const out: number[] = [];
    this.first.forEach((sum, id) => {
      if (sum !== 0 || this.second[id] !== 0) out.push(id);
    });
    return [...out, ...this.strays];
  }

  private add(id: number, hash: number, column: Column, place: number, sign: 1 | -1): void {
    if (id >= this.first.length) {
      this.strays.add(id);
      return;
    }
    const at = place * 2 + (column === 'title' ? 1 : 0);
    this.first[id] = (this.first[id] ?? 0) + sign * mix(hash ^ Math.imul(at + 1, 0x9e3779b1));
    this.second[id] = (this.second[id] ?? 0) + sign * mix(Math.imul(hash, 0x85ebca6b) + at);
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
