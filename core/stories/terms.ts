// What an article is about, as a short vector of weighted terms: all that clustering needs to know of it.
import { tokenize } from '../text/analyser';
import { hashWord, scramble } from './shingles';
import type { SparseVector } from './sparse-vector';
import { stemOf } from './stem';
import { termWeight } from './term-weight';

/** Terms that are kept of one article, heaviest first. */
const KEPT_TERMS = 48;
/** Words of the body that are looked at: news says first what it is about. */
const READ_WORDS = 400;
const LEAD_WORDS = 60;
const IN_TITLE = 3;
const IN_LEAD = 1.5;
const IN_BODY = 1;

/** Below this a word is too common to tell stories apart. */
const LEAST_WEIGHT = 1.2;

/** Of length 1, or 0 where there is no term. */
export type TermVector = SparseVector;

export interface TextOfArticle {
  readonly title: string;
  readonly body: string;
}

/** The number that stands for a stem. */
export function termOf(stem: string): number {
  return scramble(hashWord(stem));
}

/** Depends on title and body alone. */
export function termVector({ title, body }: TextOfArticle): TermVector {
  const counts = new Map<string, number>();
  const add = (word: string, count: number): void => {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + count);
  };
  for (const { term } of tokenize(title)) add(term, IN_TITLE);
  const words = tokenize(leadOf(body));
  for (let i = 0; i < words.length && i < READ_WORDS; i++)
    add(words[i]?.term ?? '', i < LEAD_WORDS ? IN_LEAD : IN_BODY);

  const weighted: { term: number; weight: number }[] = [];
  for (const [stem, count] of counts) {
    const weight = termWeight(stem);
    if (weight >= LEAST_WEIGHT) weighted.push({ term: termOf(stem), weight: (1 + Math.log(count)) * weight });
  }
  weighted.sort((a, b) => b.weight - a.weight || a.term - b.term);
  return unitVector(weighted.slice(0, KEPT_TERMS));
}

/** Makes a vector of length 1 out of distinct terms. */
export function unitVector(weighted: readonly { readonly term: number; readonly weight: number }[]): TermVector {
  const sorted = weighted.toSorted((a, b) => a.term - b.term);
  const length = Math.sqrt(sorted.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    terms: Uint32Array.from(sorted, ({ term }) => term),
    weights: Float32Array.from(sorted, ({ weight }) => weight / length),
  };
}

/** Enough of a body to hold the words that are read, without looking at 2 MB of it. */
function leadOf(body: string): string {
  return body.slice(0, READ_WORDS * 12);
}
