// What the analyst has decided about which articles belong together, in the form that clustering asks for.

/** `together`: one story for good; `apart`: never one story. */
export type DecisionKind = 'together' | 'apart';

export interface StoryDecision {
  readonly kind: DecisionKind;
  readonly articleId: number;
  readonly otherId: number;
}

/** Articles that decisions bind to one another form a party; an article that only stands apart is a party by itself. */
export class Decisions {
  private readonly parents = new Map<number, number>();
  private readonly kept = new Map<number, Set<number>>();

  constructor(decisions: readonly StoryDecision[]) {
    for (const { kind, articleId, otherId } of decisions) {
      const [a, b] = [this.root(articleId), this.root(otherId)];
      if (kind === 'together') this.parents.set(Math.max(a, b), Math.min(a, b));
    }
    for (const { kind, articleId, otherId } of decisions) {
      if (kind !== 'apart') continue;
      const [a, b] = [this.root(articleId), this.root(otherId)];
      if (a === b) continue;
      this.opponents(a).add(b);
      this.opponents(b).add(a);
    }
  }

  /** A number that all articles of a party share; null for an article on which nothing was decided. */
  partyOf(articleId: number): number | null {
    return this.parents.has(articleId) ? this.root(articleId) : null;
  }

  /** Whether no decision keeps a party of one set from a party of the other. */
  mayJoin(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
    for (const party of a) {
      const opponents = this.kept.get(party);
      if (opponents === undefined) continue;
      for (const other of b) if (opponents.has(other)) return false;
    }
    return true;
  }

  private opponents(party: number): Set<number> {
    let set = this.kept.get(party);
    if (!set) this.kept.set(party, (set = new Set()));
    return set;
  }

  private root(articleId: number): number {
    let root = this.parents.get(articleId) ?? articleId;
    while (root !== (this.parents.get(root) ?? root)) root = this.parents.get(root) ?? root;
    this.parents.set(articleId, root);
    return root;
  }
}
