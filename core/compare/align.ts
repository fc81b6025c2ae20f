// Which statements tell the same claim: pairs by what they share, then rows by average linkage, one statement an article.
import { meet, RowBuilder, SAME_CLAIM, type Pair, type PairScorer, type Read, type Telling } from './claim-rows';
import { contentTermReader, sharedWeight } from './content-terms';
import { conceptsOf } from './concepts';
import { groupCopies } from './copies';
import type { ClaimRow, ComparedStatement, Rarity, Verdict } from './model';
import { pairScore, type PairEvidence } from './pair-score';
import { byPublication, compareText } from './publication-order';

/** Two statements are held side by side when they share one of the rarest so many words of each, or a telling concept. */
const RAREST = 10;
const TELLING = 2;
/**
 * Of those that hold one word or concept each is held against so many that were published next. Up to twice as many holders all
 * meet; of more, the tellings of one claim still meet from one to the next.
 */
const NEXT_HOLDERS = 75;

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
  const tellings = readTellings(ordered, rarity, new Set(verdicts.flatMap(({ a, b }) => [a, b])));
  const { pairs, unscored } = scoredPairs(tellings);
  return new RowBuilder(tellings, pairs, verdicts, unscored).rows();
}

function readTellings(
  statements: readonly ComparedStatement[],
  rarity: Rarity,
  judged: ReadonlySet<number>,
): readonly Telling[] {
  const readTerms = contentTermReader(statements, rarity);
  return groupCopies(statements, judged).flatMap(({ members: positions, articles }): Telling[] => {
    const members = positions.flatMap((position) => statements[position] ?? []);
    const [statement] = members;
    if (!statement) return [];
    const read = { statement, terms: readTerms(statement.text), concepts: conceptsOf(statement.text) };
    const own = scoreOf(read, read);
    // words that say nothing make no claim, however often they are said
    if (own < SAME_CLAIM) {
      return members.map((one) => ({
        ...read,
        statement: one,
        members: [one],
        articles: new Set([one.articleId]),
        own,
      }));
    }
    return [{ ...read, members, articles, own }];
  });
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

/** @returns besides the pairs what tells the score of one that did not come up; null where all that can be alike came up */
function scoredPairs(read: readonly Telling[]): { readonly pairs: Pair[]; readonly unscored: PairScorer | null } {
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
  let isCrowded = false;
  for (const list of holders.values()) {
    const reach = list.length > 2 * NEXT_HOLDERS ? NEXT_HOLDERS : list.length;
    isCrowded ||= reach < list.length;
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < Math.min(list.length, x + 1 + reach); y++) {
        const [a, b] = [list[x] ?? 0, list[y] ?? 0];
        const key = a * read.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [first, second] = [read[a], read[b]];
        if (!first || !second || meet(first.articles, second.articles)) continue;
        const score = scoreOf(first, second);
        if (score >= SAME_CLAIM) pairs.push({ a, b, score });
      }
    }
  }
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const unscored: PairScorer = (a, b) => {
    const [first, second] = [read[a], read[b]];
    return first && second && !seen.has(a * read.length + b) ? scoreOf(first, second) : 0;
  };
  return { pairs, unscored: isCrowded ? unscored : null };
}

function* tellingKeys({ terms, concepts }: Read): Iterable<string> {
  const byWeight = [...terms.weights].sort(([a, v], [b, w]) => w - v || compareText(a, b));
  for (const [term] of byWeight.slice(0, RAREST)) yield `word ${term}`;
  for (const [concept, weight] of concepts) if (weight >= TELLING) yield concept;
}

/** Words tell most within a language; what they name also joins paraphrases of one speaker, and is all there is across languages. */
function scoreOf(a: Read, b: Read): number {
  const sameLanguage = a.statement.language === b.statement.language;
  const common: Common = {
    speakers: speakersAgree(a.statement, b.statement),
    hoursApart: hoursBetween(a.statement, b.statement),
  };
  // Between different speakers concepts say nothing, and most pairs are of different speakers.
  const byConcepts = common.speakers === 'same' ? conceptScore(a, b, common) : 0;
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

type Common = Pick<PairEvidence, 'speakers' | 'hoursApart'>;

function conceptScore({ concepts: a }: Read, { concepts: b }: Read, common: Common): number {
  return pairScore({
    ...common,
    by: 'concepts',
    shared: sharedConcepts(a, b),
    totalA: sum(a),
    totalB: sum(b),
    sharedCount: countShared(a, b),
  });
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
