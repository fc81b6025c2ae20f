// What search needs of every article's statements, held in memory by article id and refreshed by what changed: who speaks, with what stance.
import { stances } from '../../core/statements/stance';
import type { Connection } from '../archive/connection';
import type { Bitmap } from './bitmap';

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
  private seen = 0;

  constructor(private readonly db: Connection) {}

  /** Takes in every change since the last call. */
  refresh(): void {
    const changed = this.db
      .prepare('SELECT article_id FROM statement_changes WHERE seq > ?')
      .pluck()
      .all(this.seen) as number[];
    if (changed.length === 0) return;
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
    const out = new Uint8Array(maxId + 1);
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
    const out = new Uint8Array(maxId + 1);
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
    for (let article = 1; article < scope.length && article < count.length; article++) {
      const own = count[article] ?? 0;
      if (own === 0 || scope[article] !== 1) continue;
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
    for (let article = 1; article < scope.length && article < stanceLow.length; article++) {
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
    if (this.used + speakers.size > this.speakers.length) {
      const wider = new Int32Array(Math.max(this.speakers.length * 2, this.used + speakers.size));
      wider.set(this.speakers);
      this.speakers = wider;
    }
    this.from[article] = this.used;
    this.count[article] = speakers.size;
    for (const speaker of speakers) this.speakers[this.used++] = speaker;
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
