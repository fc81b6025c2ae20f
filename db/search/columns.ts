// What facets, filters, ranking and date order need of every article, held in memory by id and refreshed by what changed.
import type { Connection } from '../archive/connection';
import { emptyBitmap, type Bitmap } from './bitmap';
import { columnLayout, COLUMN_NAMES, type Columns } from './column-block';
import { changedRows, deletedIds, ROWS_AT_ONCE, type ArticleRow } from './changed-rows';
import { BLOCK_ARTICLES, readBlocks, writeBlocks } from './article-blocks';
import { byInstant } from './date-order';
import { rowLength } from './index-pages/row-length';

const FLAG_LIVE = 1;
const FLAG_LATEST = 2;
const FLAG_TRASHED = 4;
const FLAG_ONE_SENTENCE = 8;
/** Bytes of a text's hash that are compared to see whether the text has changed. */
const MARK_BYTES = 6;

export const STATES = ['unread', 'reviewed', 'irrelevant'] as const;

/** What a refresh has found. */
export interface ColumnChanges {
  readonly any: boolean;
  /** Whether texts that were there before are all as they were. */
  readonly textsKept: boolean;
}

/** Column vectors indexed by article id. `refresh` must run inside the read transaction whose state they shall show. */
export class ArticleColumns {
  maxId = 0;
  /** The words of the longest article there ever was. */
  longest = 0;
  readonly languages: string[] = [];
  private columns: Columns = columnLayout(BLOCK_ARTICLES);
  /** yyyymm, 0 for undated. */
  readonly months: number[] = [];
  private readonly monthCode = new Map<number, number>();
  private monthCodes = new Uint16Array(BLOCK_ARTICLES);
  private readonly languageCodes = new Map<string, number>();
  private seen = -1;
  private newest: Int32Array | null = null;
  private oldest: Int32Array | null = null;
  private sets = new Map<string, Bitmap>();
  /** Blocks with articles that changed since the blocks in the archive were written. */
  private readonly stale = new Set<number>();
  private staleRows = 0;

  constructor(
    private readonly db: Connection,
    private readonly chunk = ROWS_AT_ONCE,
  ) {}

  get outlet(): Int32Array {
    return this.columns.outlet;
  }

  get section(): Int32Array {
    return this.columns.section;
  }

  get author(): Int32Array {
    return this.columns.author;
  }

  /** yyyymmdd, 0 when undated. */
  get localDate(): Int32Array {
    return this.columns.localDate;
  }

  get language(): Uint16Array {
    return this.columns.language;
  }

  get state(): Uint8Array {
    return this.columns.state;
  }

  /** Milliseconds since the epoch; NaN when undated. */
  get instant(): Float64Array {
    return this.columns.instant;
  }

  /** Words in the index, title and body together. */
  get length(): Int32Array {
    return this.columns.length;
  }

  /** By id, the place of the month in `months`. */
  get month(): Uint16Array {
    return this.monthCodes;
  }

  /** How many articles changed since the blocks in the archive were written. */
  get unsaved(): number {
    return this.staleRows;
  }

  /** The next refresh reads everything. */
  forget(): void {
    this.seen = -1;
    this.maxId = 0;
    this.columns = columnLayout(BLOCK_ARTICLES);
  }

  /** Takes in every change since the last call. */
  refresh(): ColumnChanges {
    if (this.seen < 0) this.load();
    const current = Number(this.db.prepare("SELECT value FROM meta WHERE key = 'change_seq'").pluck().get());
    if (current === this.seen) return { any: false, textsKept: true };
    const before = this.maxId;
    let textsKept = true;
    for (const row of changedRows(this.db, this.seen, this.chunk)) {
      if (!this.put(row) && row[0] <= before) textsKept = false;
    }
    const { flags } = this.columns;
    for (const id of deletedIds(this.db, this.seen)) {
      if (id > this.maxId) continue;
      if (id <= before && flags[id] !== 0) textsKept = false;
      flags[id] = 0;
      this.touch(id);
    }
    this.seen = current;
    this.newest = null;
    this.oldest = null;
    this.sets.clear();
    return { any: true, textsKept };
  }

  /** Answers whether the text is the one that was known. */
  private put(row: ArticleRow): boolean {
    const [
      id,
      outlet,
      section,
      author,
      localDate,
      instant,
      language,
      state,
      trashed,
      latest,
      text,
      lengths,
      oneSentence,
    ] = row;
    if (id >= this.columns.flags.length) this.grow(id + 1);
    const c = this.columns;
    const mark = text.readUIntBE(0, MARK_BYTES);
    const known = c.mark[id] === mark && c.flags[id] !== 0;
    this.maxId = Math.max(this.maxId, id);
    c.outlet[id] = outlet ?? 0;
    c.section[id] = section ?? 0;
    c.author[id] = author ?? 0;
    c.localDate[id] = localDate ?? 0;
    this.monthCodes[id] = this.monthCodeOf(localDate ?? 0);
    c.instant[id] = instant ?? Number.NaN;
    c.language[id] = this.languageCode(language);
    c.state[id] = state;
    c.flags[id] =
      FLAG_LIVE | (latest ? FLAG_LATEST : 0) | (trashed ? FLAG_TRASHED : 0) | (oneSentence ? FLAG_ONE_SENTENCE : 0);
    c.mark[id] = mark;
    const length = lengths ? rowLength(lengths) : 0;
    c.length[id] = length;
    this.longest = Math.max(this.longest, length);
    this.touch(id);
    return known;
  }

  private touch(id: number): void {
    this.stale.add(Math.floor(id / BLOCK_ARTICLES));
    this.staleRows++;
  }

  private grow(needed: number): void {
    const blocks = Math.ceil(Math.max(needed, this.columns.flags.length * 1.5) / BLOCK_ARTICLES);
    const wider = columnLayout(blocks * BLOCK_ARTICLES);
    for (const name of COLUMN_NAMES) wider[name].set(this.columns[name]);
    this.columns = wider;
    const codes = new Uint16Array(wider.flags.length);
    codes.set(this.monthCodes);
    this.monthCodes = codes;
  }

  private monthCodeOf(date: number): number {
    const month = (date / 100) | 0;
    let code = this.monthCode.get(month);
    if (code === undefined) {
      code = this.months.push(month) - 1;
      this.monthCode.set(month, code);
    }
    return code;
  }

  private languageCode(language: string): number {
    let code = this.languageCodes.get(language);
    if (code === undefined) {
      code = this.languages.push(language) - 1;
      this.languageCodes.set(language, code);
    }
    return code;
  }

  /** Begins with the blocks that the archive holds. */
  private load(): void {
    const kept = readBlocks(this.db, 'columns');
    const head = kept?.blocks.at(-1);
    this.seen = 0;
    if (!kept || !head) return;
    // the last of the blocks says what the codes of languages in all of them mean
    for (const language of JSON.parse(new TextDecoder().decode(head)) as string[]) this.languageCode(language);
    this.columns = columnLayout((kept.blocks.length - 1) * BLOCK_ARTICLES);
    for (const [block, bytes] of kept.blocks.slice(0, -1).entries()) {
      const part = columnLayout(BLOCK_ARTICLES, bytes);
      for (const name of COLUMN_NAMES) this.columns[name].set(part[name], block * BLOCK_ARTICLES);
    }
    const { flags, localDate, length } = this.columns;
    this.monthCodes = Uint16Array.from(localDate, (date) => this.monthCodeOf(date));
    this.longest = length.reduce((longest, own) => Math.max(longest, own), 0);
    for (this.maxId = flags.length - 1; this.maxId > 0 && flags[this.maxId] === 0;) this.maxId--;
    this.seen = kept.asOf;
  }

  /** Writes what has changed since they were written to the archive's blocks; right after `refresh`, in its transaction. */
  save(): void {
    const blocks = Math.ceil((this.maxId + 1) / BLOCK_ARTICLES);
    const parts = function* (this: ArticleColumns): Generator<readonly [number, Uint8Array]> {
      for (const block of this.stale) {
        const bytes = new Uint8Array(columnLayout.bytesFor(BLOCK_ARTICLES));
        const part = columnLayout(BLOCK_ARTICLES, bytes);
        const from = block * BLOCK_ARTICLES;
        for (const name of COLUMN_NAMES) part[name].set(this.columns[name].subarray(from, from + BLOCK_ARTICLES));
        yield [block, bytes];
      }
      yield [blocks, new TextEncoder().encode(JSON.stringify(this.languages))];
    }.call(this);
    writeBlocks(this.db, 'columns', this.seen, blocks + 1, parts);
    this.stale.clear();
    this.staleRows = 0;
  }

  /** The articles a search sees: not in the trash (or only the trash), and the latest revision unless all are asked for. */
  visible(options: { readonly trash: boolean; readonly allRevisions: boolean }): Bitmap {
    const key = `${options.trash} ${options.allRevisions}`;
    let set = this.sets.get(key);
    if (!set) {
      set = emptyBitmap(this.maxId);
      const mask = FLAG_LIVE | FLAG_TRASHED | (options.allRevisions ? 0 : FLAG_LATEST);
      const wanted = FLAG_LIVE | (options.trash ? FLAG_TRASHED : 0) | (options.allRevisions ? 0 : FLAG_LATEST);
      const { flags } = this.columns;
      for (let id = 1; id <= this.maxId; id++) if (((flags[id] ?? 0) & mask) === wanted) set[id] = 1;
      this.sets.set(key, set);
    }
    return set;
  }

  /**
   * All articles, in the trash and of earlier revisions too, and the words of all their texts. FTS5 keeps such totals itself, but
   * until SQLite 3.54 it goes on counting what was deleted from an index without content.
   */
  totals(): { readonly rows: number; readonly words: number } {
    const { flags, length } = this.columns;
    let rows = 0;
    let words = 0;
    for (let id = 1; id <= this.maxId; id++) {
      if (((flags[id] ?? 0) & FLAG_LIVE) === 0) continue;
      rows++;
      words += length[id] ?? 0;
    }
    return { rows, words };
  }

  /** Whether an article's title is certainly one sentence; it may be where this is false. */
  titleIsOneSentence(id: number): boolean {
    return ((this.columns.flags[id] ?? 0) & FLAG_ONE_SENTENCE) !== 0;
  }

  /** All ids, newest first; ties by id descending, undated last. Publication order is not import order. */
  newestFirst(): Int32Array {
    this.newest ??= byInstant(this.columns.instant, this.maxId, 'newest');
    return this.newest;
  }

  /** All ids, oldest first; ties by id descending, undated last. */
  oldestFirst(): Int32Array {
    this.oldest ??= byInstant(this.columns.instant, this.maxId, 'oldest');
    return this.oldest;
  }
}
