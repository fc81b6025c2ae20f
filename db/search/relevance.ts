// Orders matches by BM25, the same answer in the same order every time.
import type { Bitmap } from './bitmap';
import type { WordCounts } from './term-index';

export const K1 = 1.2;
export const B = 0.75;
/** A score is a whole number of these in one, so that score and rank fit into one exact number and sort as one. */
const STEPS = 2 ** 20;

/** What BM25 knows of the whole archive. */
export interface Corpus {
  readonly rows: number;
  readonly averageLength: number;
  /** Words of each article, by id. */
  readonly lengths: Int32Array;
}

/** The rarity of a word by the number of articles that hold it; always above 0, so that more matches never score less. */
export function rarityOf(rows: number, holding: number): number {
  return Math.log(1 + Math.max(0, rows - holding + 0.5) / (holding + 0.5));
}

/** What one word adds before its rarity: `frequency` counts its places, those in the title `TITLE_WEIGHT` times. */
export function strengthOf(frequency: number, length: number, averageLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength));
}

/** Scores articles for the words of one query; all forms of a word count as one word. */
export class Scorer {
  private readonly rarities: Float64Array;

  constructor(
    readonly words: readonly WordCounts[],
    private readonly corpus: Corpus,
  ) {
    this.rarities = Float64Array.from(words, ({ holding }) => rarityOf(corpus.rows, holding));
  }

  /** In whole steps. `exact`: the frequencies, where the counts can't tell them. */
  stepsOf(article: number, exact?: readonly number[]): number {
    const { averageLength, lengths } = this.corpus;
    const saturation = K1 * (1 - B + (B * (lengths[article] ?? 0)) / averageLength);
    let score = 0;
    for (let i = 0; i < this.words.length; i++) {
      const word = this.words[i];
      const counted = word?.counts[article] ?? 0;
      if (counted === 0) continue;
      const frequency = exact?.[i] ?? counted;
      const strength = word?.presence ? 1 : (frequency * (K1 + 1)) / (frequency + saturation);
      score += (this.rarities[i] ?? 0) * strength;
    }
    return Math.round(score * STEPS);
  }
}

export function fromSteps(steps: number): number {
  return steps / STEPS;
}

/** The best of the matches, at most so many: by score, equal ones in the order of `ranks`. */
export function bestOf(
  matches: Bitmap,
  scorer: Scorer,
  ranks: Int32Array,
  most: number,
): { readonly ids: number[]; readonly steps: number[] } {
  const ids: number[] = [];
  const steps: number[] = [];
  let least = -1;
  for (let id = 1; id < matches.length; id++) {
    if (matches[id] === 0) continue;
    const score = scorer.stepsOf(id);
    if (score < least) continue;
    let at = ids.length;
    for (; at > 0; at--) {
      const above = steps[at - 1] ?? 0;
      if (above > score || (above === score && (ranks[ids[at - 1] ?? 0] ?? 0) < (ranks[id] ?? 0))) break;
    }
    if (at === most) continue;
    ids.splice(at, 0, id);
    steps.splice(at, 0, score);
    if (ids.length > most) {
      ids.pop();
      steps.pop();
    }
    if (ids.length === most) least = steps[most - 1] ?? -1;
  }
  return { ids, steps };
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
