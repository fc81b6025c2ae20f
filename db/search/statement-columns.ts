// What search needs of every article's statements, held in memory by article id and refreshed by what changed: who speaks, with what stance.
import { stances } from '../../core/statements/stance';
import type { Connection } from '../archive/connection';
import { BLOCK_ARTICLES, readBlocks, writeBlocks } from './article-blocks';
import { emptyBitmap, type Bitmap } from './bitmap';

type Row = readonly [article: number, speaker: number | null, stance: string];

/** From so many changed articles on, reading all statements once is cheaper than reading article by article. */
const RELOAD_FROM = 20_000;
const STANCE_BITS = 32;

/**
 * Rejected statements do not count. Speakers are as the rows name them: whom they were merged into is `SpeakerSets`' affair.
 * `refresh` must run inside the read transaction whose state the columns shall show.
 */
export class StatementColumns {
  /** Where an article's speakers begin in `speakers`, and how many they are, each once. */
  private from = new Int32Array(1024);
  private count = new Uint16Array(1024);
  private speakers = new Int32Array(4096);
  private used = 0;
  /** Bits by position in the list of stances. */
  private stanceLow = new Uint32Array(1024);
  private stanceHigh = new Uint32Array(1024);
  private articles: Int32Array | null = null;
  private seen = -1;
  private changes = 0;

  constructor(private readonly db: Connection) {}

  /** Takes in every change since the last call. */
  refresh(): void {
    if (this.seen < 0) this.load();
    this.articles = null;
    const changed = this.db
      .prepare('SELECT article_id FROM statement_changes WHERE seq > ?')
      .pluck()
      .all(this.seen) as number[];
    if (changed.length === 0) return;
    this.changes += changed.length;
    this.seen = this.db.prepare('SELECT max(seq) FROM statement_changes').pluck().get() as number;
    if (changed.length >= RELOAD_FROM) this.reload();
    else this.reread(changed);
  }

  /** One more than the highest article id that may have statements here. */
  get size(): number {
    return this.from.length;
  }

  /** The articles of which one of the speakers passes: `wanted` holds 1 for each that does. */
  withSpeaker(wanted: Uint8Array, maxId: number): Bitmap {
    const out = emptyBitmap(maxId);
    const { from, count, speakers } = this;
    for (let article = 1; article <= maxId && article < count.length; article++) {
      const begin = from[article] ?? 0;
      for (let i = begin + (count[article] ?? 0) - 1; i >= begin; i--) {
        if (wanted[speakers[i] ?? 0] !== 1) continue;
        out[article] = 1;
        break;
      }
    }
    return out;
  }

  /** The articles that have one of the stances, given by their positions in the list of stances. */
  withStance(positions: Iterable<number>, maxId: number): Bitmap {
    let low = 0;
    let high = 0;
    for (const position of positions) {
      if (position < STANCE_BITS) low |= 1 << position;
      else high |= 1 << (position - STANCE_BITS);
    }
    const out = emptyBitmap(maxId);
    const { stanceLow, stanceHigh } = this;
    for (let article = 1; article <= maxId && article < stanceLow.length; article++) {
      if (((stanceLow[article] ?? 0) & low) !== 0 || ((stanceHigh[article] ?? 0) & high) !== 0) out[article] = 1;
    }
    return out;
  }

  /** How many articles of a scope report each speaker, by what `roots` says that it is now; each article once. */
  countSpeakers(scope: Bitmap, roots: Int32Array): Int32Array {
    const counts = new Int32Array(roots.length);
    const last = new Int32Array(roots.length); // the article in which a speaker was last counted
    const { from, count, speakers } = this;
    for (const article of this.stated()) {
      if (scope[article] !== 1) continue;
      const own = count[article] ?? 0;
      const begin = from[article] ?? 0;
      for (let i = begin; i < begin + own; i++) {
        const root = roots[speakers[i] ?? 0] ?? 0;
        if (last[root] === article) continue;
        last[root] = article;
        counts[root] = (counts[root] ?? 0) + 1;
      }
    }
    return counts;
  }

  /** How many articles of a scope have each stance, by its position in the list of stances. */
  countStances(scope: Bitmap): Int32Array {
    const counts = new Int32Array(2 * STANCE_BITS);
    const { stanceLow, stanceHigh } = this;
    for (const article of this.stated()) {
      if (scope[article] !== 1) continue;
      for (let left = stanceLow[article] ?? 0; left !== 0; left &= left - 1) {
        const position = 31 - Math.clz32(left & -left);
        counts[position] = (counts[position] ?? 0) + 1;
      }
      for (let left = stanceHigh[article] ?? 0; left !== 0; left &= left - 1) {
        const position = STANCE_BITS + 31 - Math.clz32(left & -left);
        counts[position] = (counts[position] ?? 0) + 1;
      }
    }
    return counts;
  }

  /** The articles that have statements. */
  private stated(): Int32Array {
    if (this.articles) return this.articles;
    const { stanceLow, stanceHigh } = this;
    const has = (article: number): boolean => ((stanceLow[article] ?? 0) | (stanceHigh[article] ?? 0)) !== 0;
    let some = 0;
    for (let article = 0; article < stanceLow.length; article++) if (has(article)) some++;
    const articles = new Int32Array(some);
    for (let article = stanceLow.length - 1; some > 0; article--) if (has(article)) articles[--some] = article;
    this.articles = articles;
    return articles;
  }

  /** How many articles' statements changed since the blocks in the archive were written. */
  get unsaved(): number {
    return this.changes;
  }

  /** Writes the archive's blocks anew; right after `refresh`, in its transaction. */
  save(): void {
    const blocks = Math.ceil(this.from.length / BLOCK_ARTICLES);
    const made = function* (this: StatementColumns): Generator<readonly [number, Uint8Array]> {
      for (let block = 0; block < blocks; block++) yield [block, this.packed(block * BLOCK_ARTICLES)];
    }.call(this);
    writeBlocks(this.db, 'statements', this.seen, blocks, made);
    this.changes = 0;
  }

  /** Of each article of a block: how many speakers, and its stances; then all speakers. */
  private packed(first: number): Uint8Array {
    const speakers: number[] = [];
    const head = new Uint32Array(3 * BLOCK_ARTICLES);
    for (let i = 0; i < BLOCK_ARTICLES; i++) {
      const begin = this.from[first + i] ?? 0;
      const own = this.count[first + i] ?? 0;
      head[i] = own;
      head[BLOCK_ARTICLES + i] = this.stanceLow[first + i] ?? 0;
      head[2 * BLOCK_ARTICLES + i] = this.stanceHigh[first + i] ?? 0;
      for (let at = begin; at < begin + own; at++) speakers.push(this.speakers[at] ?? 0);
    }
    const bytes = new Uint8Array(head.byteLength + speakers.length * 4);
    bytes.set(new Uint8Array(head.buffer));
    bytes.set(new Uint8Array(Int32Array.from(speakers).buffer), head.byteLength);
    return bytes;
  }

  /** Begins with the blocks that the archive holds. */
  private load(): void {
    const kept = readBlocks(this.db, 'statements');
    this.seen = kept?.asOf ?? 0;
    if (!kept) return;
    this.grow(kept.blocks.length * BLOCK_ARTICLES);
    for (const [block, bytes] of kept.blocks.entries()) {
      const first = block * BLOCK_ARTICLES;
      const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 3 * BLOCK_ARTICLES);
      const speakers = new Int32Array(
        bytes.buffer,
        bytes.byteOffset + head.byteLength,
        bytes.byteLength / 4 - head.length,
      );
      this.stanceLow.set(head.subarray(BLOCK_ARTICLES, 2 * BLOCK_ARTICLES), first);
      this.stanceHigh.set(head.subarray(2 * BLOCK_ARTICLES), first);
      this.room(speakers.length);
      this.speakers.set(speakers, this.used);
      for (let i = 0; i < BLOCK_ARTICLES; i++) {
        const own = head[i] ?? 0;
        this.from[first + i] = this.used;
        this.count[first + i] = own;
        this.used += own;
      }
    }
  }

  private reload(): void {
    for (const column of [this.count, this.stanceLow, this.stanceHigh]) column.fill(0);
    this.used = 0;
    const rows = this.db
      .prepare("SELECT article_id, speaker_id, stance FROM statements WHERE status <> 'rejected' ORDER BY article_id")
      .raw()
      .iterate() as IterableIterator<Row>;
    let article = 0;
    let own: Row[] = [];
    for (const row of rows) {
      if (row[0] !== article) {
        this.put(article, own);
        [article, own] = [row[0], []];
      }
      own.push(row);
    }
    this.put(article, own);
  }

  private reread(articles: readonly number[]): void {
    const select = this.db
      .prepare("SELECT article_id, speaker_id, stance FROM statements WHERE article_id = ? AND status <> 'rejected'")
      .raw();
    for (const article of articles) this.put(article, select.all(article) as Row[]);
  }

  /** What an article had before is left behind: changes are few against what is read at the start. */
  private put(article: number, rows: readonly Row[]): void {
    if (article >= this.from.length) this.grow(article + 1);
    const speakers = new Set<number>();
    let low = 0;
    let high = 0;
    for (const [, speaker, stance] of rows) {
      if (speaker !== null) speakers.add(speaker);
      const position = POSITIONS.get(stance) ?? 0;
      if (position < STANCE_BITS) low |= 1 << position;
      else high |= 1 << (position - STANCE_BITS);
    }
    this.stanceLow[article] = low;
    this.stanceHigh[article] = high;
    this.room(speakers.size);
    this.from[article] = this.used;
    this.count[article] = speakers.size;
    for (const speaker of speakers) this.speakers[this.used++] = speaker;
  }

  private room(more: number): void {
    if (this.used + more <= this.speakers.length) return;
    const wider = new Int32Array(Math.max(this.speakers.length * 2, this.used + more));
    wider.set(this.speakers);
    this.speakers = wider;
  }

  private grow(needed: number): void {
    const size = Math.max(needed, this.from.length * 2);
    const wider = <T extends Int32Array | Uint16Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.from = wider(this.from, new Int32Array(size));
    this.count = wider(this.count, new Uint16Array(size));
    this.stanceLow = wider(this.stanceLow, new Uint32Array(size));
    this.stanceHigh = wider(this.stanceHigh, new Uint32Array(size));
  }
}

const POSITIONS: ReadonlyMap<string, number> = new Map(stances.map((stance, position) => [stance, position]));
