// Finds terms in the pages of FTS5's index and hands out their lists as they are stored.
import type { Connection } from '../../archive/connection';
import { indexDamaged } from './index-damaged';
import type { Segment } from './index-state';

/**
 * The list of one term in one segment: `bytes[from, to)`, valid until the next call. Where `resets` says so, an article's id
 * stands in full; elsewhere it is the distance from the one before. The first always stands in full.
 */
export interface StoredList {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Ascending positions in `bytes`, those before `resetCount` only. */
  readonly resets: Int32Array;
  readonly resetCount: number;
}

/** Bytes before a page's data: where its first id stands, and where its data ends. */
const HEADER = 4;
/** Pages read at once of a long list: one at first, as most lists are short, then ever more. */
const MORE = 4;
const MOST_PAGES = 128;
/** FTS5 puts this before every term of the main index. */
const MAIN = '0';
/** No byte of UTF-8 is as high. */
const AFTER_ALL = Uint8Array.of(0xff);
/** A segment's number stands above the page's in an id of the data table, in units of this. */
export const SEGMENT_UNIT = 2 ** 37;

export class SegmentPages {
  private readonly seekPage;
  private readonly pagesBetween;
  private readonly pageAt;
  private readonly pagesAt;
  /** A prefix can have a hundred thousand lists: one object for all of them. */
  private readonly handed: { -readonly [K in keyof StoredList]: StoredList[K] } = {
    bytes: new Uint8Array(0),
    from: 0,
    to: 0,
    resets: new Int32Array(0),
    resetCount: 0,
  };
  /** Where a list of one page ended, the next term of a prefix begins. */
  private lastRead: { readonly id: number; readonly page: Uint8Array | undefined } = { id: 0, page: undefined };
  // where `scan` stands
  private page: Uint8Array = new Uint8Array(0);
  private number = 0;
  private listAt = 0;
  private dataEnd = 0;
  private index = 0;
  private termAt = 0;
  private scratch = new Uint8Array(1 << 16);
  private scratchEnd = 0;
  private resets = new Int32Array(256);
  private resetCount = 0;

  /** Every page between a segment's first and last exists: @throws MarsadError INDEX_DAMAGED {path, detail} in a read, where one does not. */
  constructor(private readonly db: Connection) {
    this.seekPage = db
      .prepare('SELECT pgno >> 1 FROM article_text_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1')
      .pluck();
    this.pagesBetween = db
      .prepare('SELECT pgno >> 1 FROM article_text_idx WHERE segid = ? AND term > ? AND term < ? ORDER BY term')
      .pluck();
    this.pageAt = db.prepare('SELECT block FROM article_text_data WHERE id = ?').pluck();
    this.pagesAt = db.prepare('SELECT block FROM article_text_data WHERE id BETWEEN ? AND ? ORDER BY id').pluck();
  }

  /** To be called when the index has changed. */
  forget(): void {
    this.lastRead = { id: 0, page: undefined };
  }

  /** The list of a term, null where the segment has none. `key` is the term's `termKey`. */
  listOf(segment: Segment, key: Uint8Array): StoredList | null {
    const length = this.scan(segment, this.pageFor(segment, key), key, () => false);
    return length === key.length ? this.list(segment) : null;
  }

  /** Calls back with the list of every term that begins with `key`, in the order of the terms; the object is the same each time. */
  eachWithPrefix(segment: Segment, key: Uint8Array, visit: (list: StoredList) => void): void {
    const more = (): boolean => {
      visit(this.list(segment));
      return true;
    };
    const first = this.pageFor(segment, key);
    this.scan(segment, first, key, more);
    const above = Buffer.concat([key, AFTER_ALL]);
    for (const number of this.pagesBetween.all(segment.id, key, above) as number[]) {
      if (number > first) this.scan(segment, number, key, more);
    }
  }

  /** The page on which a term stands, or the first that begins with it: pages of which a long list takes all have no say in this. */
  private pageFor(segment: Segment, key: Uint8Array): number {
    return Math.max(segment.firstPage, (this.seekPage.get(segment.id, key) as number | undefined) ?? 0);
  }

  /**
   * Stands at each term of a page that begins with `key`, as long as `more` answers true. Answers the length in bytes of the
   * term at which it stays, 0 when no further one begins with `key`.
   */
  private scan(segment: Segment, number: number, key: Uint8Array, more: () => boolean): number {
    const id = segment.id * SEGMENT_UNIT + number;
    const page = id === this.lastRead.id ? this.lastRead.page : (this.pageAt.get(id) as Uint8Array | undefined);
    if (!page) throw indexDamaged(this.db, `page ${number} of segment ${segment.id} is missing`);
    const dataEnd = ((page[2] ?? 0) << 8) | (page[3] ?? 0);
    let index = dataEnd;
    let termAt = 0;
    let shared = 0; // how many bytes of `key` the term begins with
    while (index < page.length) {
      const first = index === dataEnd;
      let step = 0;
      for (let byte = 128; byte > 127;) step = (step << 7) | ((byte = page[index++] ?? 0) & 127);
      termAt += step;
      let at = termAt;
      let kept = 0; // bytes it has from the term before
      let added = 0;
      if (!first) for (let byte = 128; byte > 127;) kept = (kept << 7) | ((byte = page[at++] ?? 0) & 127);
      for (let byte = 128; byte > 127;) added = (added << 7) | ((byte = page[at++] ?? 0) & 127);
      if (kept > shared && shared < key.length) continue; // differs from `key` where the one before did: below it, too
      const length = kept + added;
      shared = Math.min(kept, key.length);
      while (shared < key.length && shared < length && page[at + shared - kept] === key[shared]) shared++;
      if (shared < key.length) {
        if (shared === length || (page[at + shared - kept] ?? 0) < (key[shared] ?? 0)) continue;
        return 0;
      }
      this.page = page;
      this.number = number;
      this.listAt = at + added;
      this.dataEnd = dataEnd;
      this.index = index;
      this.termAt = termAt;
      if (!more()) return length;
    }
    return 0;
  }

  /** The list of the term at which `scan` stands. */
  private list(segment: Segment): StoredList {
    const { page, number, listAt, dataEnd, index, termAt } = this;
    if (index < page.length) {
      let step = 0;
      for (let i = index, byte = 128; byte > 127;) step = (step << 7) | ((byte = page[i++] ?? 0) & 127);
      return this.handOut(page, listAt, termAt + step, 0);
    }
    // the last term of a page: its list may go on over the pages that follow
    this.scratchEnd = 0;
    this.resetCount = 0;
    this.append(page, listAt, dataEnd);
    const base = segment.id * SEGMENT_UNIT;
    let next = number + 1;
    for (let many = 1; next <= segment.lastPage; many = Math.min(MOST_PAGES, many * MORE)) {
      const last = Math.min(segment.lastPage, next + many - 1);
      const following = this.pagesAt.all(base + next, base + last) as Uint8Array[];
      if (following.length < last - next + 1) {
        throw indexDamaged(this.db, `pages ${next} to ${last} of segment ${segment.id} are not all there`);
      }
      next += following.length;
      this.lastRead = { id: base + next - 1, page: following.at(-1) };
      if (following.some((later) => !this.goOn(later))) break;
    }
    return this.handOut(this.scratch, 0, this.scratchEnd, this.resetCount);
  }

  private handOut(bytes: Uint8Array, from: number, to: number, resetCount: number): StoredList {
    const { handed } = this;
    handed.bytes = bytes;
    handed.from = from;
    handed.to = to;
    handed.resets = this.resets;
    handed.resetCount = resetCount;
    return handed;
  }

  /** Takes over what a page has of the list before its first term; false when the list ends there. */
  private goOn(page: Uint8Array): boolean {
    const firstId = ((page[0] ?? 0) << 8) | (page[1] ?? 0);
    const dataEnd = ((page[2] ?? 0) << 8) | (page[3] ?? 0);
    let end = dataEnd;
    if (dataEnd < page.length) {
      end = 0;
      for (let i = dataEnd, byte = 128; byte > 127;) end = (end << 7) | ((byte = page[i++] ?? 0) & 127);
    }
    if (firstId >= HEADER && firstId < end) {
      if (this.resetCount === this.resets.length) {
        const wider = new Int32Array(this.resets.length * 2);
        wider.set(this.resets);
        this.resets = wider;
      }
      this.resets[this.resetCount++] = this.scratchEnd + firstId - HEADER;
    }
    this.append(page, HEADER, end);
    return dataEnd >= page.length;
  }

  private append(page: Uint8Array, from: number, to: number): void {
    if (this.scratchEnd + page.length > this.scratch.length) {
      const wider = new Uint8Array(this.scratch.length * 2);
      wider.set(this.scratch);
      this.scratch = wider;
    }
    this.scratch.set(page.subarray(from, to), this.scratchEnd);
    this.scratchEnd += to - from;
  }
}

/** A list that stays valid. */
export function copyOf({ bytes, from, to, resets, resetCount }: StoredList): StoredList {
  const ownResets = resets.slice(0, resetCount).map((at) => at - from);
  return {
    bytes: Uint8Array.prototype.slice.call(bytes, from, to),
    from: 0,
    to: to - from,
    resets: ownResets,
    resetCount,
  };
}

/** A term, or the beginning of one, as the index sorts it. */
export function termKey(term: string): Uint8Array {
  return Buffer.from(MAIN + term, 'utf8');
}
