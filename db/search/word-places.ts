// Where words stand in all articles, as phrases, NEAR, SENT and PARA need it, remembered for the words last asked for.
import type { ResolvedWord } from '../../core/query/resolve';
import { BODY_BASE, eachPlace } from './index-pages/stored-list';
import type { TermIndex } from './term-index';

/** The places of article `id` are `places[starts[id], starts[id + 1])`, ascending; those in its body lie from `BODY_BASE` on. */
export interface Places {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Bytes that are remembered over all words. */
const KEPT_BYTES = 96 * 2 ** 20;

export class WordPlaces {
  private readonly known = new Map<string, Places>();
  private bytes = 0;

  constructor(private readonly index: TermIndex) {}

  /** To be called when texts have changed. */
  forget(): void {
    this.known.clear();
    this.bytes = 0;
  }

  /** All places of a word that lie where its node looks for it; `key` tells words apart. */
  of(key: string, word: ResolvedWord, maxId: number): Places {
    let places = this.known.get(key);
    if (!places) {
      places = read(this.index, word, maxId);
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
}

function bytesOf({ starts, places }: Places): number {
  return starts.byteLength + places.byteLength;
}

function read(index: TermIndex, word: ResolvedWord, maxId: number): Places {
  const { scope } = word.node;
  const [from, to] = [scope === 'body' ? BODY_BASE : 0, scope === 'title' ? BODY_BASE : Infinity];
  let articles = new Int32Array(1024);
  let found = new Int32Array(1024);
  let count = 0;
  let inOrder = true;
  let last = 0;
  index.eachListOf(word, (list, dead) => {
    const someDead = dead.size > 0;
    eachPlace(list, (article, place) => {
      if (place < from || place >= to || article > maxId || (someDead && dead.has(article))) return;
      if (count === articles.length) {
        articles = doubled(articles);
        found = doubled(found);
      }
      if (article < last || (article === last && place < (found[count - 1] ?? 0))) inOrder = false;
      last = article;
      articles[count] = article;
      found[count++] = place;
    });
  });
  const starts = new Int32Array(maxId + 2);
  for (let i = 0; i < count; i++) {
    const after = (articles[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  if (inOrder) return { starts, places: found.slice(0, count) };
  const next = starts.slice();
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const article = articles[i] ?? 0;
    const at = next[article] ?? 0;
    places[at] = found[i] ?? 0;
    next[article] = at + 1;
  }
  for (let id = 1; id <= maxId; id++) sortShort(places, starts[id] ?? 0, starts[id + 1] ?? 0);
  return { starts, places };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

/** By insertion: what several forms of a word have in one article is a handful, and mostly in order. */
function sortShort(numbers: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > from && (numbers[at - 1] ?? 0) > number; at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
}
