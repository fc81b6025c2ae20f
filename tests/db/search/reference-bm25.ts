// BM25 written down plainly, from the texts alone: what the order by relevance is compared with.

const K1 = 1.2;
const B = 0.75;
/** A word in the title counts as so many in the body. */
const TITLE = 4;

export interface PlainText {
  readonly id: number;
  /** Folded words. */
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** Scores of the texts that hold at least one of the words; each word is the set of its forms. */
export function referenceBm25(texts: readonly PlainText[], words: readonly ReadonlySet<string>[]): Map<number, number> {
  const average = texts.reduce((sum, { title, body }) => sum + title.length + body.length, 0) / texts.length;
  const frequency = ({ title, body }: PlainText, forms: ReadonlySet<string>): number =>
    TITLE * title.filter((term) => forms.has(term)).length + body.filter((term) => forms.has(term)).length;
  const scores = new Map<number, number>();
  for (const forms of words) {
    const holding = texts.filter((text) => frequency(text, forms) > 0).length;
    const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    for (const text of texts) {
      const times = frequency(text, forms);
      if (times === 0) continue;
      const length = text.title.length + text.body.length;
      const strength = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / average));
      scores.set(text.id, (scores.get(text.id) ?? 0) + rarity * strength);
    }
  }
  return scores;
}

/** Spearman's coefficient between an order and the scores that it should follow; equal scores share their ranks. */
export function rankCorrelation(order: readonly number[], scores: ReadonlyMap<number, number>): number {
  const values = order.map((id) => scores.get(id) ?? 0);
  const sorted = values.toSorted((a, b) => b - a);
  const rankOf = (value: number): number => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2;
  const expected = values.map(rankOf);
  const given = order.map((_, i) => i);
  const mean = (order.length - 1) / 2;
  const covariance = given.reduce((sum, rank, i) => sum + (rank - mean) * ((expected[i] ?? 0) - mean), 0);
  const spread = (ranks: readonly number[]): number =>
    Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0));
  const both = spread(given) * spread(expected);
  return both === 0 ? 1 : covariance / both;
}
