// Orders matches by BM25, the same answer in the same order every time.
import type { ResolvedQuery } from '../../core/query/resolve';
import type { WordNode } from '../../core/query/ast';
import { bitmapOf, type Bitmap } from './bitmap';
import { textualKey } from './evaluate';
import { rankedWords } from './query-shape';
import type { WordIndex, WordScores } from './word-index';

/** A score is a whole number of these in one, so that score and rank fit into one exact number and sort as one. */
const STEPS = 2 ** 20;
/** How many scored entries are remembered over all words: about 50 MB. */
const KEPT_ENTRIES = 4_000_000;

export class Relevance {
  private readonly known = new Map<string, WordScores>();
  private entries = 0;

  constructor(private readonly index: WordIndex) {}

  /** To be called when the texts of the archive have changed. */
  forget(): void {
    this.known.clear();
    this.entries = 0;
  }

  /**
   * BM25 by article id over all words of the query that are not negated; null when it has none. What a word's scores tell of
   * which articles hold it goes into `leaves`, so that the index is asked once.
   */
  scores(resolved: ResolvedQuery, maxId: number, leaves: Map<string, Bitmap>): Float64Array | null {
    const words = rankedWords(resolved.query);
    if (words.length === 0) return null;
    const total = new Float64Array(maxId + 1);
    for (const node of words) {
      const key = textualKey(node);
      const { ids, values } = this.ofWord(key, resolved, node, maxId);
      if (!leaves.has(key)) leaves.set(key, bitmapOf(ids, maxId));
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0;
        total[id] = (total[id] ?? 0) + (values[i] ?? 0);
      }
    }
    for (let id = 0; id < total.length; id++) total[id] = Math.round((total[id] ?? 0) * STEPS) / STEPS;
    return total;
  }

  private ofWord(key: string, resolved: ResolvedQuery, node: WordNode, maxId: number): WordScores {
    const word = resolved.words.get(node);
    if (!word) throw new Error('a word of the query was not resolved');
    let scores = this.known.get(key);
    if (!scores) {
      scores = this.index.scores(word, maxId);
      this.entries += scores.ids.length;
    }
    this.known.delete(key);
    this.known.set(key, scores);
    for (const [oldest, { ids }] of this.known) {
      if (this.entries <= KEPT_ENTRIES || oldest === key) break;
      this.known.delete(oldest);
      this.entries -= ids.length;
    }
    return scores;
  }
}

/** Sorts by score, best first; equal scores keep the order they come in. */
export function byScore(ids: Int32Array, scores: Float64Array): Int32Array {
  const ranks = ids.length;
  const keys = new Float64Array(ranks);
  for (let i = 0; i < ids.length; i++) keys[i] = -Math.round((scores[ids[i] ?? 0] ?? 0) * STEPS) * ranks + i;
  keys.sort();
  const out = new Int32Array(ids.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    out[i] = ids[key - Math.floor(key / ranks) * ranks] ?? 0;
  }
  return out;
}
