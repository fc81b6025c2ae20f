// Terms looked up in FTS5's own index pages, with a memory that lives through imports: only what is new is read anew.
import type { ResolvedWord } from '../../core/query/resolve';
import type { TextScope } from '../../core/query/ast';
import type { Vocabulary } from '../../core/text/token';
import type { Connection } from '../archive/connection';
import { indexStateReader, type IndexState, type Segment } from './index-pages/index-state';
import { SegmentPages, termKey, type StoredList } from './index-pages/segment-pages';
import { addCounts, countArticles, markArticles, MOST_IN_BODY, TITLE_UNIT } from './index-pages/stored-list';
import { keyText, TermSizes } from './index-pages/term-sizes';
import { tombstoneReader } from './index-pages/tombstones';

/** How much more a word in the title counts than one in the body. */
export const TITLE_WEIGHT = 4;

/** How often a word stands in each article, by id: `TITLE_WEIGHT` for each place in the title, 1 in the body; 255 at most. */
export interface WordCounts {
  readonly counts: Uint8Array;
  /** How many articles hold the word. */
  readonly holding: number;
  /** Articles whose count is higher than `counts` can tell. */
  readonly beyond: ReadonlySet<number>;
  /** A prefix: it counts as present or absent, for its thousands of terms have no meaningful frequency. */
  readonly presence: boolean;
}

/** What is remembered of a term or word is right for articles up to `lastId`, which came with transactions up to `origin`. */
interface Known<T> {
  readonly value: T;
  readonly lastId: number;
  readonly origin: number;
}

interface KnownWord extends Known<WordCounts> {
  /** The forms that were counted. */
  readonly terms: ReadonlySet<string>;
}

/** Bytes of counts that are remembered over all words. */
const KEPT_BYTES = 64 * 2 ** 20;
const KEPT_FREQUENCIES = 200_000;

/** Weights of the bytes that `addCounts` meets, by where a word may stand. */
const WEIGHTS: Readonly<Record<TextScope, Uint8Array>> = {
  text: weightsOf((titles, bodies) => titles * TITLE_WEIGHT + bodies),
  title: weightsOf((titles) => titles * TITLE_WEIGHT),
  body: weightsOf((_, bodies) => bodies),
};

export class TermIndex implements Vocabulary {
  private readonly readState;
  private readonly pages: SegmentPages;
  private readonly readTombstones;
  private readonly sizes: TermSizes;
  private state: IndexState = { segments: [], rows: 0 };
  private origin = 0;
  private lastId = 0;
  private readonly frequencies = new Map<string, Known<number>>();
  private readonly words = new Map<string, KnownWord>();
  private keptBytes = 0;
  private readonly tombstones = new Map<string, ReadonlySet<number>>();

  constructor(db: Connection) {
    this.readState = indexStateReader(db);
    this.pages = new SegmentPages(db);
    this.readTombstones = tombstoneReader(db);
    this.sizes = new TermSizes(db);
  }

  /** As `IndexState` has it. */
  get rows(): number {
    return this.state.rows;
  }

  /**
   * To be called when the index has changed, in the transaction that reads it.
   * @param lastId the highest id of an article
   * @param onlyNew whether all that has changed since the last call are articles with higher ids than there were then
   */
  refresh(lastId: number, onlyNew: boolean): void {
    this.state = this.readState();
    this.pages.forget();
    if (!onlyNew) {
      this.frequencies.clear();
      this.words.clear();
      this.keptBytes = 0;
    }
    if (this.frequencies.size > KEPT_FREQUENCIES) this.frequencies.clear();
    this.origin = this.state.segments.reduce((highest, { origin }) => Math.max(highest, origin), 0);
    this.lastId = lastId;
    const keys = new Set(this.state.segments.map(tombstoneKey));
    for (const key of this.tombstones.keys()) if (!keys.has(key)) this.tombstones.delete(key);
  }

  documentFrequency(term: string): number {
    const known = this.frequencies.get(term);
    if (known && known.origin === this.origin) return known.value;
    const after = known?.lastId ?? 0;
    let count = known?.value ?? 0;
    this.eachList(term, known?.origin ?? -1, (list, dead) => {
      count += countArticles(list, after, dead);
    });
    this.frequencies.set(term, { value: count, lastId: this.lastId, origin: this.origin });
    return count;
  }

  /**
   * How often terms occur, roughly and fast: the bytes of their lists, 0 for a term that never occurs. What was deleted
   * counts until the index is merged; of a large index that many imports have left in parts, the largest parts are asked.
   */
  weightsOf(terms: Iterable<string>): ReadonlyMap<string, number> {
    const byKey = [...new Set(terms)].map((term) => [keyText(term), term] as const);
    byKey.sort(([a], [b]) => (a < b ? -1 : 1));
    const sizes = new Float64Array(byKey.length);
    const keys = byKey.map(([key]) => key);
    for (const segment of largest(this.state.segments)) this.sizes.addSizes(segment, keys, sizes);
    return new Map(byKey.map(([, term], i) => [term, sizes[i] ?? 0]));
  }

  /** How often a word stands where its node looks for it. */
  counts(word: ResolvedWord): WordCounts {
    const key = nodeKey(word);
    const known = this.words.get(key);
    if (known && this.isCurrent(known, word)) {
      this.words.delete(key);
      this.words.set(key, known);
      return known.value;
    }
    return this.keep(word, this.read(word, known));
  }

  /** Whether `counts` knows a word without reading its lists. */
  knows(word: ResolvedWord): boolean {
    const known = this.words.get(nodeKey(word));
    return known !== undefined && this.isCurrent(known, word);
  }

  /** Takes over the counts of a word whose lists were read for their places. */
  learn(word: ResolvedWord, value: WordCounts): void {
    this.keep(word, value);
  }

  private isCurrent({ origin, lastId, terms }: KnownWord, word: ResolvedWord): boolean {
    const own = heldTerms(word);
    return (
      origin === this.origin &&
      lastId === this.lastId &&
      terms.size === own.length &&
      own.every((term) => terms.has(term))
    );
  }

  private keep(word: ResolvedWord, value: WordCounts): WordCounts {
    const key = nodeKey(word);
    const before = this.words.get(key);
    this.words.delete(key);
    this.words.set(key, { value, lastId: this.lastId, origin: this.origin, terms: new Set(heldTerms(word)) });
    this.keptBytes += value.counts.length - (before?.value.counts.length ?? 0);
    for (const [oldest, { value: old }] of this.words) {
      if (this.keptBytes <= KEPT_BYTES || oldest === key) break;
      this.words.delete(oldest);
      this.keptBytes -= old.counts.length;
    }
    return value;
  }

  /** Whether what was known of a word for articles up to `lastId` still holds, though forms of it have come up since. */
  holdsFor(terms: ReadonlySet<string>, lastId: number, word: ResolvedWord): boolean {
    const own = heldTerms(word);
    const kept = own.filter((term) => terms.has(term));
    return kept.length === terms.size && own.every((term) => terms.has(term) || this.isNew(term, lastId));
  }

  /** Whether a term stands in none of the articles up to `lastId`. */
  private isNew(term: string, lastId: number): boolean {
    let all = 0;
    let after = 0;
    this.eachList(term, -1, (list, dead) => {
      all += countArticles(list, 0, dead);
      after += countArticles(list, lastId, dead);
    });
    return all === after;
  }

  /** The number of the latest transaction that the index shows. */
  get latest(): number {
    return this.origin;
  }

  /** Calls back with the list of each form of a word in each segment that holds something of transactions after `origin`. */
  eachListOf(word: ResolvedWord, origin: number, visit: (list: StoredList, dead: ReadonlySet<number>) => void): void {
    if (word.prefix !== null) {
      const key = termKey(word.prefix);
      for (const segment of this.since(origin)) {
        const dead = this.deadIn(segment);
        this.pages.eachWithPrefix(segment, key, (list) => visit(list, dead));
      }
      return;
    }
    for (const term of heldTerms(word)) this.eachList(term, origin, visit);
  }

  private read(word: ResolvedWord, kept: KnownWord | undefined): WordCounts {
    const terms = heldTerms(word);
    // what new articles bring can part forms that belonged together
    const known = kept && [...kept.terms].every((term) => terms.includes(term)) ? kept : undefined;
    const counts = new Uint8Array(this.lastId + 1);
    const beyond = new Set<number>(known?.value.beyond);
    if (known) counts.set(known.value.counts);
    const target = { counts, beyond };
    const weights = WEIGHTS[word.node.scope];
    if (word.prefix !== null) {
      const byPresence = word.node.scope === 'text';
      const after = known?.lastId ?? 0;
      this.eachListOf(word, known?.origin ?? -1, (list, dead) => {
        if (byPresence) markArticles(list, counts, dead);
        else addCounts(list, weights, target, after, dead);
      });
      beyond.clear();
    }
    for (const term of terms) {
      const before = known?.terms.has(term) === true ? known : { origin: -1, lastId: 0 };
      this.eachList(term, before.origin, (list, dead) => addCounts(list, weights, target, before.lastId, dead));
    }
    let holding = 0;
    for (let id = 0; id < counts.length; id++) if (counts[id] !== 0) holding++;
    return { counts, holding, beyond, presence: word.prefix !== null };
  }

  private eachList(
    term: string,
    afterOrigin: number,
    visit: (list: StoredList, dead: ReadonlySet<number>) => void,
  ): void {
    const key = termKey(term);
    for (const segment of this.since(afterOrigin)) {
      const list = this.pages.listOf(segment, key);
      if (list) visit(list, this.deadIn(segment));
    }
  }

  private since(origin: number): readonly Segment[] {
    const { segments } = this.state;
    return origin < 0 ? segments : segments.filter((segment) => segment.origin > origin);
  }

  private deadIn(segment: Segment): ReadonlySet<number> {
    const key = tombstoneKey(segment);
    let dead = this.tombstones.get(key);
    if (!dead) this.tombstones.set(key, (dead = this.readTombstones(segment)));
    return dead;
  }
}

/** The forms of a word that some article holds; none for a prefix. */
export function heldTerms({ terms }: ResolvedWord): string[] {
  return terms.filter(({ count }) => count > 0).map(({ term }) => term);
}

/** Equal for words that were typed to mean the same. */
export function nodeKey({ node: { scope, term, exact, prefix } }: ResolvedWord): string {
  return `${scope} ${exact} ${prefix} ${term}`;
}

/** Segments that a rough look asks: all of a small index, else at most so many. */
const MOST_SEGMENTS = 3;
const FEW_PAGES = 2_000;

function largest(segments: readonly Segment[]): readonly Segment[] {
  const pages = ({ firstPage, lastPage }: Segment): number => lastPage - firstPage + 1;
  if (segments.reduce((sum, segment) => sum + pages(segment), 0) <= FEW_PAGES) return segments;
  return segments.toSorted((a, b) => pages(b) - pages(a)).slice(0, MOST_SEGMENTS);
}

function tombstoneKey({ id, origin, tombstonePages, tombstones }: Segment): string {
  return `${id} ${origin} ${tombstonePages} ${tombstones}`;
}

function weightsOf(weight: (titles: number, bodies: number) => number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    Math.min(255, weight(Math.floor(byte / TITLE_UNIT), byte & MOST_IN_BODY)),
  );
}
