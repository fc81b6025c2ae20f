// Where words stand in all articles, as phrases, NEAR, SENT and PARA need it, remembered for the words last asked for.
import type { ResolvedWord } from '../../core/query/resolve';
import { copyOf, type StoredList } from './index-pages/segment-pages';
import { addPlaceCounts, putPlaces } from './index-pages/stored-list';
import { TITLE_WEIGHT, type TermIndex, type WordCounts } from './term-index';

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
const KEPT_BYTES = 64 * 2 ** 20;

export class WordPlaces {
  private readonly known = new Map<string, Places>();
  private bytes = 0;
  private maxId = 0;
  private narrow = true;

  constructor(private readonly index: TermIndex) {}

  /** To be called when texts have changed. @param longest the words of the longest article, or more */
  forget(maxId: number, longest: number): void {
    this.known.clear();
    this.bytes = 0;
    this.maxId = maxId;
    this.narrow = longest <= NARROW_LENGTH;
  }

  /** All places of a word that lie where its node looks for it; `key` tells words apart. */
  of(key: string, word: ResolvedWord): Places {
    let places = this.known.get(key);
    if (!places) {
      places = this.read(word);
      if (word.prefix === null && !this.index.knows(key)) this.index.learn(key, countsOf(places));
      this.bytes += bytesOf(places);
    }
    this.known.delete(key);
    this.known.set(key, places);
    for (const [oldest, old] of this.known) {
      if (this.bytes <= KEPT_BYTES || oldest === key) break;
      this.known.delete(oldest);
      this.bytes -= bytesOf(old);
    }
    return places;
  }

  private read(word: ResolvedWord): Places {
    const { scope } = word.node;
    const base = this.narrow ? NARROW_BASE : WIDE_BASE;
    const [from, to] = [scope === 'body' ? base : 0, scope === 'title' ? base : Infinity];
    // first how many, so that each article's places lie together, then where
    const starts = new Int32Array(this.maxId + 2);
    const counts = starts.subarray(1);
    const lists: { readonly list: StoredList; readonly dead: ReadonlySet<number> }[] = [];
    this.index.eachListOf(word, (list, dead) => {
      addPlaceCounts(list, counts, scope === 'body' ? 0 : 1, scope === 'title' ? 0 : 1, dead);
      lists.push({ list: copyOf(list), dead });
    });
    for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
    const count = starts.at(-1) ?? 0;
    const places = this.narrow ? new Uint16Array(count) : new Int32Array(count);
    const target = { starts, next: starts.slice(0, -1), places, unsorted: new Set<number>() };
    for (const { list, dead } of lists) putPlaces(list, target, base, from, to, dead);
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
