// Look-ups in the archive's vocabulary, each made once a query word and counted.
import type { Vocabulary } from '../token';

/** Remembers what the vocabulary answered. */
export class Frequencies {
  private readonly known = new Map<string, number>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Articles that hold the folded term. */
  of(term: string): number {
    let count = this.known.get(term);
    if (count === undefined) {
      count = this.vocabulary.documentFrequency(term);
      this.known.set(term, count);
    }
    return count;
  }

  /** Look-ups made so far. */
  get lookups(): number {
    return this.known.size;
  }
}
