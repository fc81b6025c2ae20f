// What search needs of every article's statements, held in memory by article id and refreshed by what changed: who speaks, with what stance.
import { stances } from '../../core/statements/stance';
import type { Connection } from '../archive/connection';

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

  /** Calls back for each speaker of an article. */
  eachSpeaker(article: number, callback: (speaker: number) => void): void {
    const from = this.from[article] ?? 0;
    const end = from + (this.count[article] ?? 0);
    for (let i = from; i < end; i++) callback(this.speakers[i] ?? 0);
  }

  /** Calls back with the position of each stance of an article in the list of stances. */
  eachStance(article: number, callback: (stance: number) => void): void {
    for (const [bits, base] of [
      [this.stanceLow[article] ?? 0, 0],
      [this.stanceHigh[article] ?? 0, STANCE_BITS],
    ] as const) {
      for (let left = bits; left !== 0; left &= left - 1) callback(base + 31 - Math.clz32(left & -left));
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
