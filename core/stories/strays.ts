// Groups that a growing neighbour has lost from sight, brought in at the end: however many tellings there are, none stands alone for that.
import type { Company } from './company';
import type { Group } from './group';
import { addAll, meanSimilarity } from './vector-sum';

/** Groups are named by their positions; of a joined pair one position stays. */
export class Strays {
  private readonly into = new Map<number, number>();
  private readonly lost = new Map<number, Set<number>>();

  /** `b` is part of `a` from now on. */
  joined(a: number, b: number): void {
    this.into.set(b, a);
  }

  /** `by`, which has too many neighbours, no longer looks at `stray`. */
  add(stray: number, by: number): void {
    const known = this.lost.get(stray);
    if (known) known.add(by);
    else this.lost.set(stray, new Set([by]));
  }

  /**
   * Joins each stray to that of the groups which lost it that it is most like, from `least` on; they are compared as they stand
   * now, in canonical order, so that time grows with the strays alone.
   */
  bringIn(live: (Group | null)[], least: number, company: Company): void {
    const taken = new Map<number, { readonly groups: Group[]; parties: ReadonlySet<number> }>();
    for (const stray of [...this.lost.keys()].sort((x, y) => x - y)) {
      const own = live[stray];
      if (!own || taken.has(stray)) continue;
      const alike = this.lostBy(stray).flatMap((at) => {
        const group = live[at];
        if (!group || !company.mayJoin(taken.get(at)?.parties ?? group.parties, own.parties)) return [];
        return { at, group, score: meanSimilarity(own.sum, group.sum) };
      });
      const [best] = alike.filter(({ score }) => score >= least).sort((x, y) => y.score - x.score || x.at - y.at);
      if (!best) continue;
      const known = taken.get(best.at) ?? { groups: [best.group], parties: best.group.parties };
      known.groups.push(own);
      if (own.parties.size > 0) known.parties = new Set([...known.parties, ...own.parties]);
      company.join(known.parties);
      taken.set(best.at, known);
      live[stray] = null;
      this.joined(best.at, stray);
    }
    for (const [at, { groups, parties }] of taken) {
      const members = groups.flatMap((group) => group.members).sort((x, y) => x - y);
      live[at] = { sum: addAll(groups.map(({ sum }) => sum)), members, parties };
    }
  }

  /** The groups, as they are now, that have lost it; ascending. */
  private lostBy(stray: number): number[] {
    const roots = new Set([...(this.lost.get(stray) ?? [])].map((at) => this.root(at)));
    roots.delete(stray);
    return [...roots].sort((x, y) => x - y);
  }

  private root(at: number): number {
    let root = at;
    for (let next = this.into.get(root); next !== undefined; next = this.into.get(root)) root = next;
    return root;
  }
}
