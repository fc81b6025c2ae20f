// Orders matches by BM25, the same answer in the same order every time.
import type { Bitmap } from './bitmap';
import { compareInstants } from './date-order';
import type { WordCounts } from './term-index';

export const K1 = 1.2;
export const B = 0.75;
/** A score is a whole number of these in one, so that score and rank fit into one exact number and sort as one. */
const STEPS = 2 ** 20;

/** What BM25 knows of the whole archive. */
export interface Corpus {
  readonly rows: number;
  /** By id, what an article's length adds below the line. */
  readonly saturation: Float32Array;
}

/** The rarity of a word by the number of articles that hold it; always above 0, so that more matches never score less. */
export function rarityOf(rows: number, holding: number): number {
  return Math.log(1 + Math.max(0, rows - holding + 0.5) / (holding + 0.5));
}

/** In an article as long as the average, the saturation is `K1`: so many places of a word give half of what any number of them would. */
export function corpusOf(
  lengths: Int32Array,
  { rows, words }: { readonly rows: number; readonly words: number },
): Corpus {
  const average = words > 0 ? words / rows : 1;
  const saturation = new Float32Array(lengths.length);
  for (let id = 0; id < lengths.length; id++) saturation[id] = K1 * (1 - B + (B * (lengths[id] ?? 0)) / average);
  return { rows, saturation };
}

/** Scores articles for the words of one query; all forms of a word count as one word. */
export class Scorer {
  private readonly rarities: Float64Array;
  private readonly counts: readonly Uint8Array[];

  constructor(
    private readonly words: readonly WordCounts[],
    private readonly corpus: Corpus,
  ) {
    this.rarities = Float64Array.from(words, ({ holding }) => rarityOf(corpus.rows, holding));
    this.counts = words.map(({ counts }) => counts);
  }

  /** In whole steps. `exact`: the frequencies, where the counts can't tell them. */
  stepsOf(article: number, exact?: readonly number[]): number {
    const saturation = this.corpus.saturation[article] ?? K1;
    let score = 0;
    for (let i = 0; i < this.words.length; i++) {
      const counted = this.counts[i]?.[article] ?? 0;
      if (counted === 0) continue;
      const frequency = exact?.[i] ?? counted;
      const strength = this.words[i]?.presence ? 1 : (frequency * (K1 + 1)) / (frequency + saturation);
      score += (this.rarities[i] ?? 0) * strength;
    }
    return Math.round(score * STEPS);
  }

  /** The best of the matches, at most so many, with what `stepsOf` says of them; equal ones, the newest first. */
  bestOf(matches: Bitmap, instants: Float64Array, most: number): { readonly ids: number[]; readonly steps: number[] } {
    const { counts, rarities, words } = this;
    const { saturation } = this.corpus;
    const presence = words.map((word) => word.presence);
    const ids: number[] = [];
    const steps: number[] = [];
    let least = -1;
    for (let id = 1; id < matches.length; id++) {
      if (matches[id] === 0) continue;
      // as in `stepsOf`, without its calls: this runs for every match
      const below = saturation[id] ?? K1;
      let sum = 0;
      for (let i = 0; i < counts.length; i++) {
        const frequency = counts[i]?.[id] ?? 0;
        if (frequency === 0) continue;
        sum += (rarities[i] ?? 0) * (presence[i] === true ? 1 : (frequency * (K1 + 1)) / (frequency + below));
      }
      const score = sum * STEPS;
      if (score < least - 1) continue;
      const rounded = Math.round(score);
      if (rounded < least) continue;
      let at = ids.length;
      for (; at > 0; at--) {
        const above = steps[at - 1] ?? 0;
        if (above > rounded || (above === rounded && compareInstants(instants, 'newest', ids[at - 1] ?? 0, id) < 0))
          break;
      }
      if (at === most) continue;
      ids.splice(at, 0, id);
      steps.splice(at, 0, rounded);
      if (ids.length > most) {
        ids.pop();
        steps.pop();
      }
      if (ids.length === most) least = steps[most - 1] ?? -1;
    }
    return { ids, steps };
  }
}

export function fromSteps(steps: number): number {
  return steps / STEPS;
}

/** Sorts by score, best first; equal scores keep the order they come in. */
export function byScore(ids: Int32Array, scorer: Scorer): Int32Array {
  const ranks = ids.length;
  const keys = new Float64Array(ranks);
  for (let i = 0; i < ids.length; i++) keys[i] = -scorer.stepsOf(ids[i] ?? 0) * ranks + i;
  keys.sort();
  const out = new Int32Array(ids.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    out[i] = ids[key - Math.floor(key / ranks) * ranks] ?? 0;
  }
  return out;
}
