// Where words stand in all articles, as phrases, NEAR, SENT and PARA need it, remembered for the words last asked for.
import type { ResolvedWord } from '../../core/query/resolve';
import { copyOf, type StoredList } from './index-pages/segment-pages';
import { addPlaceCounts, putPlaces } from './index-pages/stored-list';
import { heldTerms, nodeKey, TITLE_WEIGHT, type TermIndex, type WordCounts } from './term-index';

/** The places of article `id` are `places[starts[id], starts[id + 1])`, ascending; those in its body lie from `base` on. */
export interface Places {
  readonly starts: Int32Array;
  readonly places: Uint16Array | Int32Array;
  /** The same for all words of an archive; nothing in a title is near to anything in a body. */
  readonly base: number;
}

/** In archives without longer articles, half the room is enough for a place. */
const NARROW_LENGTH = 32_000;
const NARROW_BASE = 33_100;
const WIDE_BASE = 2 ** 22;

/** Bytes that are remembered over all words. */
const KEPT_BYTES = 48 * 2 ** 20;

/** Right for articles up to `lastId`, which came with transactions up to `origin`. */
interface KnownPlaces {
  readonly value: Places;
  readonly lastId: number;
  readonly origin: number;
  /** The forms that were read. */
  readonly terms: ReadonlySet<string>;
}

export class WordPlaces {
  private readonly known = new Map<string, KnownPlaces>();
  private bytes = 0;
  private maxId = 0;
  private narrow = true;

  constructor(private readonly index: TermIndex) {}

  /**
   * To be called after the index has been refreshed.
   * @param longest the words of the longest article, or more
   * @param onlyNew see `TermIndex.refresh`
   */
  refresh(maxId: number, longest: number, onlyNew: boolean): void {
    const narrow = longest <= NARROW_LENGTH;
    if (!onlyNew || narrow !== this.narrow) {
      this.known.clear();
      this.bytes = 0;
    }
    this.maxId = maxId;
    this.narrow = narrow;
  }

  /** All places of a word that lie where its node looks for it. */
  of(word: ResolvedWord): Places {
    const key = nodeKey(word);
    const kept = this.known.get(key);
    const before = kept && this.index.holdsFor(kept.terms, kept.lastId, word) ? kept : undefined;
    if (before?.lastId === this.maxId && before.origin === this.index.latest) {
      this.known.delete(key);
      this.known.set(key, before);
      return before.value;
    }
    const value = this.read(word, before);
    if (word.prefix === null && !this.index.knows(word)) this.index.learn(word, countsOf(value));
    this.known.delete(key);
    this.known.set(key, { value, lastId: this.maxId, origin: this.index.latest, terms: new Set(heldTerms(word)) });
    this.bytes += bytesOf(value) - (kept ? bytesOf(kept.value) : 0);
    for (const [oldest, { value: old }] of this.known) {
      if (this.bytes <= KEPT_BYTES || oldest === key) break;
      this.known.delete(oldest);
      this.bytes -= bytesOf(old);
    }
    return value;
  }

  private read(word: ResolvedWord, before: KnownPlaces | undefined): Places {
    const { scope } = word.node;
    const base = this.narrow ? NARROW_BASE : WIDE_BASE;
    const [from, to] = [scope === 'body' ? base : 0, scope === 'title' ? base : Infinity];
    const after = before?.lastId ?? 0;
    // first how many, so that each article's places lie together, then where
    const starts = new Int32Array(this.maxId + 2);
    const counts = starts.subarray(1);
    const lists: { readonly list: StoredList; readonly dead: ReadonlySet<number> }[] = [];
    this.index.eachListOf(word, before?.origin ?? -1, (list, dead) => {
      addPlaceCounts(list, counts, scope === 'body' ? 0 : 1, scope === 'title' ? 0 : 1, after, dead);
      lists.push({ list: copyOf(list), dead });
    });
    if (before) starts.set(before.value.starts);
    for (let id = after + 1; id < starts.length - 1; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const count = starts.at(-1) ?? 0;
    const places = this.narrow ? new Uint16Array(count) : new Int32Array(count);
    if (before) places.set(before.value.places);
    const target = { starts, next: starts.slice(0, -1), places, unsorted: new Set<number>() };
    for (const { list, dead } of lists) putPlaces(list, target, base, from, to, after, dead);
    for (const id of target.unsorted) places.subarray(starts[id], starts[id + 1]).sort();
    return { starts, places, base };
  }
}

/** The same as the index counts from the lists. */
function countsOf({ starts, places, base }: Places): WordCounts {
  const counts = new Uint8Array(starts.length - 1);
  const beyond = new Set<number>();
  let holding = 0;
  for (let id = 0; id < counts.length; id++) {
    const begin = starts[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    if (begin === end) continue;
    holding++;
    let frequency = end - begin;
    for (let i = begin; i < end && (places[i] ?? 0) < base; i++) frequency += TITLE_WEIGHT - 1;
    if (frequency > 255) beyond.add(id);
    counts[id] = frequency > 255 ? 255 : frequency;
  }
  return { counts, holding, beyond, presence: false };
}

function bytesOf({ starts, places }: Places): number {
  return starts.byteLength + places.byteLength;
}
