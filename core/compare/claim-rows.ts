// Rows of claims: tellings are joined by average linkage, the most alike first, never two of one article.
import type { ContentTerms } from './content-terms';
import type { ClaimRow, ComparedStatement, Verdict } from './model';
import { byPublication } from './publication-order';

/** A pair must reach this to be put into one row. */
export const SAME_CLAIM = 0.34;

/** A statement as the alignment reads it. */
export interface Read {
  readonly statement: ComparedStatement;
  readonly terms: ContentTerms;
  readonly concepts: ReadonlyMap<string, number>;
}

/** A statement with all its copies, for which it speaks. */
export interface Telling extends Read {
  readonly members: readonly ComparedStatement[];
  readonly articles: ReadonlySet<number>;
  /** How well its copies fit one another. */
  readonly own: number;
}

/** `a` and `b` are positions of tellings. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The score of two tellings, `a` before `b`. */
export type PairScorer = (a: number, b: number) => number;

/** Of a row that has grown long the first so many tellings speak for the others, where not all pairs were scored before. */
const SPEAKERS = 20;

/** Whether the two have an article in common. */
export function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}

/** A row that grows; `tellings` are positions. */
interface Group {
  readonly tellings: number[];
  readonly articles: Set<number>;
}

/** What the analyst has judged to be the same is joined before anything else; what is different never stands in one row. */
export class RowBuilder {
  private readonly groupOf: Group[];
  private readonly scores = new Map<number, number>();
  private readonly apart = new Map<number, Set<number>>();

  constructor(
    private readonly read: readonly Telling[],
    private readonly pairs: readonly Pair[],
    verdicts: readonly Verdict[],
    /** For pairs that are not among `pairs`; null where these are not alike. */
    private readonly unscored: PairScorer | null,
  ) {
    this.groupOf = read.map(({ articles }, i) => ({ tellings: [i], articles: new Set(articles) }));
    for (const { a, b, score } of pairs) this.scores.set(a * read.length + b, score);
    // what was judged speaks for itself alone
    const positions = new Map(read.map((one, i) => [one.statement.id, i]));
    for (const { a, b, verdict } of verdicts) {
      const [x, y] = [positions.get(a), positions.get(b)];
      if (x === undefined || y === undefined) continue;
      if (verdict === 'different') {
        this.keepApart(x, y);
        this.keepApart(y, x);
      } else {
        this.scores.set(Math.min(x, y) * read.length + Math.max(x, y), 1);
        this.join(x, y);
      }
    }
  }

  rows(): ClaimRow[] {
    for (const { a, b } of this.pairs) if (this.mayJoin(a, b)) this.join(a, b);
    return [...new Set(this.groupOf)].map(({ tellings }) => {
      const statements = tellings.flatMap((i) => this.read[i]?.members ?? []).sort(byPublication);
      const scores = new Map<number, number>();
      for (const i of tellings) {
        const fit = this.fit(i, tellings);
        for (const { id } of this.read[i]?.members ?? []) scores.set(id, fit);
      }
      return { statements, scores };
    });
  }

  private keepApart(x: number, y: number): void {
    const set = this.apart.get(x);
    if (set) set.add(y);
    else this.apart.set(x, new Set([y]));
  }

  private scoreOf(x: number, y: number): number {
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const key = a * this.read.length + b;
    let score = this.scores.get(key);
    if (score === undefined && this.unscored) {
      score = this.unscored(a, b);
      this.scores.set(key, (score = score >= SAME_CLAIM ? score : 0));
    }
    return score ?? 0;
  }

  private speakersOf(tellings: readonly number[]): readonly number[] {
    return this.unscored ? tellings.slice(0, SPEAKERS) : tellings;
  }

  /** How many statements a telling speaks for. */
  private size(telling: number): number {
    return this.read[telling]?.members.length ?? 0;
  }

  private mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.groupOf[a], this.groupOf[b]];
    if (!one || !other || one === other || meet(one.articles, other.articles)) return false;
    if (this.apart.size > 0 && one.tellings.some((x) => other.tellings.some((y) => this.apart.get(x)?.has(y)))) {
      return false;
    }
    let [total, count] = [0, 0];
    for (const x of this.speakersOf(one.tellings)) {
      for (const y of this.speakersOf(other.tellings)) {
        const weight = this.size(x) * this.size(y);
        total += weight * this.scoreOf(x, y);
        count += weight;
      }
    }
    return total / count >= SAME_CLAIM * 0.75;
  }

  private join(a: number, b: number): void {
    const [one, other] = [this.groupOf[a], this.groupOf[b]];
    if (!one || !other || one === other) return;
    one.tellings.push(...other.tellings);
    for (const article of other.articles) one.articles.add(article);
    for (const telling of other.tellings) this.groupOf[telling] = one;
  }

  /** Mean likeness to the rest of the row; 1 where it stands alone. */
  private fit(i: number, tellings: readonly number[]): number {
    const copies = this.size(i) - 1;
    let [total, count] = [copies * (this.read[i]?.own ?? 0), copies];
    for (const j of this.speakersOf(tellings)) {
      if (j === i) continue;
      total += this.size(j) * this.scoreOf(i, j);
      count += this.size(j);
    }
    return count === 0 ? 1 : total / count;
  }
}
