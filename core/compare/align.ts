// Which statements tell the same claim: pairs by what they share, then rows by average linkage, one statement an article.
import type { ContentTerms } from './content-terms';
import { contentTermReader, sharedWeight } from './content-terms';
import { conceptsOf } from './concepts';
import type { ClaimRow, ComparedStatement, Rarity, Verdict } from './model';
import { pairScore } from './pair-score';

/** A pair must reach this to be put into one row. */
const SAME_CLAIM = 0.34;
/** Two statements are held side by side when they share one of the rarest so many words of each, or a telling concept. */
const RAREST = 10;
const TELLING = 2;
/** A word or concept that more statements hold finds no candidates (it still counts in the score). */
const MOST_HOLDERS = 150;

interface Read {
  readonly statement: ComparedStatement;
  readonly terms: ContentTerms;
  readonly concepts: ReadonlyMap<string, number>;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Puts statements into rows. Depends on the statements alone, not on their ids or order. The analyst's verdicts come first:
 * `same` joins, `different` keeps apart whatever the wording.
 */
export function alignClaims(
  statements: readonly ComparedStatement[],
  rarity: Rarity,
  verdicts: readonly Verdict[] = [],
): ClaimRow[] {
  const ordered = [...statements].sort(byPublication);
  const readTerms = contentTermReader(ordered, rarity);
  const read = ordered.map((statement): Read => ({
    statement,
    terms: readTerms(statement.text),
    concepts: conceptsOf(statement.text),
  }));
  const pairs = scoredPairs(read);
  return new RowBuilder(read, pairs, verdicts).rows();
}

/**
 * Of `others`, those that tell the claim of `statement`, however long before or after, with how well they fit (0 to 1); best
 * first. None of its own article.
 */
export function tellingsOf(
  statement: ComparedStatement,
  others: readonly ComparedStatement[],
  rarity: Rarity,
): { readonly statement: ComparedStatement; readonly score: number }[] {
  const readTerms = contentTermReader([statement, ...others], rarity);
  const read = (one: ComparedStatement): Read => ({
    statement: { ...one, publishedInstant: null },
    terms: readTerms(one.text),
    concepts: conceptsOf(one.text),
  });
  const base = read(statement);
  return others
    .filter((other) => other.articleId !== statement.articleId)
    .map((other) => ({ statement: other, score: scoreOf(base, read(other)) }))
    .filter(({ score }) => score >= SAME_CLAIM)
    .sort((a, b) => b.score - a.score || byPublication(a.statement, b.statement));
}

/** Publication, undated last; within one article its own order. Ids decide nothing. */
function byPublication(a: ComparedStatement, b: ComparedStatement): number {
  const at = (s: ComparedStatement): number => s.publishedInstant ?? Number.MAX_SAFE_INTEGER;
  return (
    at(a) - at(b) ||
    compareText(a.outlet ?? '', b.outlet ?? '') ||
    (a.articleId === b.articleId ? a.start - b.start : compareText(a.text, b.text)) ||
    a.articleId - b.articleId
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function scoredPairs(read: readonly Read[]): Pair[] {
  const holders = new Map<string, number[]>();
  read.forEach((one, i) => {
    for (const key of tellingKeys(one)) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > MOST_HOLDERS) continue;
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const [a, b] = [list[x] ?? 0, list[y] ?? 0];
        const key = a * read.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [first, second] = [read[a], read[b]];
        if (!first || !second || first.statement.articleId === second.statement.articleId) continue;
        const score = scoreOf(first, second);
        if (score >= SAME_CLAIM) pairs.push({ a, b, score });
      }
    }
  }
  return pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

function* tellingKeys({ terms, concepts }: Read): Iterable<string> {
  const byWeight = [...terms.weights].sort(([a, v], [b, w]) => w - v || compareText(a, b));
  for (const [term] of byWeight.slice(0, RAREST)) yield `word ${term}`;
  for (const [concept, weight] of concepts) if (weight >= TELLING) yield concept;
}

/** Words tell most within a language; what they name also joins paraphrases of one speaker, and is all there is across languages. */
function scoreOf(a: Read, b: Read): number {
  const sameLanguage = a.statement.language === b.statement.language;
  const common = {
    speakers: speakersAgree(a.statement, b.statement),
    hoursApart: hoursBetween(a.statement, b.statement),
  };
  const byConcepts = pairScore({
    ...common,
    by: 'concepts',
    shared: sharedConcepts(a.concepts, b.concepts),
    totalA: sum(a.concepts),
    totalB: sum(b.concepts),
    sharedCount: countShared(a.concepts, b.concepts),
  });
  if (!sameLanguage) return byConcepts;
  const byWords = pairScore({
    ...common,
    by: 'words',
    shared: sharedWeight(a.terms, b.terms),
    totalA: a.terms.total,
    totalB: b.terms.total,
    sharedCount: countShared(a.terms.weights, b.terms.weights),
  });
  return Math.max(byWords, byWords > 0 ? (byWords + byConcepts) / 2 : 0);
}

function sharedConcepts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [key, weight] of a) if (b.has(key)) shared += weight;
  return shared;
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const key of a.keys()) if (b.has(key)) shared++;
  return shared;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

function speakersAgree(a: ComparedStatement, b: ComparedStatement): 'same' | 'different' | 'unknown' {
  if (a.speaker === null || b.speaker === null) return 'unknown';
  return a.speaker.id === b.speaker.id ? 'same' : 'different';
}

function hoursBetween(a: ComparedStatement, b: ComparedStatement): number | null {
  if (a.publishedInstant === null || b.publishedInstant === null) return null;
  return Math.abs(a.publishedInstant - b.publishedInstant) / 3_600_000;
}

/** A row that grows; `members` are positions in the reading order. */
interface Group {
  members: number[];
  articles: Set<number>;
}

class RowBuilder {
  private readonly groups: Group[];
  private readonly groupOf: Group[];
  private readonly scores = new Map<number, number>();
  private readonly apart = new Map<number, Set<number>>();

  constructor(
    private readonly read: readonly Read[],
    private readonly pairs: readonly Pair[],
    verdicts: readonly Verdict[],
  ) {
    this.groups = read.map((one, i) => ({ members: [i], articles: new Set([one.statement.articleId]) }));
    this.groupOf = [...this.groups];
    for (const { a, b, score } of pairs) this.scores.set(a * read.length + b, score);
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
    const seen = new Set<Group>();
    const rows: ClaimRow[] = [];
    for (const group of this.groupOf) {
      if (seen.has(group)) continue;
      seen.add(group);
      const members = [...group.members].sort((x, y) => x - y);
      rows.push({
        statements: members.flatMap((i) => this.read[i]?.statement ?? []),
        scores: new Map(members.map((i) => [this.read[i]?.statement.id ?? 0, this.fit(i, members)])),
      });
    }
    return rows;
  }

  private keepApart(x: number, y: number): void {
    const set = this.apart.get(x);
    if (set) set.add(y);
    else this.apart.set(x, new Set([y]));
  }

  private scoreOf(x: number, y: number): number {
    return this.scores.get(Math.min(x, y) * this.read.length + Math.max(x, y)) ?? 0;
  }

  private mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.groupOf[a], this.groupOf[b]];
    if (!one || !other || one === other) return false;
    for (const article of other.articles) if (one.articles.has(article)) return false;
    let total = 0;
    for (const x of one.members) {
      for (const y of other.members) {
        if (this.apart.get(x)?.has(y)) return false;
        total += this.scoreOf(x, y);
      }
    }
    return total / (one.members.length * other.members.length) >= SAME_CLAIM * 0.75;
  }

  private join(a: number, b: number): void {
    const [one, other] = [this.groupOf[a], this.groupOf[b]];
    if (!one || !other || one === other) return;
    one.members.push(...other.members);
    for (const article of other.articles) one.articles.add(article);
    for (const member of other.members) this.groupOf[member] = one;
  }

  /** Mean likeness to the rest of the row; 1 where it stands alone. */
  private fit(i: number, members: readonly number[]): number {
    const others = members.filter((j) => j !== i);
    if (others.length === 0) return 1;
    return others.reduce((total, j) => total + this.scoreOf(i, j), 0) / others.length;
  }
}
