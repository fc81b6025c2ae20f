// Who keeps company with whom while stories are worked out: decisions bind articles of different groups, and so their companions.
import type { Decisions } from './decisions';

/** Parties that stand in one group, or are bound to a party of it, keep company with one another. */
export class Company {
  private readonly circles = new Map<number, Set<number>>();

  constructor(private readonly decisions: Decisions) {}

  /** All these parties stand in one group. */
  join(parties: ReadonlySet<number>): void {
    if (parties.size < 2) return;
    const circle = this.circleOf(parties);
    for (const party of circle) this.circles.set(party, circle);
  }

  /** Whether no decision keeps anyone in the company of `a` from anyone in that of `b`. */
  mayJoin(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
    if (a.size === 0 || b.size === 0) return true;
    return this.decisions.mayJoin(this.circleOf(a), this.circleOf(b));
  }

  private circleOf(parties: ReadonlySet<number>): Set<number> {
    const circle = new Set(parties);
    for (const party of parties) for (const companion of this.circles.get(party) ?? []) circle.add(companion);
    return circle;
  }
}
