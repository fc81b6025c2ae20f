// What facets, filters and date order need of every article, held in memory by id and refreshed by what changed.
import type { Connection } from '../archive/connection';

/** In the order of the statement in `refresh`; arrays, for a row object costs thrice as much. */
type Row = readonly [
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
];

/** Rows read at once: more would only be held in memory twice. */
const CHUNK = 20_000;
const FLAG_LIVE = 1;
const FLAG_LATEST = 2;
const FLAG_TRASHED = 4;

export const STATES = ['unread', 'reviewed', 'irrelevant'] as const;

/** Column vectors indexed by article id. `refresh` must run inside the read transaction whose state they shall show. */
export class ArticleColumns {
  maxId = 0;
  outlet = new Int32Array(1024);
  section = new Int32Array(1024);
  author = new Int32Array(1024);
  /** yyyymmdd, 0 when undated. */
  localDate = new Int32Array(1024);
  instant = new Float64Array(1024);
  language = new Uint16Array(1024);
  state = new Uint8Array(1024);
  private flags = new Uint8Array(1024);
  readonly languages: string[] = [];
  private readonly languageCodes = new Map<string, number>();
  private seen = 0;
  private newest: Int32Array | null = null;
  private oldest: Int32Array | null = null;

  constructor(private readonly db: Connection) {}

  /** Takes in every change since the last call; returns whether there was one. */
  refresh(): boolean {
    const current = Number(this.db.prepare("SELECT value FROM meta WHERE key = 'change_seq'").pluck().get());
    if (current === this.seen) return false;
    const rows = this.db
      .prepare(
        `SELECT id, outlet_id, section_id, author_id, local_date, published_instant, language, state, trashed_at IS NOT NULL, latest
         FROM articles WHERE change_seq > ? AND id > ? ORDER BY id LIMIT ${CHUNK}`,
      )
      .raw();
    for (let after = 0, chunk: Row[]; ; after = chunk.at(-1)?.[0] ?? after) {
      chunk = rows.all(this.seen, after) as Row[];
      for (const row of chunk) this.put(row);
      if (chunk.length < CHUNK) break;
    }
    for (const id of this.db
      .prepare('SELECT id FROM deleted_articles WHERE change_seq > ?')
      .pluck()
      .iterate(this.seen) as IterableIterator<number>) {
      if (id <= this.maxId) this.flags[id] = 0;
    }
    this.seen = current;
    this.newest = null;
    this.oldest = null;
    return true;
  }

  private put([id, outlet, section, author, localDate, instant, language, state, trashed, latest]: Row): void {
    if (id >= this.flags.length) this.grow(id + 1);
    this.maxId = Math.max(this.maxId, id);
    this.outlet[id] = outlet ?? 0;
    this.section[id] = section ?? 0;
    this.author[id] = author ?? 0;
    this.localDate[id] = localDate ?? 0;
    this.instant[id] = instant ?? Number.NaN;
    this.language[id] = this.languageCode(language);
    this.state[id] = state;
    this.flags[id] = FLAG_LIVE | (latest ? FLAG_LATEST : 0) | (trashed ? FLAG_TRASHED : 0);
  }

  private grow(needed: number): void {
    const size = Math.max(needed, this.flags.length * 2);
    const wider = <T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.outlet = wider(this.outlet, new Int32Array(size));
    this.section = wider(this.section, new Int32Array(size));
    this.author = wider(this.author, new Int32Array(size));
    this.localDate = wider(this.localDate, new Int32Array(size));
    this.instant = wider(this.instant, new Float64Array(size));
    this.language = wider(this.language, new Uint16Array(size));
    this.state = wider(this.state, new Uint8Array(size));
    this.flags = wider(this.flags, new Uint8Array(size));
  }

  private languageCode(language: string): number {
    let code = this.languageCodes.get(language);
    if (code === undefined) {
      code = this.languages.push(language) - 1;
      this.languageCodes.set(language, code);
    }
    return code;
  }

  /** The articles a search sees: not in the trash (or only the trash), and the latest revision unless all are asked for. */
  visible(options: { readonly trash: boolean; readonly allRevisions: boolean }): Uint8Array {
    const out = new Uint8Array(this.maxId + 1);
    const mask = FLAG_LIVE | FLAG_TRASHED | (options.allRevisions ? 0 : FLAG_LATEST);
    const wanted = FLAG_LIVE | (options.trash ? FLAG_TRASHED : 0) | (options.allRevisions ? 0 : FLAG_LATEST);
    for (let id = 1; id <= this.maxId; id++) if (((this.flags[id] ?? 0) & mask) === wanted) out[id] = 1;
    return out;
  }

  /** All ids, newest first; ties by id descending, undated last. Publication order is not import order. */
  newestFirst(): Int32Array {
    this.newest ??= this.byInstant(-1);
    return this.newest;
  }

  /** All ids, oldest first; ties by id descending, undated last. */
  oldestFirst(): Int32Array {
    this.oldest ??= this.byInstant(1);
    return this.oldest;
  }

  private byInstant(direction: 1 | -1): Int32Array {
    const ids = new Int32Array(this.maxId);
    for (let i = 0; i < ids.length; i++) ids[i] = i + 1;
    const keys = new Float64Array(this.maxId + 1);
    for (let id = 1; id <= this.maxId; id++) {
      const instant = this.instant[id] ?? Number.NaN;
      keys[id] = Number.isNaN(instant) ? Infinity : instant * direction;
    }
    return ids.sort((a, b) => {
      const [x, y] = [keys[a] ?? 0, keys[b] ?? 0];
      return x === y ? b - a : x < y ? -1 : 1;
    });
  }
}
