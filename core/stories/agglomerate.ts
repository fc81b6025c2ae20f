// Joins what is alike step by step, the closest pair first, as long as the two sides are alike on average.
import { Company } from './company';
import type { Decisions } from './decisions';
import type { Group } from './group';
import { Strays } from './strays';
import { addSums, meanSimilarity } from './vector-sum';

interface Pair {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

/** Groups that one group may be compared with; more neighbours than these are alike enough to meet on the way. */
const MOST_NEIGHBOURS = 64;

/**
 * Average linkage. Groups stand in canonical order, which settles ties; `neighbours[i]` are the positions that may be alike to
 * `i`, in both directions. The outcome is a function of the input, whatever the order in which articles came to the archive.
 */
export function agglomerate(
  groups: readonly Group[],
  neighbours: readonly ReadonlySet<number>[],
  least: number,
  decisions: Decisions,
): Group[] {
  const live: (Group | null)[] = [...groups];
  const near = neighbours.map((set) => new Map<number, number>([...set].map((other) => [other, 0])));
  const heap = new PairHeap();
  const company = new Company(decisions);
  const strays = new Strays();

  const meet = (a: number, b: number): void => {
    const [first, second] = [live[a], live[b]];
    if (!first || !second) return;
    const score = company.mayJoin(first.parties, second.parties) ? meanSimilarity(first.sum, second.sum) : -1;
    near[a]?.set(b, score);
    near[b]?.set(a, score);
    if (score >= least) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) });
  };

  near.forEach((others, a) => {
    for (const b of others.keys()) if (a < b) meet(a, b);
  });
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const { a, b, score } = pair;
    const [first, second] = [live[a], live[b]];
    // outdated: one side has been joined with another since
    if (!first || !second || near[a]?.get(b) !== score) continue;
    // a join elsewhere may have brought companions that are kept apart from one another
    if (!company.mayJoin(first.parties, second.parties)) continue;
    const joined = join(first, second);
    company.join(joined.parties);
    live[a] = joined;
    live[b] = null;
    strays.joined(a, b);
    const others = new Set([...(near[a]?.keys() ?? []), ...(near[b]?.keys() ?? [])]);
    for (const other of others) near[other]?.delete(b);
    near[b]?.clear();
    others.delete(a);
    others.delete(b);
    for (const other of others) meet(a, other);
    keepNearest(near, a, strays);
  }
  strays.bringIn(live, least, company);
  return live.filter((group) => group !== null);
}

function join(a: Group, b: Group): Group {
  return {
    sum: addSums(a.sum, b.sum),
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    parties: a.parties.size + b.parties.size === 0 ? a.parties : new Set([...a.parties, ...b.parties]),
  };
}

function keepNearest(near: readonly Map<number, number>[], a: number, strays: Strays): void {
  const own = near[a];
  if (!own || own.size <= MOST_NEIGHBOURS) return;
  const ranked = [...own].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  for (const [other] of ranked.slice(MOST_NEIGHBOURS)) {
    own.delete(other);
    near[other]?.delete(a);
    strays.add(other, a);
  }
}

/** The highest score first; ties go to the pair that stands first. */
class PairHeap {
  private readonly pairs: Pair[] = [];

  push(pair: Pair): void {
    const { pairs } = this;
    let at = pairs.push(pair) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = pairs[above];
      if (!parent || !before(pair, parent)) break;
      pairs[at] = parent;
      at = above;
    }
    pairs[at] = pair;
  }

  pop(): Pair | undefined {
    const { pairs } = this;
    const top = pairs[0];
    const last = pairs.pop();
    if (!last || pairs.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= pairs.length) break;
      const right = left + 1;
      const [l, r] = [pairs[left], pairs[right]];
      const child = r && l && before(r, l) ? right : left;
      const candidate = pairs[child];
      if (!candidate || !before(candidate, last)) break;
      pairs[at] = candidate;
      at = child;
    }
    pairs[at] = last;
    return top;
  }
}

function before(x: Pair, y: Pair): boolean {
  if (x.score !== y.score) return x.score > y.score;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
